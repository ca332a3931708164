import fc from 'fast-check';
import { exercises } from '../../../src/catalogue/index.ts';
import type { Exercise } from '../../../src/core/exercise/index.ts';
import {
  type Block,
  generateBlock,
  type Prescription,
  type Profile,
  type Session,
  type Week,
} from '../../../src/core/plan/index.ts';
import { plannableProfiles } from './arbitrary.ts';

/** Raise it for a deep search: RUNS=5000 npx vitest run tests/core/plan */
export const runs = Number(process.env['RUNS'] ?? 150);

// One seed per test file, so that each rule meets the same profiles and a block is made once for all of them.
const seed = Number(process.env['SEED'] ?? fc.sample(fc.integer(), 1)[0]);
const known = new Map<string, Block>();

export function blockOf(profile: Profile): Block {
  const key = JSON.stringify(profile);
  const made = known.get(key);
  if (made !== undefined) return made;
  const generated = generateBlock(profile, exercises);
  if (!generated.ok) throw new Error(`refused: ${JSON.stringify(generated.reason)}`);
  known.set(key, generated.block);
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

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));

export function exerciseOf({ exerciseId }: Pick<Prescription, 'exerciseId'>): Exercise {
  const exercise = byId.get(exerciseId);
  if (exercise === undefined) throw new Error(`no exercise ${exerciseId}`);
  return exercise;
}

export function sessionOf(week: Week, kind: Session['kind']): Session {
  const session = week.sessions.find((one) => one.kind === kind);
  if (session === undefined) throw new Error(`week ${week.number} has no ${kind}`);
  return session;
}

export const strengthOf = (week: Week): Session[] => [sessionOf(week, 'strength-a'), sessionOf(week, 'strength-b')];
export const partsOf = (session: Session): Prescription[] => [...session.warmUp, ...session.main, ...session.coolDown];
export const mainOf = (week: Week): Prescription[] => strengthOf(week).flatMap((session) => session.main);
/** Every prescription with where it stands. */
export function everyOne(
  block: Block,
): { week: Week; session: Session; entry: Prescription; exercise: Exercise; where: string }[] {
  return block.weeks.flatMap((week) =>
    week.sessions.flatMap((session) =>
      partsOf(session).map((entry) => ({
        week,
        session,
        entry,
        exercise: exerciseOf(entry),
        where: `week ${week.number} ${session.kind} ${entry.exerciseId}`,
      })),
    ),
  );
}

/** A week and the one before it, for rules about change. */
export function weekPairs(block: Block): { before: Week; after: Week }[] {
  return block.weeks.slice(1).map((after, place) => ({ before: block.weeks[place] as Week, after })); // one less than `after`
}

export type PaceName = 'ahead' | 'standard' | 'scaled-back';
/** Written apart from the generator's own. */
export function paceName({ pain, selfTest, experience }: Profile): PaceName {
  const adverse = [0, 2, 4, 5].some((question) => selfTest[question]);
  if (adverse || pain.worst >= 3 || (pain.worst > 0 && pain.days >= 10)) return 'scaled-back';
  return experience === 'regular' && pain.worst === 0 ? 'ahead' : 'standard';
}

const oneSet = ({ dose }: Prescription): number =>
  dose.kind === 'reps'
    ? dose.reps * (dose.lift + dose.hold + dose.lower)
    : dose.kind === 'holds'
      ? dose.repeats * dose.seconds
      : dose.seconds;

/** The load index: sets × seconds of one set of one side × effort / 10, over both main parts. */
export const loadOf = (week: Week): number =>
  mainOf(week).reduce((sum, entry) => sum + entry.sets * oneSet(entry) * ((entry.effort ?? 0) / 10), 0);
