import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonFault } from '../../../scripts/plan/json-fault.ts';

const golden = 'tests/core/plan/golden/beginner-with-nothing';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stridewell-plan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command as a person runs it, npm's banner aside. */
function plan(...args: string[]): Promise<{ code: number | null; out: string; told: string }> {
  return new Promise((resolve, reject) => {
    const { INIT_CWD, ...env } = process.env;
    const child = spawn(process.execPath, ['scripts/run-typescript.mjs', 'scripts/plan.ts', ...args], { env });
    const [out, told]: [string[], string[]] = [[], []];
    child.stdout.on('data', (text) => out.push(String(text)));
    child.stderr.on('data', (text) => told.push(String(text)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: out.join(''), told: told.join('') }));
  });
}

/** A file with this in it. */
function fileWith(text: string): string {
  const file = join(folder, 'profile.json');
  writeFileSync(file, text);
  return file;
}

const profile = JSON.parse(readFileSync(`${golden}.json`, 'utf8'));

describe('npm run plan', { timeout: 60_000 }, () => {
  it('prints the plan and nothing else', async () => {
    const run = await plan('--profile', `${golden}.json`);
    expect(run).toMatchObject({ code: 0, told: '' });
    expect(run.out).toMatch(/^Ten weeks from Tuesday 24 November 2026\n/);
    expect(run.out.match(/^Week \d+/gm)).toHaveLength(10);
    expect(run.out.match(/^Strength [AB], /gm)).toHaveLength(20);
  });

  it('prints one week with --week', async () => {
    const { code, out } = await plan('--profile', `${golden}.json`, '--week', '3');
    expect(code).toBe(0);
    expect(out.match(/^Week \d+/gm)).toEqual(['Week 3']);
  });

  it('prints the block as JSON with --json', async () => {
    const { code, out, told } = await plan('--profile', `${golden}.json`, '--json');
    expect([code, told]).toEqual([0, '']);
    const block = JSON.parse(out);
    expect(block.profile).toEqual(profile);
    expect(block.weeks).toHaveLength(10);
  });

  it('tells how it is used with --help', async () => {
    const { code, out, told } = await plan('--help');
    expect([code, told]).toEqual([0, '']);
    for (const option of ['--profile', '--week', '--json', '--help']) expect(out).toContain(option);
  });

  it.each([
    ['no profile given', [], /No profile was given\. Name one: npm run plan -- --profile file\.json/],
    ['a file that is not there', ['--profile', 'nowhere.json'], /no file nowhere\.json\. Check the path/],
    ['a folder', ['--profile', 'tests'], /tests is a folder/],
    ['a week that no block has', ['--profile', `${golden}.json`, '--week', '11'], /no week "11".*1 to 10/],
    ['an option it does not know', ['--colour'], /--colour.*--help/],
  ])('says what to do about %s', async (_, args, words) => {
    const { code, out, told } = await plan(...args);
    expect([code, out]).toEqual([1, '']);
    expect(told.trim()).toMatch(words);
    expect(told.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['text that is no JSON, with line and column', '{\n  "seed": 1,\n  oops\n}', /not JSON from line 3, column 3 on/],
    ['JSON that is no profile', '[1, 2]', /holds no profile/],
    [
      'a field it cannot read, by its name',
      JSON.stringify({ ...profile, sessionMinutes: 90 }),
      /"sessionMinutes" cannot be 90\. A session/,
    ],
    ['a field that is missing', JSON.stringify({ ...profile, seed: undefined }), /"seed" is missing/],
    ['a refusal', JSON.stringify({ ...profile, availableDays: [1, 2] }), /A week needs three days.*You gave Monday and Tuesday/],
    ['a warning sign', JSON.stringify({ ...profile, redFlags: ['limp'] }), /before you train/],
  ])('says what is wrong with %s', async (_, text, words) => {
    const { code, out, told } = await plan('--profile', fileWith(text));
    expect([code, out]).toEqual([1, '']);
    expect(told).toMatch(words);
  });
});

describe('the place where a text stops being JSON', () => {
  it.each([
    ['', 1, 1],
    ['nul', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['[1, 2', 1, 6],
    ['{"a": "b\n"}', 1, 7],
    ['{\n\t"a": tru\n}', 2, 7],
    ['{"a": 01}', 1, 8],
    ['{} {}', 1, 4],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text)).toEqual({ line, column });
  });

  it.each(['{}', ' [1, -2.5e3, "a\\u00e9\\n", {"b": [null, true]}] ', '"text"', '0'])('%j: none', (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(jsonFault(text)).toBeNull();
  });
});
