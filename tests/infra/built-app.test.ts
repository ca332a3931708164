import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgets, figures, firstScripts, modulesIn, partsOfToolkit, poses, precache, total } from '../../scripts/built-sizes.mjs';
import { hostingHeaders, hostingRedirects, policyOfPage, securityHeaders } from '../../scripts/security-headers.mjs';
import { exercises } from '../../src/catalogue/index.ts';

const dist = mkdtempSync(join(tmpdir(), 'stridewell-build-'));
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const files = () => readdirSync(dist, { recursive: true, encoding: 'utf8' });

let server: PreviewServer;
let url: string;
beforeAll(async () => {
  // In a process of its own: the environment of a test would make it another build than people get.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stderr } = spawnSync('node_modules/.bin/vite', ['build', '--outDir', dist, '--emptyOutDir'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  server = await preview({ logLevel: 'error', build: { outDir: dist }, preview: { port: 0, strictPort: false } });
  url = `http://localhost:${(server.httpServer.address() as AddressInfo).port}`; // it listens on a port, so its address is no pipe's name
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(dist, { recursive: true });
});

describe('the page', () => {
  it('holds no inline script, style or handler, which the policy would block', () => {
    const page = read('index.html');
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
    for (const [, attributes, body] of page.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)) {
      expect(attributes).toContain('src=');
      expect(body).toBe('');
    }
  });

  it('carries the policy before all that it loads, without the one rule that only a header can give', () => {
    const [before = '', after = ''] = read('index.html').split(`content="${policyOfPage}"`);
    expect(before).toMatch(/<meta http-equiv="Content-Security-Policy" $/);
    expect(before).not.toMatch(/<script|<link/);
    expect(after).toMatch(/<script[\s\S]*<link rel="stylesheet"/);
    expect(`${policyOfPage}; frame-ancestors 'none'`).toBe(securityHeaders['Content-Security-Policy']);
    expect(read('404.html')).toContain(policyOfPage);
  });

  it('is a British page with a place for the app and a word for those without scripts', () => {
    expect(read('index.html')).toMatch(
      /<html lang="en-GB">[\s\S]*viewport-fit=cover[\s\S]*<noscript>[\s\S]+<\/noscript>[\s\S]*<div id="root"><\/div>/,
    );
  });
});

