import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'stridewell-ci-'));
});
afterEach(() => rmSync(checkout, { recursive: true }));

function put(file: string, text: string) {
  const path = join(checkout, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

const units = (...statuses: string[]) =>
  JSON.stringify({ testResults: [{ status: 'passed', assertionResults: statuses.map((status) => ({ status })) }] });
const journeys = (stats: object, errors: string[] = [], suites: object[] = []) =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors, suites });

describe('counting the tests', () => {
  function run(vitest: string | null, playwright: string | null) {
    if (vitest !== null) put('node_modules/.cache/reports/vitest.json', vitest);
    if (playwright !== null) put('node_modules/.cache/reports/playwright.json', playwright);
    return spawnSync(process.execPath, [resolve('scripts/count-tests.mjs')], { cwd: checkout, encoding: 'utf8' });
  }
  const count = (vitest: string | null, playwright: string | null) => run(vitest, playwright).stdout.trim();

  it('adds up both runners', () => {
    expect(count(units('passed', 'passed', 'failed'), journeys({ expected: 3, unexpected: 1 }))).toBe('5 2');
  });

  it('a skipped test has failed', () => {
    expect(count(units('passed', 'pending', 'todo'), journeys({ expected: 1, skipped: 1 }))).toBe('2 3');
  });

  it('a journey that needed its second try has passed, and is named', () => {
    const specs = [
      { title: 'at once', tests: [{ status: 'expected' }] },
      { title: 'the second time', tests: [{ status: 'flaky' }] },
    ];
    const { stdout, stderr } = run(units('passed'), journeys({ expected: 1, flaky: 1 }, [], [{ suites: [{ specs }] }]));
    expect(stdout.trim()).toBe('3 0');
    expect(stderr.trim()).toBe('Went through at the second try only: the second time');
  });

  it('a runner without a report has failed', () => {
    expect(count(units('passed'), null)).toBe('1 1');
  });

  it('a runner with half a report has failed', () => {
    expect(count('{"testResults": [', journeys({ expected: 1 }))).toBe('1 1');
  });

  it('a runner that ran nothing has failed', () => {
    expect(count(JSON.stringify({ testResults: [] }), journeys({}, ['no build']))).toBe('0 2');
  });

  it('a file of tests that did not load has failed', () => {
    const report = {
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(count(JSON.stringify(report), journeys({ expected: 1 }))).toBe('2 1');
  });
});

describe('the CI run', () => {
  /** Runs it with stand-ins for npm and node, which fail where told; the tests count 7 passed and `testsFailed` failed. */
  function run({ npmFails = 'never', nodeFails = 'never', testsFailed = 0, audit = 'exit 0' }) {
    mkdirSync(join(checkout, '.ci'));
    copyFileSync('.ci/run', join(checkout, '.ci/run'));
    put(
      'bin/npm',
      `#!/bin/sh\ncase "$*" in config*) echo https://registry.example/;; audit*) ${audit};; *${npmFails}*) exit 1;; *test*) echo "$PWD https://registry.example/x";; esac\n`,
    );
    put('bin/node', `#!/bin/sh\ncase "$*" in *count-tests*) echo 7 ${testsFailed};; *${nodeFails}*) exit 1;; esac\n`);
    const env = { PATH: `${join(checkout, 'bin')}:${process.env['PATH']}` };
    const { status, stdout } = spawnSync('bash', [join(checkout, '.ci/run')], { env, encoding: 'utf8' });
    return { status, lastLine: stdout.trimEnd().split('\n').at(-1), stdout };
  }

  it('counts each test and each other step once', () => {
    expect(run({})).toMatchObject({ status: 0, lastLine: '13 passed, 0 failed' });
  });

  it.each([
    ['install', { npmFails: 'ci' }],
    ['linter', { npmFails: 'lint' }],
    ['types', { npmFails: 'types' }],
    ['lock file', { nodeFails: 'lock-guard' }],
    ['first scripts', { nodeFails: 'first-scripts' }],
    ['precache', { nodeFails: 'precache' }],
  ])('goes on after a failed step, and fails: %s', (_, failure) => {
    expect(run(failure)).toMatchObject({ status: 1, lastLine: '12 passed, 1 failed' });
  });

  it('says neither where it runs nor where packages come from', () => {
    const { stdout } = run({});
    expect(stdout).toContain('. registry:x');
    expect(stdout).not.toContain(checkout);
  });

  it.each([
    ['none', 'exit 0', 'None is known.'],
    ['some', "echo 'leftpad: 2 high severity vulnerabilities'; exit 1", 'leftpad: 2 high severity vulnerabilities\nWARNING: '],
    ['a registry without an answer', "echo 'npm error audit endpoint returned an error'; exit 1", 'The registry gives no answer'],
  ])('tells of known holes in packages, and stays green: %s', (_, audit, told) => {
    const { status, lastLine, stdout } = run({ audit });
    expect(stdout).toContain(told);
    expect({ status, lastLine }).toEqual({ status: 0, lastLine: '13 passed, 0 failed' });
  });

  it('fails with a failed test', () => {
    expect(run({ testsFailed: 2 })).toMatchObject({ status: 1, lastLine: '13 passed, 2 failed' });
  });

  it('fails when the tests end badly though none of them failed', () => {
    expect(run({ npmFails: 'test' })).toMatchObject({ status: 1, lastLine: '13 passed, 1 failed' });
  });
});
