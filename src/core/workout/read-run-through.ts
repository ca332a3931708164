import * as v from 'valibot';
import { sessionShape } from '../facts/block-shape.ts';
import { setDone } from '../facts/payloads.ts';
import { guidedPace } from './pace.ts';
import { type RunThrough, stepsOf } from './run-through.ts';
import { tempos } from './tempo.ts';

const moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15)); // the last moment a calendar can show
const passed = v.pipe(v.number(), v.finite(), v.minValue(0));
const left = v.pipe(v.number(), v.finite(), v.maxValue(864e5)); // below 0 where a step that ends by a tap has gone beyond its length
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const ofWork = v.picklist(['guided', 'own']);

const adjustment = v.variant('kind', [
  v.looseObject({ kind: v.literal('longer-rest'), index: whole, seconds: v.pipe(passed, v.maxValue(86_400)) }),
  v.looseObject({
    kind: v.literal('exercise-ended'),
    index: whole,
    entry: whole,
    set: v.pipe(whole, v.minValue(1)),
    because: v.picklist(['pain', 'asked']),
  }),
  v.looseObject({ kind: v.literal('fewer-sets'), index: whole, entry: whole, sets: v.pipe(whole, v.minValue(1)) }),
]);

const shape = v.looseObject({
  version: v.literal(1),
  id: v.string(),
  session: sessionShape,
  first: v.picklist(['left', 'right']),
  begunAt: moment,
  stepIndex: whole,
  status: v.variant('kind', [
    v.looseObject({ kind: v.literal('running'), endsAt: moment }),
    v.looseObject({ kind: v.literal('counting'), startedAt: moment }),
    v.looseObject({ kind: v.literal('paused'), leftMs: left }),
    v.looseObject({ kind: v.literal('away'), leftMs: left, lostAt: moment }),
    v.looseObject({ kind: v.literal('finished'), at: moment }),
    v.looseObject({ kind: v.literal('abandoned'), at: moment, leftMs: left }),
  ]),
  firstSide: v.nullable(whole),
  recorded: v.record(
    v.string(),
    v.looseObject({
      factId: v.nullable(v.string()),
      done: setDone.entries.done,
      how: v.exactOptional(setDone.entries.how, 'guided'),
      effort: setDone.entries.effort,
      pain: setDone.entries.pain,
    }),
  ),
  playedMs: passed,
  // Rows written before these were known have none of them.
  form: v.exactOptional(v.picklist(['whole', 'short', 'gentler']), 'whole'),
  pace: v.exactOptional(v.looseObject({ reps: ofWork, holds: ofWork, time: ofWork, waitsForTap: v.boolean() }), guidedPace),
  adjustments: v.exactOptional(v.array(adjustment), []),
  tempo: v.exactOptional(v.picklist(tempos)),
  unwritten: v.exactOptional(v.nullable(v.string()), null),
});

/**
 * Reads the row that an earlier page left. null: none, one of another version, or one that cannot be played or shown; the sets
 * recorded in it are facts of their own and stay.
 */
export function readRunThrough(row: unknown): RunThrough | null {
  const read = v.safeParse(shape, row);
  if (!read.success) return null;
  const found = read.output as unknown as RunThrough; // same shape, save that families stay open words in a session
  return stepsOf(found)[found.stepIndex] === undefined ? null : found;
}
