import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { securityHeaders } from '../../../scripts/security-headers.mjs';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
/** Packed already: another gzip would only cost time. */
const packed = new Set(['.png', '.woff2']);

/** One response, as sent: its path and the bytes of its body over the wire. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

export interface AppServer {
  /** The same through every stop and start: 'http://localhost:PORT', where browsers allow a service worker. */
  readonly url: string;
  /** Every response since the first start. */
  readonly sent: readonly Sent[];
  /** Open connections are cut and new ones refused, as when a phone leaves the house. */
  stop(): Promise<void>;
  /** Listens again at the same address. */
  start(): Promise<void>;
}

/**
 * Serves a built app (`dist`) as a host would: the security headers, gzip, the page for every address without a file. Unlike
 * `page.context().setOffline`, stopping it also cuts off the service worker and whatever the browser fetches by itself.
 * `pages`: the app lies in this folder of a larger site, '/stridewell/', as on GitHub Pages: an address without a file gets 404.html,
 * and its status, and there are no headers but the ordinary ones.
 */
export async function serveApp(folder = 'dist', pages: string | null = null): Promise<AppServer> {
  const sent: Sent[] = [];
  const bodies = new Map<string, Buffer>();
  const headers = pages === null ? securityHeaders : {};
  let server: Server | null = null;
  let port = 0;

  const bodyOf = (file: string): Buffer => {
    const key = `${file} ${statSync(file).mtimeMs}`; // a new version may be laid over the old one meanwhile
    const known = bodies.get(key);
    if (known !== undefined) return known;
    const bytes = readFileSync(file);
    const body = packed.has(extname(file)) ? bytes : gzipSync(bytes, { level: 9 });
    bodies.set(key, body);
    return body;
  };

  const start = () =>
    new Promise<void>((resolve, reject) => {
      const starting = createServer((request, response) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const file = pages === null ? fileOf(folder, path) : fileOf(folder, inside(pages, path), '404.html');
        if (file === null) {
          response.writeHead(404, headers).end();
          return;
        }
        const body = bodyOf(file);
        sent.push({ path, bytes: body.length });
        response
          .writeHead(basename(file) === '404.html' ? 404 : 200, {
            ...headers,
            'Content-Type': types[extname(file)] ?? 'application/octet-stream',
            'Content-Length': body.length,
            'Cache-Control': 'no-cache',
            ...(packed.has(extname(file)) ? {} : { 'Content-Encoding': 'gzip' }),
          })
          .end(body);
      });
      starting.once('error', reject);
      starting.listen(port, 'localhost', () => {
        server = starting;
        port = (starting.address() as AddressInfo).port; // it listens on a port, so its address is no pipe's name
        resolve();
      });
    });

  const stop = () =>
    new Promise<void>((resolve) => {
      if (server === null) return resolve();
      server.close(() => resolve());
      server.closeAllConnections();
      server = null;
    });

  await start();
  return { url: `http://localhost:${port}`, sent, start, stop };
}

/** The file for a path; the page for a path without an ending, as a screen's address is; null: there is none. */
function fileOf(folder: string, path: string, page = 'index.html'): string | null {
  const file = join(folder, normalize(decodeURIComponent(path === '/' ? '/index.html' : path)));
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  return extname(path) === '' ? join(folder, page) : null;
}

/** A path within a folder of the site; the rest of the site has nothing for us. */
function inside(folder: string, path: string): string {
  return path.startsWith(folder) ? `/${path.slice(folder.length)}` : '/elsewhere.html';
}
