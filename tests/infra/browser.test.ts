import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'stridewell-browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const works = program('works', 'echo Chromium 147.0.1');
const broken = program('broken', 'echo missing library >&2; exit 127');
const nothing = { env: { PATH: '' }, places: [], ways: [] };

describe('a browser for the tests', () => {
  it('is the one CHROME_PATH names', () => {
    expect(findBrowser({ ...nothing, env: { CHROME_PATH: works } })).toBe(works);
  });

  it.each([join(folder, 'not-there'), broken])(
    'is never another than CHROME_PATH names, even if that does not run: %s',
    (path) => {
      expect(() => findBrowser({ env: { CHROME_PATH: path, PATH: process.env['PATH'] } })).toThrow(path);
    },
  );

  it('is found on PATH', () => {
    const chromium = program('chromium', 'echo Chromium 147.0.1');
    expect(findBrowser({ ...nothing, env: { PATH: `/nowhere:${folder}` }, places: [works] })).toBe(chromium);
  });

  it('counts only if it runs', () => {
    program('chromium', 'exit 1');
    expect(findBrowser({ ...nothing, env: { PATH: folder }, places: [broken, works] })).toBe(works);
  });

  it('is got by the first way that leads to one', () => {
    const asked: string[] = [];
    const way = (name: string, gives: string | null) => ({ name, get: () => (asked.push(name) > 0 ? gives : null) });
    const ways = [way('first', null), way('second', broken), way('third', works), way('fourth', works)];
    expect(findBrowser({ ...nothing, ways })).toBe(works);
    expect(asked).toEqual(['first', 'second', 'third']);
  });

  it('is missing with a message that says what to do', () => {
    expect(() => findBrowser({ ...nothing, ways: [{ name: 'asking nicely', get: () => null }] })).toThrow(
      /asking nicely.*CHROME_PATH/,
    );
  });

  it('stops a command that needs one, without a stack of calls', () => {
    const env = { ...process.env, CHROME_PATH: join(folder, 'not-there') };
    const run = spawnSync(process.execPath, ['scripts/with-browser.mjs', 'echo', 'ran'], { env, encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stderr.trim()).toMatch(/^CHROME_PATH is .*not-there.*\.$/);
    expect(run.stdout).toBe('');
  });

  it('is handed to the command that needs one, whose result counts', () => {
    const env = { ...process.env, CHROME_PATH: works };
    const run = spawnSync(process.execPath, ['scripts/with-browser.mjs', 'sh', '-c', 'echo "$CHROME_PATH"; exit 3'], {
      env,
      encoding: 'utf8',
    });
    expect(run.stdout.trim()).toBe(works);
    expect(run.status).toBe(3);
  });
});
