import type { Prescription, Session } from '../../../../src/core/plan/index.ts';
import type { Step } from '../../../../src/core/workout/index.ts';
import { oneSide } from './dose-table.ts';
import { exerciseOf, ofSessions, partsOf, stepsOf, timelineOf } from './reading.ts';
import type { Rule } from './rule.ts';

/** Prescriptions in the order they are played: those of one superset together. */
function groupsOf(session: Session): Prescription[][] {
  return [session.warmUp, session.main, session.coolDown].flatMap((part) => {
    const groups: Prescription[][] = [];
    for (const entry of part) {
      const group = entry.superset === null ? undefined : groups.find(([first]) => first?.superset === entry.superset);
      if (group === undefined) groups.push([entry]);
      else group.push(entry);
    }
    return groups;
  });
}

/** One set: a side, the turn and the other side; alternating repetitions twice; all else once. */
function setSecondsOf({ dose, sides, exerciseId }: Prescription): number {
  const once = oneSide(dose);
  if (sides === 'each') return 2 * once + (exerciseOf({ exerciseId }).position === 'stand' ? 5 : 10);
  return sides === 'alternating' && dose.kind !== 'time' ? 2 * once : once;
}

/** A session's length by the formulas of the research, apart from the timeline that the player plays. */
function secondsOf(session: Session): number {
  let now = 0;
  for (const group of groupsOf(session)) {
    const ends = new Map<Prescription, number>();
    const rounds = Math.max(...group.map(({ sets }) => sets));
    let last: Prescription | null = null;
    for (let set = 1; set <= rounds; set += 1) {
      for (const entry of group.filter(({ sets }) => set <= sets)) {
        const end = ends.get(entry);
        const back = last === entry ? 0 : 10;
        if (end === undefined) now += now === 0 ? 10 : 20;
        else now = Math.max(now + back, end + entry.restSeconds);
        now += setSecondsOf(entry);
        ends.set(entry, now);
        last = entry;
      }
    }
  }
  return now;
}

/** Of one exercise in the timeline: its preparation, its rests and its turns. */
function problemsOf(entry: Prescription, place: number, own: readonly Step[]): string[] {
  const first = own[0];
  const prepared = first?.kind === 'prepare' && first.seconds === (place === 0 ? 10 : 20);
  const work = own.filter((step) => step.kind === 'work');
  const rested = Array.from({ length: entry.sets - 1 }, (_, round) => {
    const before = work.findLast((step) => step.set === round + 1);
    const after = work.find((step) => step.set === round + 2);
    if (before === undefined || after === undefined) return false;
    return after.start - before.start - before.seconds >= entry.restSeconds;
  });
  const turns = own.filter((step) => step.kind === 'switch').map((step) => step.seconds);
  const turn = exerciseOf(entry).position === 'stand' ? 5 : 10;
  const order = own
    .filter((step) => step.kind === 'work' || step.kind === 'switch')
    .map((step) => (step.kind === 'switch' ? 'switch' : (step.side ?? 'both')))
    .join();
  const sides = entry.sides === 'each' ? 'left,switch,right' : 'both';
  const { exerciseId } = entry;
  return [
    ...(prepared ? [] : [`${exerciseId} is not prepared`]),
    ...(rested.every(Boolean) ? [] : [`${exerciseId} is not rested`]),
    ...(turns.every((seconds) => seconds === turn) ? [] : [`${exerciseId} turns in ${turns}`]),
    ...(order === Array(entry.sets).fill(sides).join() ? [] : [`${exerciseId}: ${order}`]),
  ];
}

const hasExtraSide = (session: Session): boolean =>
  partsOf(session).some((entry: Prescription & { readonly extraSide?: unknown }) => (entry.extraSide ?? null) !== null);

/** Rules 25 and 26: minutes and the timer. */
export const timer: readonly Rule[] = [
  {
    rule: 25,
    title: 'a session fits the minutes given, and its minutes are its timer rounded up',
    problems: (block, { sessionMinutes }) =>
      ofSessions(block, (session) => {
        const seconds = timelineOf(session).reduce((sum, step) => sum + step.seconds, 0);
        return [
          ...(session.minutes === Math.ceil(seconds / 60) ? [] : [`says ${session.minutes} minutes, takes ${seconds} seconds`]),
          ...(session.minutes <= sessionMinutes ? [] : [`${session.minutes} minutes of ${sessionMinutes}`]),
          ...(hasExtraSide(session) || seconds === secondsOf(session)
            ? []
            : [`timer ${seconds} seconds, formulas ${secondsOf(session)}`]),
        ];
      }),
  },
  {
    rule: 26,
    title: 'timer steps touch from 0, none is empty, and the last is work',
    problems: (block) =>
      ofSessions(block, (session) => {
        const steps = timelineOf(session);
        const apart = steps.filter((step, place) => {
          const before = steps[place - 1];
          return step.seconds <= 0 || step.start !== (before === undefined ? 0 : before.start + before.seconds);
        });
        return [
          ...apart.map(({ start }) => `step at ${start}`),
          ...(steps.at(-1)?.kind === 'work' ? [] : ['the last is no work']),
        ];
      }),
  },
  {
    rule: 26,
    title: 'every exercise is prepared, every set rested, and each side has its turn: left, switch, right',
    problems: (block) =>
      ofSessions(block, (session) => {
        const steps = stepsOf(session);
        return partsOf(session).flatMap((entry, place) => problemsOf(entry, place, steps[place] ?? []));
      }),
  },
];
