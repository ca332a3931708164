import type { Exercise } from '../exercise/index.ts';
import { type Design, hardSeconds } from './design.ts';
import type { DraftOrder } from './draft.ts';
import { partSeconds } from './session-seconds.ts';
import { easySets, type Pair } from './skeleton.ts';
import type { Slot, StrengthKind } from './slots.ts';
import type { Why } from './why.ts';

/*
 * What the minutes decided is said only where it is true by itself: with that one thing otherwise, and all else as it is, a
 * session would be longer than its minutes.
 */

type MinutesOrder = Pick<DraftOrder, 'design' | 'measures' | 'minutes'>;

/** True if `exercise` in this slot would make the hard week of the pair too long. */
export function takesTooLong({ design, measures, minutes }: MinutesOrder, slot: Slot, exercise: Exercise, pair: Pair): boolean {
  return (hardSeconds(design, measures, slot.session, { slot, exercise })[pair] ?? 0) > 60 * minutes;
}

/** True if a third set of this slot would make one of the hard weeks too long. */
export function thirdSetTakesTooLong(order: MinutesOrder, slot: Slot): boolean {
  return isTooLongWith(order, slot.session, { thirds: new Set([...order.design.thirds, slot]) });
}

/** True if one of the hard weeks would be too long without playing in turn. */
export function aloneTakesTooLong(order: MinutesOrder, session: StrengthKind): boolean {
  return isTooLongWith(order, session, { partners: { ...order.design.partners, [session]: null } });
}

function isTooLongWith({ design, measures, minutes }: MinutesOrder, session: StrengthKind, change: Partial<Design>): boolean {
  return hardSeconds({ ...design, ...change }, measures, session).some((seconds) => seconds > 60 * minutes);
}

/**
 * Why the hip-flexor slot is a drill: done in the main part instead, with two sets of the smallest dose, it would make one of the
 * hard weeks too long; or else no claim.
 */
export function hipFlexorDrillReason({ design, measures, minutes }: MinutesOrder): Why {
  const session: StrengthKind = 'strength-b';
  const drill = measures.frames(design, session)[0]?.warmUp.find(({ family }) => family === 'hip-flexor-strength');
  if (drill === undefined) return { code: 'warm-up-hip-flexor-first' };
  const more = partSeconds([{ ...drill, sets: easySets }]) - partSeconds([drill]);
  const isTooLong = hardSeconds(design, measures, session).some((seconds) => seconds + more > 60 * minutes);
  return { code: isTooLong ? 'warm-up-hip-flexor' : 'warm-up-hip-flexor-first' };
}
