import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the app under another version's number: every file that leads to it has another name. */
export function buildVersion(version: string, folder: string): void {
  const env = { ...process.env, VERSION: version };
  const built = spawnSync('node_modules/.bin/vite', ['build', '--outDir', folder, '--emptyOutDir'], { env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed: ${built.stderr}`);
}

/** Puts a built app in the place of what a server gives out; what was there is gone. */
export function deploy(built: string, served: string): void {
  for (const name of readdirSync(served)) rmSync(join(served, name), { recursive: true });
  cpSync(built, served, { recursive: true });
}
