import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/index.ts';
import { readFacts } from '../../../src/core/facts/index.ts';
import {
  lastChoices,
  quickLengths,
  runsInBrief,
  runsOf,
  runWeeks,
  structureOf,
  surfaceMix,
} from '../../../src/core/runs/index.ts';
import { block, fact, session } from '../adapt/block.ts';
import { ofKilometres, run, runs, today } from './told.ts';

const codes = (all: ReturnType<typeof runs>) => structureOf(all, today)?.looks.map(({ code }) => code);

describe('the structure of four weeks of runs', () => {
  it('says nothing of fewer than four, nor of older ones', () => {
    expect(structureOf(runs(run(1), run(3), run(5), run(28)), today)).toBeNull();
    expect(structureOf(runs(run(1), run(3), run(5), run(27)), today)).not.toBeNull();
  });

  it('has nothing to look at in a mix with room between', () => {
    const mix = runs(run(1, { run: 'long', metres: 14_000 }), run(4), run(6, { run: 'hard' }), run(9, { metres: 6_000 }));
    expect(structureOf(mix, today)).toMatchObject({ easy: 2, hard: 1, long: 1, looks: [] });
  });

  it('sees hard and long runs on following days, and how often', () => {
    const row = runs(
      run(12, { run: 'hard' }),
      run(11, { run: 'hard' }),
      run(2, { run: 'hard' }),
      run(1, { run: 'long' }),
      run(6),
    );
    expect(structureOf(row, today)?.looks).toEqual([{ code: 'hard-in-a-row', times: 2, day: addDays(today, -1) }]);
  });

  it('sees two hard runs of one day as one day', () => {
    expect(codes(runs(run(2, { run: 'hard' }), run(2, { run: 'hard' }), run(5), run(8)))).toEqual([]);
  });

  it('sees seven days without one off', () => {
    const daily = [0, 1, 2, 3, 4, 5, 6].map((days) => run(days, { metres: 4_000 + 900 * days }));
    expect(codes(runs(...daily))).toEqual(['no-day-off']);
    expect(codes(runs(...daily.slice(1)))).toEqual([]);
  });

  it('sees that no run was easy', () => {
    expect(
      codes(runs(run(1, { run: 'hard' }), run(4, { run: 'long' }), run(7, { run: 'hard' }), run(10, { run: 'hard' }))),
    ).toEqual(['no-easy']);
  });

  it('sees runs of one kind and about one length, and guesses no length', () => {
    expect(codes(ofKilometres({ 1: 5, 4: 5.5, 7: 6, 10: 5 }))).toEqual(['all-alike']);
    expect(codes(ofKilometres({ 1: 5, 4: 5.5, 7: 6.1, 10: 5 }))).toEqual([]);
    expect(codes(runs(run(1), run(4), run(7), run(10)))).toEqual([]);
  });
});

describe('surfaces', () => {
  it('are counted by runs that name one, the most first', () => {
    const told = runs(
      run(1, { surface: 'road' }),
      run(2, { surface: 'grass' }),
      run(3, { surface: 'road' }),
      run(4),
      run(40, { surface: 'track' }),
    );
    expect(surfaceMix(told, today)).toEqual({
      shares: [
        { surface: 'road', runs: 2, share: 67 },
        { surface: 'grass', runs: 1, share: 33 },
      ],
      named: 3,
      unnamed: 1,
    });
  });
});

