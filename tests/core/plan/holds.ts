import fc from 'fast-check';
import { exercises } from '../../../src/catalogue/index.ts';
import { type Block, generateBlock, type Profile } from '../../../src/core/plan/index.ts';
import { plannableProfiles } from './arbitrary.ts';
import type { Rule } from './rules/rule.ts';

export { paceName } from './rules/person.ts';
export { everyOne, exerciseOf, sessionOf } from './rules/reading.ts';

/** Raise it for a deep search: RUNS=5000 npx vitest run tests/core/plan */
export const runs = Number(process.env['RUNS'] ?? 150);

// One seed per test file, so that each rule meets the same profiles and a block is made once for all of them.
const seed = Number(process.env['SEED'] ?? 20261127);
const known = new Map<string, Block>();
/** Blocks kept; a deep search makes more than fit in memory. */
const mostKnown = 500;

export function blockOf(profile: Profile): Block {
  const key = JSON.stringify(profile);
  const made = known.get(key);
  if (made !== undefined) return made;
  const generated = generateBlock(profile, exercises);
  if (!generated.ok) throw new Error(`refused: ${JSON.stringify(generated.reason)}`);
  if (known.size < mostKnown) known.set(key, generated.block);
  return generated.block;
}

/** Checks a rule over random profiles. `problems` tells what breaks it, in words; an empty list is a rule kept. */
export function inEveryBlock(problems: (block: Block, profile: Profile) => readonly string[], of = plannableProfiles()): void {
  fc.assert(
    fc.property(of, (profile) => {
      const found = problems(blockOf(profile), profile);
      if (found.length > 0) throw new Error(found.slice(0, 5).join('\n'));
    }),
    { numRuns: runs, seed },
  );
}

/** Of each rule that random profiles break, the first that does. Every block is made once for all the rules, and not kept. */
export function firstBroken(rules: readonly Rule[], of = plannableProfiles()): ReadonlyMap<Rule, Broken> {
  const broken = new Map<Rule, Broken>();
  fc.assert(
    fc.property(of, (profile) => {
      const generated = generateBlock(profile, exercises);
      if (!generated.ok) throw new Error(`refused: ${JSON.stringify(generated.reason)}`);
      for (const rule of rules) {
        const problems = broken.has(rule) ? [] : rule.problems(generated.block, profile);
        if (problems.length > 0) broken.set(rule, { profile, problems });
      }
    }),
    { numRuns: runs, seed },
  );
  return broken;
}

/** A profile whose block breaks a rule, and how. */
export interface Broken {
  readonly profile: Profile;
  readonly problems: readonly string[];
}
