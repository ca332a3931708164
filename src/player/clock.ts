import type { Milliseconds } from '../core/calendar/index.ts';

/** One reading of both clocks of the device. */
export interface Reading {
  /** Epoch milliseconds: runs through sleep, and jumps when the clock is set. */
  readonly wall: Milliseconds;
  /** Never jumps, but stands still in sleep on most systems. */
  readonly mono: Milliseconds;
}

/** Read late, at each call, so that a test can replace what they read. */
export const readClocks = (): Reading => ({ wall: Date.now(), mono: performance.now() });

/** The run-through's clock: a moment of it, and the reading that belonged to it. */
export interface Anchor {
  readonly at: Milliseconds;
  readonly reading: Reading;
}

/** Differences below this are the two clocks' own unevenness. */
const tolerance: Milliseconds = 250;

/** Now by the run-through's clock while the page is seen: counted by the monotonic clock, which no setting can move. */
export function nowBy(anchor: Anchor, reading: Reading): Milliseconds {
  return anchor.at + Math.max(0, reading.mono - anchor.reading.mono);
}

/**
 * Now after the page was out of sight since `left`. The wall clock ran on further than the monotonic one: the device slept, and
 * the wall is right. Behind it: the clock was set back, and the monotonic one is right. Zones and daylight saving move neither.
 */
export function nowAfterAbsence(anchor: Anchor, left: Reading, reading: Reading): Milliseconds {
  const wall = reading.wall - left.wall;
  const mono = reading.mono - left.mono;
  return nowBy(anchor, left) + Math.max(0, wall > mono + tolerance ? wall : mono);
}
