import { exercises } from '../../../src/catalogue/index.ts';
import type { LocalDay } from '../../../src/core/calendar/index.ts';
import { type FactDraft, factVersions, type StoredFact } from '../../../src/core/facts/index.ts';
import type { Block, Session } from '../../../src/core/plan/block.ts';
import { generateBlock } from '../../../src/core/plan/index.ts';
import type { Profile } from '../../../src/core/plan/profile.ts';

/** Strength A on Mondays from 24 November 2025, Strength B on Thursdays, mobility on Saturdays, the long run on Sundays. */
export const profile: Profile = {
  startDay: '2025-11-24',
  availableDays: [1, 4, 6],
  runDays: [2, 7],
  hardRunDays: [2],
  longRunDay: 7,
  equipment: [],
  experience: 'some',
  sessionMinutes: 40,
  avoid: [],
  pain: { worst: 0, days: 0, side: 'none' },
  selfTest: [false, true, false, true, false, false],
  redFlags: [],
  postpartumWeeks: null,
  seed: 1,
};

export function blockOf(answers: Profile = profile): Block {
  const made = generateBlock(answers, exercises);
  if (!made.ok) throw new Error(`The block was refused: ${made.reason.rule}`);
  return made.block;
}

export const block = blockOf();
export const sessions: readonly Session[] = block.weeks.flatMap((week) => week.sessions);

export function session(week: number, kind: Session['kind']): Session {
  const found = block.weeks[week - 1]?.sessions.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`No ${kind} in week ${week}`);
  return found;
}

let written = 0;

/** A fact of noon on that day; each is later than the one made before it on the same day. */
export function fact(draft: FactDraft, day: LocalDay): StoredFact {
  written += 1;
  const at = Date.parse(`${day}T12:00:00Z`) + written;
  return {
    id: String(written).padStart(6, '0'),
    at,
    day,
    zone: 'UTC',
    device: 'one',
    version: factVersions[draft.kind],
    ...draft,
  };
}

export const begun = (begunBlock = block, day: LocalDay = '2025-11-23') =>
  fact({ kind: 'block-begun', payload: { block: begunBlock } }, day);

/** The facts of one saved sitting with so many main sets recorded. */
export function sitting(of: Session, day: LocalDay, setsDone = Number.POSITIVE_INFINITY): StoredFact[] {
  const planned = of.main.flatMap(({ exerciseId, sets }, place) =>
    Array.from({ length: sets }, (_, set) => ({ exerciseId, entry: of.warmUp.length + place, set: set + 1 })),
  );
  const runThroughId = `${of.id} on ${day}`;
  const done = planned.slice(0, setsDone);
  return [
    ...done.map((set) =>
      fact(
        {
          kind: 'set-done',
          payload: { runThroughId, sessionId: of.id, part: 'main', ...set, unit: 'reps', done: { both: 8 }, how: 'guided' },
        },
        day,
      ),
    ),
    fact(
      {
        kind: 'session-finished',
        payload: {
          runThroughId,
          sessionId: of.id,
          ended: 'finished',
          setsDone: done.length,
          setsPlanned: planned.length,
          seconds: 1_800,
          effort: null,
          pain: null,
          note: '',
        },
      },
      day,
    ),
  ];
}

export const setsOf = (of: Session) => of.main.reduce((sum, { sets }) => sum + sets, 0);
