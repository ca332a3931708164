import { exercises } from '../../../../src/catalogue/index.ts';
import type { Exercise } from '../../../../src/core/exercise/index.ts';
import type { Block, Prescription, Session, Week } from '../../../../src/core/plan/index.ts';
import { compileTimeline, type Step } from '../../../../src/core/workout/index.ts';

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

export const strengthKinds = ['strength-a', 'strength-b'] as const;
export const strengthOf = (week: Week): Session[] => strengthKinds.map((kind) => sessionOf(week, kind));
export const partsOf = (session: Session): Prescription[] => [...session.warmUp, ...session.main, ...session.coolDown];
export const mainOf = (week: Week): Prescription[] => strengthOf(week).flatMap((session) => session.main);
export const familiesOf = (entries: readonly Prescription[]): string[] => entries.map(({ family }) => family);
export const countOf = (list: readonly string[], one: string): number => list.filter((item) => item === one).length;
export const isTrunk = ({ family }: Pick<Prescription, 'family'>): boolean => family === 'anti-rotation' || family === 'trunk';

/** A prescription with where it stands. */
export interface Placed {
  readonly week: Week;
  readonly session: Session;
  readonly entry: Prescription;
  readonly exercise: Exercise;
  readonly where: string;
}

/** Every prescription of a block. */
export const everyOne = remembered((block: Block): readonly Placed[] =>
  block.weeks.flatMap((week) =>
    week.sessions.flatMap((session) =>
      partsOf(session).map((entry) => ({
        week,
        session,
        entry,
        exercise: exerciseOf(entry),
        where: `week ${week.number} ${session.kind} ${entry.exerciseId}`,
      })),
    ),
  ),
);

/** What the player plays for a session. */
export const timelineOf = remembered((session: Session): readonly Step[] => compileTimeline(session));

/** The steps of each prescription of a session, in the order of its parts. */
export const stepsOf = remembered((session: Session): readonly (readonly Step[])[] => {
  const steps: Step[][] = partsOf(session).map(() => []);
  for (const step of timelineOf(session)) steps[step.entry]?.push(step);
  return steps;
});

/** A week and the one before it, for rules about change. */
export function weekPairs(block: Block): { before: Week; after: Week }[] {
  return block.weeks.slice(1).map((after, place) => ({ before: block.weeks[place] as Week, after })); // one less than `after`
}

/** The problems of each session, told with where it stands. */
export function ofSessions(block: Block, problems: (session: Session, week: Week) => readonly string[]): string[] {
  return block.weeks.flatMap((week) =>
    week.sessions.flatMap((session) =>
      problems(session, week).map((problem) => `week ${week.number} ${session.kind}: ${problem}`),
    ),
  );
}

/** The same, of strength sessions alone. */
export function ofStrength(block: Block, problems: (session: Session, week: Week) => readonly string[]): string[] {
  return ofSessions(block, (session, week) => (session.kind === 'mobility' ? [] : problems(session, week)));
}

/** Blocks and sessions are never changed, so what is read of one is read once. */
export function remembered<Of extends object, Read>(read: (of: Of) => Read): (of: Of) => Read {
  const known = new WeakMap<Of, { readonly read: Read }>();
  return (of) => {
    const found = known.get(of) ?? { read: read(of) };
    known.set(of, found);
    return found.read;
  };
}
