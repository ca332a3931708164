import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the run through other engines names each that it could not get, and fails', () => {
  const env = { ...process.env, PATH: '/nowhere', FIREFOX_PATH: '' };
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/run-typescript.mjs', 'tests/engines/run.ts'], {
    env,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Firefox: not tried\./m);
  expect(stderr).toMatch(/^WebKit: not tried\./m);
  expect(stdout).not.toContain('offline');
});
