import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printBlock } from '../../../../scripts/plan/print-block.ts';
import { blockOfText } from '../../../../scripts/plan/read-profile.ts';
import { exercises } from '../../../../src/catalogue/index.ts';

/** A named person: the profile, the plan kept for it (null if none is), and the plan as it is now. */
export interface Golden {
  readonly name: string;
  readonly file: string;
  readonly kept: string | null;
  readonly now: string;
}

const folder = 'tests/core/plan/golden';

/** Every golden profile with its plan, as `npm run plan` prints it. */
export function goldens(): Golden[] {
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((profile) => {
      const name = profile.replace('.json', '');
      const block = blockOfText(readFileSync(join(folder, profile), 'utf8'), profile);
      const now = block.ok ? printBlock(block.value, exercises) : `${block.why}\n`;
      const kept = files.includes(`${name}.txt`) ? readFileSync(join(folder, `${name}.txt`), 'utf8') : null;
      return { name, file: join(folder, `${name}.txt`), kept, now };
    });
}

/** The lines from the first that differs on, kept beside now, and how to accept them; null if nothing differs. */
export function difference({ file, kept, now }: Golden, most = 6): string | null {
  if (kept === now) return null;
  const [was, is] = [(kept ?? '').split('\n'), now.split('\n')];
  const first = is.findIndex((line, place) => line !== was[place]);
  const from = first < 0 ? is.length : first;
  const lines = (sign: string, all: readonly string[]): string[] => all.slice(from, from + most).map((line) => `${sign} ${line}`);
  return [
    `${file} differs from line ${from + 1} on:`,
    ...lines('-', was),
    ...lines('+', is),
    'If the new plan is right, accept it with `npm run goldens`, read the difference, and commit it.',
  ].join('\n');
}
