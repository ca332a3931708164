import { describe, expect, it } from 'vitest';
import { type Anchor, nowAfterAbsence, nowBy } from '../../src/player/clock.ts';

const hour = 3_600_000;
const anchor: Anchor = { at: 1_764_000_000_000, reading: { wall: 1_764_000_000_000, mono: 50_000 } };
/** Both clocks, so long after the anchor. */
const later = (wall: number, mono = wall) => ({ wall: anchor.reading.wall + wall, mono: anchor.reading.mono + mono });

describe('the clock of a run-through', () => {
  it('in sight goes by the clock that no setting can move', () => {
    expect(nowBy(anchor, later(12_345))).toBe(anchor.at + 12_345);
    expect(nowBy(anchor, later(12_345 + hour, 12_345))).toBe(anchor.at + 12_345);
    expect(nowBy(anchor, later(12_345 - hour, 12_345))).toBe(anchor.at + 12_345);
  });

  it('never goes back', () => {
    expect(nowBy(anchor, later(0, -5_000))).toBe(anchor.at);
    expect(nowAfterAbsence(anchor, later(10_000), later(9_000))).toBe(anchor.at + 10_000);
  });

  it('after sleep goes by the wall, also where the other clock stood still', () => {
    expect(nowAfterAbsence(anchor, later(10_000), later(10_000 + 8 * hour, 10_400))).toBe(anchor.at + 10_000 + 8 * hour);
    expect(nowAfterAbsence(anchor, later(10_000), later(70_000))).toBe(anchor.at + 70_000);
  });

  it('with the wall set back in an absence goes by the other', () => {
    expect(nowAfterAbsence(anchor, later(10_000), later(30_000 - hour, 30_000))).toBe(anchor.at + 30_000);
  });

  it('takes no notice of a clock that was set before the absence', () => {
    expect(nowAfterAbsence(anchor, later(10_000 + hour, 10_000), later(13_000 + hour, 13_000))).toBe(anchor.at + 13_000);
  });

  it('leaves the unevenness of the two clocks alone', () => {
    expect(nowAfterAbsence(anchor, later(10_000), later(13_200, 13_000))).toBe(anchor.at + 13_000);
  });
});
