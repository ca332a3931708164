import fc from 'fast-check';
import { exercises } from '../../src/catalogue/index.ts';
import { generateBlock } from '../../src/core/plan/index.ts';
import { plannableProfiles } from '../core/plan/arbitrary.ts';

/**
 * Which exercises the planner prescribes most: `node scripts/run-typescript.mjs tests/bench/most-used.ts` counts the
 * prescriptions in the blocks of 300 profiles, always the same ones. The first twelve have a fault drawn beside them.
 */
const counts = new Map<string, number>();
let blocks = 0;
for (const profile of fc.sample(plannableProfiles(), { numRuns: 300, seed: 5 })) {
  const generated = generateBlock(profile, exercises);
  if (!generated.ok) continue;
  blocks += 1;
  for (const session of generated.block.weeks.flatMap((week) => week.sessions))
    for (const { exerciseId } of [...session.warmUp, ...session.main, ...session.coolDown])
      counts.set(exerciseId, (counts.get(exerciseId) ?? 0) + 1);
}
console.log(`${blocks} blocks`);
for (const [id, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 24)) console.log(String(count).padStart(6), id);
