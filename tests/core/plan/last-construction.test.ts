import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { allowedFor, avoidTags, equipment, loadsOneLeg } from '../../../src/core/exercise/index.ts';
import { tooLong, workOf } from '../../../src/core/plan/design.ts';
import { lowestEfforts } from '../../../src/core/plan/effort.ts';
import { framesOf } from '../../../src/core/plan/frame.ts';
import { lanesOf } from '../../../src/core/plan/lines.ts';
import { lastDesign, needsRise } from '../../../src/core/plan/propose.ts';
import type { Pace } from '../../../src/core/plan/skeleton.ts';
import type { Choosing } from '../../../src/core/plan/slots.ts';

const inSet = <T>(list: readonly T[], bits: number): T[] => list.filter((_, place) => (bits >> place) & 1);

/** What is wrong with the last construction for these tags and things. */
function problemsOf(bits: number, pace: Pace, minutes: number): string[] {
  const person = { avoid: new Set(inSet(avoidTags, bits)), equipment: new Set(inSet(equipment, bits >> avoidTags.length)) };
  const choosing: Choosing = {
    exercises,
    person,
    allowed: allowedFor(exercises, person),
    experience: 'new',
    unlocked: {},
    pace,
    seed: 1,
    evesOfHardRuns: new Set(),
    ceilings: null,
  };
  const clock = new Map();
  const measures = { clock, frames: framesOf(choosing) };
  const design = lastDesign({
    choosing,
    measures,
    lanes: lanesOf(choosing, clock),
    minutes,
    firstCut: 0,
    loadCeilings: null,
    loadFloors: null,
  });
  const firsts = design.lines.flatMap(({ path }) => path[0] ?? []);
  const hips = firsts.filter(({ family }) => family === 'hip-extension' || family === 'lateral-hip').map(({ id }) => id);
  const work = workOf(design, clock)[0] ?? [0, 0];
  const warmUps = (['strength-a', 'strength-b'] as const).map(
    (session) => measures.frames(design, session)[0]?.warmUp.length ?? 0,
  );
  const wrong = {
    'too long': tooLong(design, measures, 60 * minutes).length > 0,
    'no efforts': lowestEfforts(work, pace, needsRise(design)) === null,
    'above level 1': firsts.some(({ level }) => level > 1),
    'nothing on one leg': !firsts.some(loadsOneLeg),
    'A like B': hips.length !== 4 || new Set(hips).size !== 4,
    'a slot is empty': design.lines.some(({ path }) => path.length !== 5),
    'one drill': warmUps.some((length) => length < 3),
  };
  return Object.entries(wrong).flatMap(([problem, is]) => (is ? [`${pace}, ${minutes} minutes, set ${bits}: ${problem}`] : []));
}

describe('the last construction', { timeout: 600_000 }, () => {
  it.each([
    ['scaled-back', 20],
    ['standard', 20],
    ['standard', 30],
    ['ahead', 50],
  ] as const)('is there for every set of tags and equipment: %s, %i minutes', (pace, minutes) => {
    const sets = 2 ** (avoidTags.length + equipment.length);
    const found: string[] = [];
    for (let bits = 0; bits < sets; bits += 1) found.push(...problemsOf(bits, pace, minutes));
    expect(found.slice(0, 5)).toEqual([]);
  });
});
