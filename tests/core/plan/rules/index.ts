import type { Block, Profile } from '../../../../src/core/plan/index.ts';
import { change } from './change.ts';
import { cuts } from './cuts.ts';
import { dose } from './dose.ts';
import { load } from './load.ts';
import { mobility } from './mobility.ts';
import type { Rule } from './rule.ts';
import { selection } from './selection.ts';
import { shape } from './shape.ts';
import { structure } from './structure.ts';
import { superset } from './superset.ts';
import { timer } from './timer.ts';

/** Every rule that can be seen in a block, under the headings of the research. */
export const rules: Readonly<Record<string, readonly Rule[]>> = {
  'the structure of a block': structure,
  'the choice of exercises': [...selection, ...change],
  'the dose': [...dose, ...load],
  'what gives way where minutes are short': [...cuts, ...superset],
  'the shape of a session': [...shape, ...mobility, ...timer],
};

/** Everything wrong with a block, each problem with its rule. */
export function problemsOf(block: Block, profile: Profile): readonly string[] {
  return Object.values(rules)
    .flat()
    .flatMap(({ rule, problems }) => problems(block, profile).map((problem) => `rule ${rule}: ${problem}`));
}
