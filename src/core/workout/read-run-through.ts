import * as v from 'valibot';
import { sessionShape } from '../facts/payloads.ts';
import { type RunThrough, stepsOf } from './run-through.ts';

const moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15)); // the last moment a calendar can show
const left = v.pipe(v.number(), v.finite(), v.minValue(0));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const shape = v.looseObject({
  version: v.literal(1),
  id: v.string(),
  session: sessionShape,
  first: v.picklist(['left', 'right']),
  begunAt: moment,
  stepIndex: whole,
  status: v.variant('kind', [
    v.looseObject({ kind: v.literal('running'), endsAt: moment }),
    v.looseObject({ kind: v.literal('paused'), leftMs: left }),
    v.looseObject({ kind: v.literal('away'), leftMs: left, lostAt: moment }),
    v.looseObject({ kind: v.literal('finished'), at: moment }),
    v.looseObject({ kind: v.literal('abandoned'), at: moment, leftMs: left }),
  ]),
  firstSide: v.nullable(whole),
  recorded: v.record(
    v.string(),
    v.looseObject({
      factId: v.string(),
      done: v.looseObject({ both: v.exactOptional(whole), left: v.exactOptional(whole), right: v.exactOptional(whole) }),
    }),
  ),
  playedMs: left,
});

/**
 * Reads the row that an earlier page left. null: none, one of another version, or one that cannot be played or shown; the sets
 * recorded in it are facts of their own and stay.
 */
export function readRunThrough(row: unknown): RunThrough | null {
  if (!v.is(shape, row)) return null;
  const found = row as unknown as RunThrough; // same shape, save that families stay open words in a session
  return stepsOf(found)[found.stepIndex] === undefined ? null : found;
}
