import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/index.ts';
import {
  furthestPair,
  pairsOf,
  runsInBrief,
  runsOf,
  runWeeks,
  spikeNow,
  structureOf,
  surfaceMix,
} from '../../src/core/runs/index.ts';
import { runFileRefusal, runIsHere } from '../../src/words/run-file.ts';
import {
  alsoThatDay,
  draftProblem,
  kilometres,
  lengthOfRun,
  minutesWords,
  runIsTold,
  runMore,
  runsCard,
  spikeSource,
  spikeWords,
  structureNote,
  structureReading,
  surfacesCard,
  surfacesNote,
  surfacesReading,
  weeksNote,
  weeksReading,
} from '../../src/words/runs.ts';
import { ranFirst } from '../../src/words/sessions.ts';
import { pairMore, pairReading, shoesCard, shoesNote } from '../../src/words/shoes.ts';
import { block, fact, session } from '../core/adapt/block.ts';
import { ofKilometres, run, runs, today } from '../core/runs/told.ts';
import { problemsOf } from './voice.ts';

describe('lengths are told plainly', () => {
  it.each([
    [7_400, '7.4 km'],
    [14_000, '14 km'],
    [412_300, '412 km'],
    [1_234_000, '1,234 km'],
  ])('%i metres', (metres, words) => {
    expect(kilometres(metres)).toBe(words);
  });

  it('minutes turn into hours at two', () => {
    expect([45, 119, 120, 125].map(minutesWords)).toEqual(['45 min', '119 min', '2 h', '2 h 5 min']);
  });

  it('a run says what it knows', () => {
    expect(lengthOfRun({ metres: 8_200, minutes: 45 })).toBe('8.2 km in 45 min');
    expect(lengthOfRun({ metres: null, minutes: null })).toBe('No length told');
    const [told] = runs(run(0, { surface: 'road', pain: 3, altered: true }));
    if (told === undefined) throw new Error('no run');
    expect(runMore(told, 'Blue')).toBe('Road, Blue, hips 3 of 10, take care, changed how you ran');
  });
});

describe('one line for each card', () => {
  it('runs of this week', () => {
    expect(runsCard(runsInBrief(ofKilometres({ 5: 6, 1: 8 }), today))).toBe('2 runs this week, 14 km');
    expect(runsCard(runsInBrief(runs(run(1, { minutes: 40 })), today))).toBe('1 run this week, 40 min');
    expect(runsCard(runsInBrief(runs(run(1)), today))).toBe('1 run this week');
    expect(runsCard(runsInBrief([], today))).toBe('No run this week yet');
  });

  it('surfaces, the most first', () => {
    const told = runs(run(1, { surface: 'road' }), run(2, { surface: 'road' }), run(3, { surface: 'grass' }));
    expect(surfacesCard(surfaceMix(told, today))).toBe('Road, grass');
    expect(surfacesCard(surfaceMix([], today))).toBe('Nothing on record yet');
  });

  it.each([
    [412_000, '412 km, look again at 500'],
    [512_000, '512 km, look it over'],
    [712_000, '712 km, time for a new pair'],
  ])('shoes with %i metres', (metresBefore, words) => {
    const facts = readFacts([fact({ kind: 'shoes', payload: { name: 'Blue', metresBefore, retired: null } }, today)]).facts;
    expect(shoesCard(furthestPair(pairsOf(facts, [])))).toBe(words);
  });
});

describe('a spike', () => {
  it('says which run, how far beyond what, and how far the next ones may go', () => {
    const spike = spikeNow(ofKilometres({ 9: 8, 4: 10, 2: 12 }), today);
    if (spike === null) throw new Error('no spike');
    expect(spikeWords(spike, today)).toBe(
      'Your run on Thursday was 12 km, 20% beyond the longest of the 30 days before, 10 km. Keep the next few within 11 km.',
    );
  });
});

