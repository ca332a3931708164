import { type Exercise, exerciseById, loadsOneLeg } from '../exercise/index.ts';
import type { Prescription } from '../plan/block.ts';
import { prescribe } from '../plan/prescribe.ts';
import { cutOrder, secondsOf, withoutThirdSet } from './fit-minutes.ts';
import { entriesOf, inTurnOrAlone, type Written, type WrittenParts } from './written.ts';

/** A quicker exercise for a slot, of no higher level; `apartFrom`: one that works other muscles than this. null: there is none. */
export type Shorter = (
  planned: Prescription,
  entry: Prescription,
  mustLoadOneLeg: boolean,
  apartFrom: Exercise | null,
) => Exercise | null;

export interface MinutesOrder {
  readonly budgetSeconds: number;
  /** The week loads one leg (rule 8): the last exercise of the session that does is replaced by another that does. */
  readonly keepsOneLeg: boolean;
  readonly exercises: readonly Exercise[];
  readonly shorter: Shorter;
  /** What the plan has, and the person swapped away. */
  readonly isUnwanted: (planned: Prescription) => boolean;
}

/**
 * A session within its minutes. Where what was said made it longer, in this order, trunk first: the sets beyond the second go;
 * shorter exercises of no higher level come in; what the plan itself has, which always fits; another partner to play in turn with.
 */
export function withinMinutes(parts: WrittenParts, order: MinutesOrder): WrittenParts {
  const { warmUp, coolDown } = parts;
  const { budgetSeconds, exercises } = order;
  const takes = (main: readonly Written[]): number =>
    secondsOf({ warmUp: entriesOf(warmUp), main: entriesOf(main), coolDown: entriesOf(coolDown) });
  const isChanged = [...warmUp, ...parts.main, ...coolDown].some(({ entry, planned }) => entry !== planned);
  let main = parts.main;
  if (!isChanged || takes(main) <= budgetSeconds) return parts;
  for (const cut of cuts) {
    for (const family of cutOrder) {
      if (takes(main) <= budgetSeconds) break;
      const before = main;
      main = inTurnOrAlone(
        before.map((one) => (one.entry?.family === family ? cut(one, one.entry, before, order) : one)),
        exercises,
      );
    }
  }
  return { warmUp, main, coolDown };
}

type Cut = (one: Written, entry: Prescription, main: readonly Written[], order: MinutesOrder) => Written;

const cuts: readonly Cut[] = [
  (one, entry) => withEntry(one, withoutThirdSet(entry), 'fewer-sets-for-minutes'),
  (one, entry, main, order) =>
    withEntry(
      one,
      shortened(entry, order.shorter(one.planned, entry, isLastOneLegged(entry, main, order), null)),
      'shorter-filter-minutes',
    ),
  (one, entry, main, order) =>
    mayGiveWay(one, entry, main, order) ? withEntry(one, one.planned, 'shorter-filter-minutes') : one,
  (one, entry, main, order) => {
    if (one.planned.superset === null || entry.superset !== null) return one;
    const partner = main.find((other) => other !== one && other.planned.superset === one.planned.superset)?.entry;
    const apartFrom = partner ? exerciseById(order.exercises, partner.exerciseId) : null;
    const exercise = order.shorter(one.planned, entry, isLastOneLegged(entry, main, order), apartFrom);
    return withEntry(one, shortened(entry, exercise), 'shorter-filter-minutes');
  },
];

/** True if this exercise loads one leg and no other of the session does. */
function isLastOneLegged(entry: Prescription, main: readonly Written[], { keepsOneLeg, exercises }: MinutesOrder): boolean {
  const loads = ({ exerciseId }: Prescription): boolean => {
    const exercise = exerciseById(exercises, exerciseId);
    return exercise !== null && loadsOneLeg(exercise);
  };
  return keepsOneLeg && loads(entry) && !entriesOf(main).some((other) => other !== entry && loads(other));
}

function mayGiveWay({ planned }: Written, entry: Prescription, main: readonly Written[], order: MinutesOrder): boolean {
  const [now, other] = [entry, planned].map(({ exerciseId }) => exerciseById(order.exercises, exerciseId));
  if (!now || !other || other.level > now.level || order.isUnwanted(planned)) return false;
  return loadsOneLeg(other) || !isLastOneLegged(entry, main, order);
}

function withEntry(one: Written, entry: Prescription, code: 'fewer-sets-for-minutes' | 'shorter-filter-minutes'): Written {
  if (entry === one.entry) return one;
  // Another exercise is here for the minutes; a set less may have had a reason before.
  const isOther = entry.exerciseId !== one.entry?.exerciseId;
  const because = isOther ? { code } : (one.because ?? { code });
  return { ...one, entry: isOther ? { ...entry, why: because } : entry, because };
}

function shortened(entry: Prescription, exercise: Exercise | null): Prescription {
  if (exercise === null || exercise.id === entry.exerciseId) return entry;
  const { family, sets, why, effort } = entry;
  return { ...prescribe(exercise, { family, sets, doseStep: 1, why }), effort };
}
