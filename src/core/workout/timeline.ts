import type { Seconds } from '../calendar/index.ts';
import { type Dose, oneSideSeconds, type Sides } from '../exercise/index.ts';
import type { Part, Prescription, Session } from '../plan/block.ts';
import type { Side, Step, StepKind } from './step.ts';

/** Before the first exercise of a session. */
const firstPrepareSeconds: Seconds = 10;
/** Before every other exercise: time to change place and position. */
const prepareSeconds: Seconds = 20;
/** Back to an exercise that this superset has had before. */
const returnSeconds: Seconds = 10;

/** What the timer needs of a session; a session outside a block has these three, too. */
type Parts = Pick<Session, 'warmUp' | 'main' | 'coolDown'>;
interface Entry {
  readonly prescription: Prescription;
  readonly part: Part;
  readonly place: number;
}

/**
 * Compiles a session to what the player plays at guided pace: steps that touch, from 0, none empty, the last one work.
 * A rest carries the set that it follows; a prepare the set and side that come, a switch the side that comes.
 * Prescriptions with the same superset letter in one part are played round by round at the place of the first of them: the
 * partner's set and the prepares count as rest, topped up to the prescription's own where they are shorter.
 * `first` is the side that begins every set of an exercise done on each side: the sore or less steady one, left unless told.
 * Source of all times: docs/health.md, "Time".
 */
export function compileTimeline(session: Parts, first: Side = 'left'): Step[] {
  const steps: Step[] = [];
  for (const group of groupsOf(session)) playRounds(steps, group, first);
  return steps;
}

/** Length of a compiled session. */
export function timelineSeconds(steps: readonly Step[]): Seconds {
  const last = steps.at(-1);
  return last === undefined ? 0 : last.start + last.seconds;
}

/** Seconds of the work of one set: both sides with the switch between them, alternating reps twice, alternating time once. */
export function setSeconds(prescription: Pick<Prescription, 'dose' | 'sides' | 'switchSeconds'>): Seconds {
  const { dose, sides, switchSeconds } = prescription;
  return sides === 'each' ? 2 * oneSideSeconds(dose) + switchSeconds : workSeconds(dose, sides);
}

/** Seconds of one uninterrupted stretch of work. */
function workSeconds(dose: Dose, sides: Sides): Seconds {
  return sides === 'alternating' && dose.kind !== 'time' ? 2 * oneSideSeconds(dose) : oneSideSeconds(dose);
}

/** The session's prescriptions in order, those of one superset together. What has no work in it is left out. */
function groupsOf(session: Parts): Entry[][] {
  const groups: Entry[][] = [];
  const bySuperset = new Map<string, Entry[]>();
  let place = 0;
  for (const [part, prescriptions] of [
    ['warm-up', session.warmUp],
    ['main', session.main],
    ['cool-down', session.coolDown],
  ] as const) {
    for (const prescription of prescriptions) {
      const entry: Entry = { prescription, part, place };
      place += 1;
      if (prescription.sets < 1 || oneSideSeconds(prescription.dose) <= 0) continue;
      const key = prescription.superset === null ? null : `${part} ${prescription.superset}`;
      const partners = key === null ? undefined : bySuperset.get(key);
      if (partners !== undefined) {
        partners.push(entry);
        continue;
      }
      const group = [entry];
      groups.push(group);
      if (key !== null) bySuperset.set(key, group);
    }
  }
  return groups;
}

/** One exercise is a superset of one: the same rounds, without a partner to rest by. */
function playRounds(steps: Step[], group: readonly Entry[], first: Side): void {
  const endOfLastSet = new Map<Entry, Seconds>();
  const rounds = Math.max(...group.map(({ prescription }) => prescription.sets));
  let before: Entry | null = null;
  for (let set = 1; set <= rounds; set += 1) {
    for (const entry of group) {
      if (set > entry.prescription.sets) continue;
      const restedFrom = endOfLastSet.get(entry);
      const prepare =
        before === entry
          ? 0
          : restedFrom !== undefined
            ? returnSeconds
            : steps.length === 0
              ? firstPrepareSeconds
              : prepareSeconds;
      if (restedFrom !== undefined && before !== null) {
        const rested = timelineSeconds(steps) - restedFrom + prepare;
        push(steps, before, 'rest', entry.prescription.restSeconds - rested, null, steps.at(-1)?.set ?? set);
      }
      const [one, other]: readonly (Side | null)[] =
        entry.prescription.sides === 'each' ? [first, first === 'left' ? 'right' : 'left'] : [null, null];
      push(steps, entry, 'prepare', prepare, one ?? null, set);
      const seconds = workSeconds(entry.prescription.dose, entry.prescription.sides);
      push(steps, entry, 'work', seconds, one ?? null, set);
      if (other) {
        push(steps, entry, 'switch', entry.prescription.switchSeconds, other, set);
        push(steps, entry, 'work', seconds, other, set);
      }
      endOfLastSet.set(entry, timelineSeconds(steps));
      before = entry;
    }
  }
  for (const entry of group) playExtraSide(steps, entry, endOfLastSet.get(entry));
}

/** One set more on the less steady side, after all the others: rested as between two sets, and prepared where another came between. */
function playExtraSide(steps: Step[], entry: Entry, restedFrom: Seconds | undefined): void {
  const { extraSide, sides, sets, dose, restSeconds } = entry.prescription;
  if (extraSide === undefined || sides !== 'each' || restedFrom === undefined) return;
  const prepare = steps.at(-1)?.entry === entry.place ? 0 : returnSeconds;
  push(steps, entry, 'rest', restSeconds - (timelineSeconds(steps) - restedFrom + prepare), null, sets);
  push(steps, entry, 'prepare', prepare, extraSide, sets + 1);
  push(steps, entry, 'work', workSeconds(dose, sides), extraSide, sets + 1);
}

/** No step is empty: a rest that the partner's set has covered, or a switch of no seconds, is left out. */
function push(
  steps: Step[],
  { prescription, part, place }: Entry,
  kind: StepKind,
  seconds: Seconds,
  side: Side | null,
  set: number,
): void {
  if (seconds <= 0) return;
  steps.push({
    kind,
    start: timelineSeconds(steps),
    seconds,
    part,
    exerciseId: prescription.exerciseId,
    side,
    set,
    sets: prescription.sets + (prescription.extraSide === undefined ? 0 : 1),
    entry: place,
  });
}
