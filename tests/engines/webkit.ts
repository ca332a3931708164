import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { findWebKit } from '../../scripts/engines.mjs';
import type { Engine } from './engine.ts';

/** WebKit for Linux on a screen in memory, by the WebDriver protocol; null: it cannot be had here. */
export async function openWebKit(): Promise<Engine | null> {
  const paths = findWebKit();
  if (paths === null) return null;
  const screen = spawn(paths.screen, ['-displayfd', '3', '-screen', '0', '800x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const asRoot = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}; // its sandbox needs another user
  const env = { ...process.env, ...asRoot, DISPLAY: `:${await numberFrom(screen)}` };
  const driver = spawn(paths.driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = async () => {
    for (const process of [driver, screen]) process.kill();
  };
  try {
    const ask = client(`http://127.0.0.1:${port}`);
    await listening(ask);
    const options = { binary: paths.browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const session = (await ask('POST', '/session', { capabilities })) as Session;
    const inSession = (path: string, body: object) => ask('POST', `/session/${session.sessionId}${path}`, body);
    await inSession('/timeouts', { script: 60_000, pageLoad: 60_000 });
    return {
      name: `WebKitGTK ${session.capabilities.browserVersion}`,
      goTo: async (url) => {
        await inSession('/url', { url });
      },
      run: (body) => inSession('/execute/sync', { script: `return (async () => { ${body} })()`, args: [] }),
      close: async () => {
        await ask('DELETE', `/session/${session.sessionId}`).catch(() => {}); // it goes with its driver
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

function client(url: string): Ask {
  return async (method, path, body) => {
    const answer = await fetch(url + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: { message?: string } | null }; // the protocol's own envelope
    if (!answer.ok) throw new Error(`WebKit's driver: ${value?.message ?? answer.status}`);
    return value;
  };
}

async function listening(ask: Ask): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await ask('GET', '/status').catch(() => null);
    if (ready !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKit's driver did not come up");
}

/** The number that the screen chose for itself. */
async function numberFrom(screen: ChildProcess): Promise<number> {
  const [told] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  return Number(told.toString());
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}
