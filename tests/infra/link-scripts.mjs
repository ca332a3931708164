/**
 * Links every script of a folder with those it imports, and runs none: fails where one is no module, or asks another for what that does
 * not give. `node --experimental-vm-modules tests/infra/link-scripts.mjs dist/assets`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SourceTextModule } from 'node:vm';

const folder = process.argv[2] ?? '';
const scripts = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, new SourceTextModule(readFileSync(join(folder, file), 'utf8'), { identifier: file })]),
);
for (const script of scripts.values()) {
  if (script.status !== 'unlinked') continue; // an earlier one brought it
  await script.link((name) => {
    const other = scripts.get(basename(name));
    if (!other) throw new Error(`${script.identifier} imports ${name}, which is not there`);
    return other;
  });
}
console.log(scripts.size);
