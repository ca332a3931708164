import { serveApp } from '../journeys/support/server.ts';
import type { Engine } from './engine.ts';

const patienceMs = 30_000;

/**
 * The main job in short, the policy on: answer the questions, keep the block; lose the network; open a deep link, come back, start the
 * session and go on to its first set. Throws, saying what did not come.
 */
export async function smoke(engine: Engine): Promise<void> {
  const server = await serveApp();
  try {
    await engine.goTo(server.url);
    await until(engine, 'the questions', "return location.pathname === '/welcome' && document.querySelector('h1') !== null");
    await engine.run(
      "window.blocked = []; document.addEventListener('securitypolicyviolation', (event) => window.blocked.push(event.violatedDirective))",
    );
    for (let pages = 0; (await heading(engine)) !== 'Your answers' && pages < 12; pages += 1) {
      const before = await heading(engine);
      if (await has(engine, 'Build my block')) break;
      await tap(engine, 'Continue');
      await until(
        engine,
        `the page after "${before}"`,
        `return document.querySelector('h1')?.textContent !== ${JSON.stringify(before)}`,
      );
    }
    await tap(engine, 'Build my block');
    await tap(engine, 'Use this block');
    await until(engine, 'Today', "return location.pathname === '/' && document.querySelector('h1') !== null");
    await until(engine, 'the worker', 'return navigator.serviceWorker.controller !== null');
    const blocked = await engine.run('return window.blocked.join()');
    if (blocked !== '') throw new Error(`the policy blocked: ${blocked}`);

    await server.stop();
    await engine.goTo(`${server.url}/exercises/glute-bridge`);
    await until(engine, 'an exercise, offline', "return document.querySelector('h1')?.textContent === 'Glute bridge'");
    await engine.goTo(`${server.url}/plan`);
    await until(engine, 'the block, offline', `return ${firstSession} !== undefined`);
    await engine.run(`${firstSession}.click()`);
    await tap(engine, 'Start session');
    await until(
      engine,
      'the player',
      `return document.querySelector('[role=timer]') !== null || ${buttonNamed('Start anyway')} !== undefined`,
    );
    if (await has(engine, 'Start anyway')) await tap(engine, 'Start anyway');
    await tap(engine, 'Next');
    await until(
      engine,
      'the first set',
      "return document.querySelector(':not([aria-hidden=\"true\"]) > main')?.dataset.phase === 'work'",
    );
    await until(engine, 'its figure', "return document.querySelector('main [role=img] path, main svg[role=img]') !== null");
  } finally {
    await server.stop();
  }
}

const firstSession = "[...document.querySelectorAll('a')].find((link) => /Strength A/.test(link.textContent))";

/** A button or a link that stands on the page. */
function buttonNamed(name: string): string {
  const named = `(button.getAttribute('aria-label') ?? button.textContent) === ${JSON.stringify(name)}`;
  return `[...document.querySelectorAll('button, a')].find((button) => button.checkVisibility() && ${named})`;
}

async function has(engine: Engine, name: string): Promise<boolean> {
  return (await engine.run(`return ${buttonNamed(name)} !== undefined`)) === true;
}

async function tap(engine: Engine, name: string): Promise<void> {
  await until(engine, `"${name}"`, `return ${buttonNamed(name)} !== undefined`);
  await engine.run(`${buttonNamed(name)}.click()`);
}

async function heading(engine: Engine): Promise<unknown> {
  return engine.run("return document.querySelector('h1')?.textContent ?? ''");
}

async function until(engine: Engine, what: string, body: string): Promise<void> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const come = await engine.run(body).catch(() => false); // between two pages there is none to ask
    if (come === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    `${what} did not come; the page says: ${String(await engine.run('return document.body.innerText')).slice(0, 200)}`,
  );
}
