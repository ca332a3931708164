import { describe, expect, it } from 'vitest';
import { spikeNow, spikeOf } from '../../../src/core/runs/index.ts';
import { ofKilometres, run, runs, today } from './told.ts';

const spikeOfLast = (all: ReturnType<typeof runs>) => {
  const last = all.at(-1);
  if (last === undefined) throw new Error('no runs');
  return spikeOf(last, all);
};

describe('a long-run spike', () => {
  it('is more than a tenth beyond the longest of the thirty days before, and says which and by how much', () => {
    expect(spikeNow(ofKilometres({ 9: 8, 4: 10, 0: 11.01 }), today)).toMatchObject({
      measure: 'metres',
      length: 11_010,
      longest: 10_000,
      beyond: 10,
      within: 11_000,
    });
  });

  it('is none at a tenth exactly, nor below', () => {
    expect(spikeNow(ofKilometres({ 9: 8, 4: 10, 0: 11 }), today)).toBeNull();
    expect(spikeNow(ofKilometres({ 9: 8, 4: 10, 0: 6 }), today)).toBeNull();
  });

  it('says nothing with fewer than two earlier runs in those thirty days', () => {
    expect(spikeNow(ofKilometres({ 4: 5, 0: 20 }), today)).toBeNull();
    expect(spikeNow(ofKilometres({ 31: 5, 4: 5, 0: 20 }), today)).toBeNull();
    expect(spikeNow(ofKilometres({ 30: 5, 4: 5, 0: 20 }), today)).not.toBeNull();
  });

  it('takes minutes where metres are missing, in the run or in most of the earlier ones', () => {
    const minutes = runs(run(9, { minutes: 40 }), run(4, { minutes: 50 }), run(0, { minutes: 90 }));
    expect(spikeOfLast(minutes)).toMatchObject({ measure: 'minutes', length: 90, longest: 50, beyond: 80, within: 55 });
    const mixed = runs(run(9, { minutes: 40, metres: 6_000 }), run(4, { minutes: 50, metres: 8_000 }), run(0, { minutes: 90 }));
    expect(spikeOfLast(mixed)).toMatchObject({ measure: 'minutes' });
    const told = runs(
      run(9, { minutes: 90 }),
      run(8, { minutes: 95 }),
      run(4, { metres: 8_000, minutes: 50 }),
      run(0, { metres: 10_000, minutes: 62 }),
    );
    expect(spikeOfLast(told)).toBeNull();
  });

  it('says nothing of a run without a length', () => {
    expect(spikeOfLast(runs(run(9, { minutes: 40 }), run(4, { minutes: 50 }), run(0)))).toBeNull();
  });

  it('is told for seven days, by the day of the run', () => {
    expect(spikeNow(ofKilometres({ 20: 5, 12: 5, 6: 9 }), today)).not.toBeNull();
    expect(spikeNow(ofKilometres({ 20: 5, 12: 5, 7: 9 }), today)).toBeNull();
    const toldToday = runs(run(20, { metres: 5_000 }), run(12, { metres: 5_000 }), run(0, { metres: 9_000, on: '2026-11-10' }));
    expect(spikeNow(toldToday, today)).toBeNull();
  });
});
