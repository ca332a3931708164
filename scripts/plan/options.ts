import { parseArgs } from 'node:util';
import type { Read } from './read-profile.ts';

/** What the person asked for. */
export type Asked =
  | { readonly kind: 'help' }
  | { readonly kind: 'plan'; readonly file: string; readonly json: boolean; readonly week: number | null };

export const help = `Prints the ten weeks that a profile gets.

  npm run plan -- --profile file.json [--week N] [--json]

  --profile file.json   the profile; tests/core/plan/golden holds six to start from
  --week N              one week alone, 1 to 10
  --json                the block as JSON, for another program
  --help                these lines

The plan goes to the output, a problem to the error output with exit code 1.
`;

/** Reads the arguments that follow the script's name. */
export function readOptions(given: readonly string[]): Read<Asked> {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        profile: { type: 'string' },
        week: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { ok: true, value: { kind: 'help' } };
    if (values.profile === undefined || values.profile === '') {
      return { ok: false, why: 'No profile was given. Name one: npm run plan -- --profile file.json' };
    }
    const week = values.week === undefined ? null : Number(values.week);
    if (week !== null && !(Number.isInteger(week) && week >= 1 && week <= 10)) {
      return { ok: false, why: `There is no week "${values.week}". A block has weeks 1 to 10: --week 3` };
    }
    return { ok: true, value: { kind: 'plan', file: values.profile, json: values.json, week } };
  } catch (error) {
    const what = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    return { ok: false, why: `${what}. --help lists what can be given.` };
  }
}