describe('the scripts', () => {
  it('ask one another only for what is there, whichever the bundler has joined', () => {
    const link = ['--experimental-vm-modules', '--no-warnings', 'tests/infra/link-scripts.mjs', join(dist, 'assets')];
    const { stdout, stderr } = spawnSync(process.execPath, link, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(Number(stdout)).toBe(files().filter((file) => /^assets\/.*\.js$/.test(file)).length);
  });
});

describe('the figures', () => {
  it('come after Today is drawn, rig and all poses in at most 30 KB', () => {
    const first = firstScripts(dist).map((one) => one.file);
    expect(first.filter((file) => /Figure|poses|stills/.test(file))).toEqual([]);
    expect(figures(dist).length).toBeGreaterThan(1);
    expect(total(figures(dist)).sent).toBeLessThanOrEqual(budgets.figures);
  });

  it('take at most 250 bytes for an exercise, on average', () => {
    expect(total(poses(dist)).sent / exercises.length).toBeLessThanOrEqual(budgets.poseOfExercise);
  });

  it('are kept for offline use', () => {
    const kept = precache(dist).map((one) => one.file);
    for (const { file } of figures(dist)) expect(kept).toContain(file);
  });
});

describe('the toolkit', () => {
  it('is loaded late: no screen, rule or sentence of it is in the first scripts', () => {
    const first = modulesIn(
      dist,
      firstScripts(dist)
        .map(({ file }) => file)
        .filter((file) => file.startsWith('assets/')), // the page's own script has no modules
    );
    expect(first).toContain('src/screens/today/Today.tsx');
    expect(first.filter((module) => partsOfToolkit.some((part) => module.startsWith(part)))).toEqual([]);
  });

  it('is all in the list that this is held by', () => {
    const all = modulesIn(dist);
    expect(partsOfToolkit.filter((part) => !all.some((module) => module.startsWith(part)))).toEqual([]);
  });
});

describe('the worker', () => {
  it('keeps every file the app is made of', () => {
    const kept = precache(dist).map((one) => one.file);
    const needed = files().filter(
      (file) =>
        /\.(js|css|html|woff2|png|svg|webmanifest)$/.test(file) &&
        !/^((sw|workbox-[^/]*)\.js|404\.html|screenshots\/.*|icons\/(.*512|apple.*)\.png)$/.test(file),
    );
    expect([...kept].sort()).toEqual(needed.sort());
  });

  it('keeps two font files: the letters, and the narrow digits', () => {
    expect(files().filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([
      expect.stringMatching(/archivo-digits.*\.woff2$/),
      expect.stringMatching(/archivo-latin.*\.woff2$/),
    ]);
  });

  it('answers for every address with the page, cares for the page at once, and waits with a new version until told', () => {
    const worker = read('sw.js');
    expect(worker).toMatch(/createHandlerBoundToURL\("index\.html"\)/);
    expect(worker).toContain('clientsClaim()');
    expect(worker).toContain('cleanupOutdatedCaches()');
    expect(worker).toMatch(/SKIP_WAITING[\s\S]{0,40}self\.skipWaiting\(\)/);
    expect(worker.match(/skipWaiting\(\)/g)).toHaveLength(1);
  });
});

describe('the manifest', () => {
  it('lets a phone install the app under a name of its own', () => {
    expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({
      name: 'Stridewell',
      short_name: 'Stridewell',
      id: '/',
      description: expect.stringContaining('hip strength'),
      lang: 'en-GB',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      theme_color: '#f7f3ea',
      background_color: '#f7f3ea',
    });
    expect(read('index.html')).toContain('rel="manifest"');
  });

  it('has icons of the sizes it tells, each for one purpose', () => {
    const { icons } = JSON.parse(read('manifest.webmanifest')) as { icons: { src: string; sizes: string; purpose: string }[] };
    expect(icons.map((icon) => `${icon.purpose} ${icon.sizes}`)).toEqual(['any 192x192', 'any 512x512', 'maskable 512x512']);
    for (const icon of icons) expect(sizeOf(icon.src.slice(1))).toBe(icon.sizes);
  });

  it('shows what one gets before it is installed: two and more for a phone, one for a computer, as large as told', () => {
    const { screenshots } = JSON.parse(read('manifest.webmanifest')) as {
      screenshots: { src: string; sizes: string; form_factor: string; label: string }[];
    };
    expect(screenshots.map(({ form_factor }) => form_factor)).toEqual(['narrow', 'narrow', 'narrow', 'wide']);
    for (const { src, sizes, label } of screenshots) {
      expect(sizeOf(src.slice(1))).toBe(sizes);
      expect(label).toMatch(/\w+ \w+/);
    }
    expect(precache(dist).filter(({ file }) => file.startsWith('screenshots/'))).toEqual([]);
  });

  it('leads to the session of today and to the check-in from the icon, in the window that is open', () => {
    const { shortcuts, launch_handler } = JSON.parse(read('manifest.webmanifest')) as {
      shortcuts: { name: string; url: string }[];
      launch_handler: unknown;
    };
    expect(shortcuts.map(({ name, url }) => `${name} ${url}`)).toEqual(["Start today's session /start", 'Check-in /check-in']);
    expect(launch_handler).toEqual({ client_mode: 'focus-existing' });
  });

  it("gives Apple's phones an icon without transparency, which they would paint black", () => {
    expect(read('index.html')).toContain('<link rel="apple-touch-icon" href="/icons/apple-touch-icon.png"');
    expect(sizeOf('icons/apple-touch-icon.png')).toBe('180x180');
    expect(seesThrough('icons/icon-512.png')).toBe(true);
    expect(seesThrough('icons/apple-touch-icon.png')).toBe(false);
    expect(seesThrough('icons/maskable-512.png')).toBe(false);
  });
});

describe('the headers', () => {
  it.each(['/', '/exercises', '/sw.js', '/manifest.webmanifest', '/icons/icon-192.png'])('come with %s', async (path) => {
    const response = await fetch(url + path, { headers: { Accept: 'text/html,*/*' } });
    expect(response.status).toBe(200);
    for (const [name, value] of Object.entries(securityHeaders)) expect(response.headers.get(name), name).toBe(value);
  });

  it('lie beside the app for static hosts, the same ones', () => {
    expect(read('_headers')).toBe(hostingHeaders());
    for (const [name, value] of Object.entries(securityHeaders)) expect(read('_headers')).toContain(`  ${name}: ${value}\n`);
  });

  it('have files beside them that say what an address without a file gets', () => {
    expect(read('_redirects')).toBe(hostingRedirects());
    expect(hostingRedirects('/stridewell/')).toBe('/stridewell/* /stridewell/index.html 200\n');
    expect(files()).toContain('.nojekyll');
  });

  it('allow nothing inline, nothing evaluated and no other origin', () => {
    const policy = securityHeaders['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('leave the screen to the app and deny what it never asks for', () => {
    const features = securityHeaders['Permissions-Policy'];
    for (const own of ['screen-wake-lock', 'accelerometer', 'gyroscope']) expect(features).toContain(`${own}=(self)`);
    for (const denied of ['camera', 'microphone', 'geolocation', 'payment']) expect(features).toContain(`${denied}=()`);
  });
});

/** A PNG's header tells width and height at byte 16, and the kind of colour at byte 25. */
function header(file: string): Buffer {
  return readFileSync(join(dist, file)).subarray(0, 29);
}
function sizeOf(file: string): string {
  return `${header(file).readUInt32BE(16)}x${header(file).readUInt32BE(20)}`;
}
/** Kinds 4 and 6 have transparency in every pixel, the others where a chunk of its own gives it to a colour. */
function seesThrough(file: string): boolean {
  return [4, 6].includes(header(file).readUInt8(25)) || readFileSync(join(dist, file)).includes('tRNS');
}
