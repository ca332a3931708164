import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { countOf, indexesOf } from '../../../scripts/verify-plan/area.ts';
import { areas } from '../../../scripts/verify-plan/areas.ts';
import { bodies, bodyAt, checked } from '../../../scripts/verify-plan/bodies.ts';
import { checkBlock, noFindings, together } from '../../../scripts/verify-plan/findings.ts';
import { report } from '../../../scripts/verify-plan/report.ts';

function verify(...args: string[]): Promise<{ code: number | null; out: string; told: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/run-typescript.mjs', 'scripts/verify-plan.ts', ...args]);
    const [out, told]: [string[], string[]] = [[], []];
    child.stdout.on('data', (text) => out.push(String(text)));
    child.stderr.on('data', (text) => told.push(String(text)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: out.join(''), told: told.join('') }));
  });
}

describe('npm run verify:plan', { timeout: 120_000 }, () => {
  it('goes through a sample, tells its counts and finds every rule kept', async () => {
    const { code, out, told } = await verify('--sample', '4000');
    expect(out).toMatch(/^People +\d/m);
    expect(out).toMatch(/^Calendars +\d/m);
    expect(out).toContain('Every rule is kept.');
    expect(code).toBe(0);
    expect(told).toMatch(/^(\d+ s: .*\n)*$/); // on a busy machine it tells how far it is
  });

  it('says what a sample is where none is given', async () => {
    const { code, out, told } = await verify('--sample', 'some');
    expect([code, out]).toEqual([1, '']);
    expect(told).toMatch(/"some" is no sample.*--sample 1000/);
  });

  it('ends with 1 and the profile where a rule is broken', () => {
    const findings = noFindings();
    const profile = bodyAt(77);
    const block = checked(profile, findings);
    expect(findings.problems).toBe(0);
    if (block === null) throw new Error('refused');
    findings.tried += 1;
    checkBlock(findings, { ...block, weeks: block.weeks.slice(0, 9) }, profile);
    const { code, text } = report([{ area: bodies, findings: together([findings]), seconds: 1 }]);
    expect(code).toBe(1);
    expect(text).toContain('rule 1: weeks are not 1 to 10');
    expect(text).toContain(JSON.stringify(profile));
    expect(text).toMatch(/^People +1 +2 +1 +\d/m);
  });

  it('ends with 1 where nothing was tried', () => {
    expect(report([{ area: bodies, findings: noFindings(), seconds: 0 }]).code).toBe(1);
  });

  it('gives each thread its own share, and all of them together every number once', () => {
    const of = { total: 50 };
    const all = [0, 1, 2].flatMap((worker) => [...indexesOf(of, { worker, of: 3, sample: 1 })]);
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect(countOf(of, 7)).toBe([0, 1].flatMap((worker) => [...indexesOf(of, { worker, of: 2, sample: 7 })]).length);
  });

  it('counts through every person once, and a sample meets every minute and experience', () => {
    const told = (index: number): string => JSON.stringify({ ...bodyAt(index), seed: 0 });
    const some = Array.from({ length: 5000 }, (_, index) => told(index * 19));
    expect(new Set(some).size).toBe(some.length);
    expect(told(bodies.total - 1)).not.toBe(told(0));
    const sampled = [...indexesOf(bodies, { worker: 0, of: 1, sample: 4000 })].map(bodyAt);
    expect(new Set(sampled.map(({ sessionMinutes, experience }) => `${sessionMinutes} ${experience}`)).size).toBe(12);
  });

  it('covers people and calendars', () => {
    expect(areas.map(({ name, total }) => [name, total])).toEqual([
      ['People', 2 ** 9 * 2 ** 4 * 4 * 3],
      ['Calendars', 2 ** 7 * (3 ** 7 + 7 * 2 * 3 ** 6)],
    ]);
  });
});