describe('the running week by week', () => {
  const first = session(1, 'strength-a').day;
  const onDay = (day: string, metres: number) => fact({ kind: 'run-logged', payload: { run: 'easy', pain: null, metres } }, day);

  it('lies beside the easy and hard weeks of the block, up to this one', () => {
    const told = [0, 3, 7, 8, 14].map((days) => onDay(addDays(first, days), 5_000));
    const { weeks, measure, easy, hard } = runWeeks(runsOf(readFacts(told).facts), block, addDays(first, 15));
    expect(measure).toBe('metres');
    expect(weeks.map(({ metres, ofBlock, isNow }) => [metres, ofBlock?.kind, isNow])).toEqual([
      [10_000, 'easy', false],
      [10_000, 'hard', false],
      [5_000, 'easy', true],
    ]);
    expect([easy, hard]).toEqual([10_000, 10_000]); // the week that is not over is not counted
  });

  it('holds each run of the block once, whatever the days', () => {
    const all = Array.from({ length: 70 }, (_, days) => onDay(addDays(first, days), 1_000));
    const { weeks } = runWeeks(runsOf(readFacts(all).facts), block, addDays(first, 80));
    expect(weeks.reduce((sum, { runs: count }) => sum + count, 0)).toBe(70);
  });

  it('in the first week of a block is still told by weeks of the calendar', () => {
    expect(runWeeks([], block, addDays(first, 6)).weeks.map(({ ofBlock }) => ofBlock)).toEqual(Array(8).fill(null));
    expect(runWeeks([], block, addDays(first, 7)).weeks.map(({ ofBlock }) => ofBlock?.number)).toEqual([1, 2]);
  });

  it('without a block is told by weeks of the calendar, eight of them', () => {
    const { weeks, easy } = runWeeks(ofKilometres({ 0: 5, 5: 6, 6: 7 }), null, today);
    expect(weeks).toHaveLength(8);
    expect(weeks.slice(-2).map(({ from, metres }) => [from, metres])).toEqual([
      ['2026-11-16', 7_000],
      ['2026-11-23', 11_000],
    ]);
    expect(easy).toBeNull();
  });
});

describe('in brief', () => {
  it('counts this calendar week, in what most of its runs are told in', () => {
    expect(runsInBrief(ofKilometres({ 6: 9, 5: 6, 1: 8 }), today)).toEqual({ runs: 2, measure: 'metres', length: 14_000 });
    expect(runsInBrief(runs(run(1, { minutes: 30 }), run(2)), today)).toEqual({ runs: 2, measure: 'minutes', length: 30 });
    expect(runsInBrief([], today)).toMatchObject({ runs: 0, length: 0 });
  });
});

describe('what is offered for one tap', () => {
  it('is six lengths, the common ones before anything was told', () => {
    expect(quickLengths([], 'minutes', today)).toEqual([20, 30, 40, 50, 60, 90]);
  });

  it('holds what was run often of late, rounded, and the longest of late', () => {
    const often = [1, 3, 5].map((days) => run(days, { minutes: 44 }));
    const offered = quickLengths(runs(...often, run(7, { minutes: 121 }), run(80, { minutes: 77 })), 'minutes', today);
    expect(offered).toHaveLength(6);
    expect(offered).toContain(45);
    expect(offered).toContain(120);
    expect(offered).not.toContain(75);
    expect(offered).toEqual([...offered].sort((a, b) => a - b));
  });

  it('offers no two kilometres that lie close together', () => {
    const offered = quickLengths(ofKilometres({ 1: 6.1, 3: 6.4, 5: 6.9, 7: 8.6, 9: 12.2 }), 'metres', today);
    expect(offered).toHaveLength(6);
    for (const [place, length] of offered.entries()) expect(length - (offered[place - 1] ?? 0)).toBeGreaterThanOrEqual(1_000);
    expect(offered).toContain(12_000);
  });

  it('remembers the measure, the surface and the pair of last time', () => {
    const told = runs(run(9, { metres: 5_000, surface: 'grass', shoes: 'blue' }), run(2));
    expect(lastChoices(told, ['blue', 'red'])).toEqual({ measure: 'metres', surface: 'grass', shoes: 'blue' });
    expect(lastChoices(told, ['red', 'green']).shoes).toBeNull();
    expect(lastChoices([], ['red'])).toEqual({ measure: 'minutes', surface: null, shoes: 'red' });
  });
});