it('all that is made is whole and keeps our voice', () => {
  const mixes = [
    runs(run(1, { run: 'long', metres: 14_000 }), run(4), run(6, { run: 'hard' }), run(9, { metres: 6_000 })),
    runs(run(2, { run: 'hard' }), run(1, { run: 'long' }), run(6), run(9)),
    runs(run(12, { run: 'hard' }), run(11, { run: 'hard' }), run(2, { run: 'hard' }), run(1, { run: 'long' }), run(6)),
    runs(...[0, 1, 2, 3, 4, 5, 6].map((days) => run(days, { metres: 4_000 + 900 * days }))),
    runs(run(1, { run: 'hard' }), run(4, { run: 'long' }), run(7, { run: 'hard' }), run(10, { run: 'hard' })),
    ofKilometres({ 1: 5, 4: 5.5, 7: 6, 10: 5 }),
  ];
  const surfaces = [
    runs(run(1)),
    runs(run(1, { surface: 'road' })),
    runs(run(1, { surface: 'road' }), run(2, { surface: 'road' })),
    runs(run(1, { surface: 'road' }), run(2, { surface: 'treadmill' }), run(3)),
  ].map((all) => surfaceMix(all, today));
  const first = session(1, 'strength-a').day;
  const inWeeks = (metres: readonly number[]) =>
    runWeeks(
      runsOf(
        readFacts(
          metres.map((length, week) =>
            fact(
              { kind: 'run-logged', payload: { run: 'easy', pain: null, metres: length } },
              session(week + 1, 'strength-a').day,
            ),
          ),
        ).facts,
      ),
      block,
      session(4, 'strength-a').day,
    );
  const weeks = [
    inWeeks([10_000, 20_000, 10_000]),
    inWeeks([20_000, 10_000, 20_000]),
    inWeeks([20_000, 20_000, 20_000]),
    inWeeks([]),
    runWeeks(ofKilometres({ 1: 8 }), null, today),
    runWeeks(ofKilometres({ 9: 8 }), null, today),
    runWeeks([], block, first),
  ];
  const pair = (metresBefore: number, retired: string | null = null) =>
    pairsOf(readFacts([fact({ kind: 'shoes', payload: { name: 'Blue', metresBefore, retired } }, today)]).facts, []);
  const pairs = [0, 500_000, 700_000].flatMap((metres) => [...pair(metres), ...pair(metres, today)]);
  const [some] = pair(0);
  if (some === undefined) throw new Error('no pair');
  const worn = { ...some, runs: 3, lastDay: today };
  const refusals = [
    ...(
      [
        'empty',
        'unreadable',
        'foreign',
        'hostile',
        'broken',
        'no-reader',
        'no-track',
        'no-places',
        'no-time',
        'too-short',
        'too-long',
        'not-yet',
      ] as const
    ).map((code) => ({ code })),
    { code: 'too-big' as const, bytes: 31_000_000 },
    { code: 'many' as const, runs: 3 },
    { code: 'other-sport' as const, sport: 'road_biking' },
    { code: 'other-sport' as const, sport: '1' },
    { code: 'other-sport' as const, sport: null },
  ];
  const made = [
    ...mixes.map((all) => structureReading(structureOf(all, today), all.length)),
    ...[0, 1, 3].map((count) => structureReading(null, count)),
    ...surfaces.flatMap((mix) => [surfacesReading(mix), surfacesNote(mix)]),
    ...weeks.flatMap((seen) => [weeksReading(seen), weeksNote(seen)]),
    ...pairs.map(pairReading),
    ...[some, worn, { ...worn, runsWithout: 1 }, { ...worn, runsWithout: 2 }].map((one) => pairMore(one, today)),
    ...refusals.map(runFileRefusal),
    ...(['no-length', 'minutes', 'kilometres', 'no-kind', 'day'] as const).map(draftProblem),
    ...(['easy', 'hard', 'long'] as const).map(ranFirst),
    ...mixes.flatMap((all) => all.map(alsoThatDay)),
    runIsHere(today),
    runIsTold,
    spikeSource,
    structureNote,
    shoesNote,
  ];
  expect(new Set(made).size).toBeGreaterThan(45);
  expect(made.flatMap((text) => problemsOf(text, 5))).toEqual([]);
});
