import * as v from 'valibot';
import { localDay, whole } from './block-shape.ts';

/*
 * The payloads of what the toolkit records, read with the same care as the others.
 */

/** What a run was on. */
export type Surface = 'road' | 'path' | 'trail' | 'grass' | 'track' | 'treadmill';
export const surfaces = ['road', 'path', 'trail', 'grass', 'track', 'treadmill'] as const satisfies readonly Surface[];

/** A pair of running shoes; its fact's id is what a run names. */
export const shoes = v.looseObject({
  name: v.string(),
  /** Metres that were on them before their first run here, whole. */
  metresBefore: v.pipe(whole, v.maxValue(10_000_000)),
  /** No longer run in, from this day on; null: still in use. */
  retired: v.nullable(localDay),
});
export type Shoes = v.InferOutput<typeof shoes>;

/** Steps a minute, counted over a stretch of easy running. */
export const cadenceMeasured = v.looseObject({
  /** 100–240, whole. */
  stepsPerMinute: v.pipe(whole, v.minValue(100), v.maxValue(240)),
  /** Taps on the screen, or the phone's motion sensor. */
  how: v.picklist(['tapped', 'sensor']),
});
export type CadenceMeasured = v.InferOutput<typeof cadenceMeasured>;

const pain = v.pipe(whole, v.maxValue(10));

/** The checks that come before the three-day test, by their names; a name that is missing was not tried. */
export const returnChecked = v.looseObject({ passed: v.record(v.string(), v.boolean()) });
export type ReturnChecked = v.InferOutput<typeof returnChecked>;

/** One bout of the three-day test: jog, walk, jog. What comes later is added as a correction. */
export const returnBout = v.looseObject({
  /** The sitting in which it was played. */
  runThroughId: v.string(),
  /** Both jogs were done to their end. */
  whole: v.boolean(),
  /** Worst hip pain, 0–10: before the first step, as soon as it was over, and over the next 24 hours; left out: not said yet. */
  before: v.exactOptional(pain),
  atOnce: v.exactOptional(pain),
  over24Hours: v.exactOptional(pain),
  /** 24 hours later it was back to where it was before. */
  faded: v.exactOptional(v.boolean()),
  /** It changed how the person ran. */
  altered: v.exactOptional(v.boolean()),
});
export type ReturnBout = v.InferOutput<typeof returnBout>;

/** The checklist beside one's own video, by the names of its questions; 'forward' and 'back' say which way the trunk goes. */
export const formChecked = v.looseObject({
  answers: v.record(v.string(), v.picklist(['yes', 'no', 'unsure', 'forward', 'back'])),
});
export type FormChecked = v.InferOutput<typeof formChecked>;

const centimetres = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(30)));

/** Knee to wall: the furthest toe from the wall with the heel down, in centimetres (0–30, halves); null: that side was not measured. */
export const ankleTest = v.looseObject({ left: centimetres, right: centimetres });
export type AnkleTest = v.InferOutput<typeof ankleTest>;

/** One of the ten mistakes, looked at: a person says that it holds or does not, where the app cannot know. */
export const mistakeAnswered = v.looseObject({ mistake: v.string(), holds: v.boolean() });
export type MistakeAnswered = v.InferOutput<typeof mistakeAnswered>;
