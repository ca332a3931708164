import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { addDays, daysBetween, weekdayAfter, weekdayOf } from '../../../src/core/calendar/index.ts';
import { generateBlock } from '../../../src/core/plan/index.ts';
import { plannableProfiles } from './arbitrary.ts';
import { exerciseOf, inEveryBlock, runs, sessionOf, strengthOf } from './holds.ts';

describe('the structure of a block', { timeout: 120_000 }, () => {
  it('rule 1: ten weeks of A, B and mobility on three different available days, the same weekdays all block', () => {
    inEveryBlock((block, profile) => {
      const problems: string[] = [];
      if (block.weeks.map((week) => week.number).join() !== '1,2,3,4,5,6,7,8,9,10') problems.push('weeks are not 1 to 10');
      const first = block.weeks[0]?.sessions[0].day ?? '';
      const wait = daysBetween(profile.startDay, first);
      if (wait < 0 || wait > 6) problems.push(`begins ${wait} days after the start day`);
      for (const week of block.weeks) {
        const kinds = week.sessions.map((session) => session.kind);
        if (kinds[0] !== 'strength-a' || [...kinds].sort().join() !== 'mobility,strength-a,strength-b')
          problems.push(`kinds ${kinds}`);
        const days = week.sessions.map((session) => session.day);
        if ([...days].sort().join() !== days.join() || new Set(days).size !== 3) problems.push(`days ${days}`);
        if (days[0] !== addDays(first, 7 * (week.number - 1)) || daysBetween(days[0], days[2] ?? '') > 6)
          problems.push(`week ${days}`);
        for (const day of days) if (!profile.availableDays.includes(weekdayOf(day))) problems.push(`${day} is not available`);
        for (const kind of ['strength-a', 'strength-b', 'mobility'] as const) {
          const start = block.weeks[0];
          if (start && weekdayOf(sessionOf(week, kind).day) !== weekdayOf(sessionOf(start, kind).day))
            problems.push(`${kind} moves`);
        }
      }
      return problems;
    });
  });

  it('rule 2: B two or three days after A, and five or four days before the next A', () => {
    inEveryBlock((block) =>
      block.weeks.flatMap((week, place) => {
        const [a, b] = strengthOf(week);
        const gap = daysBetween(a?.day ?? '', b?.day ?? '');
        const next = block.weeks[place + 1]?.sessions[0].day;
        const boundary = next === undefined ? 7 - gap : daysBetween(b?.day ?? '', next);
        return [2, 3].includes(gap) && boundary === 7 - gap ? [] : [`week ${week.number}: ${gap} and ${boundary} days`];
      }),
    );
  });

  it('rule 3: no strength on the eve of the long run', () => {
    inEveryBlock((block, { longRunDay }) =>
      block.weeks
        .flatMap(strengthOf)
        .filter(({ day }) => weekdayOf(addDays(day, 1)) === longRunDay)
        .map(({ day }) => `strength on ${day}`),
    );
  });

  it('rule 3: nothing above level 3 for hips and legs, and no effort of 7, on the eve of a hard run', () => {
    inEveryBlock((block, { hardRunDays }) =>
      block.weeks
        .flatMap(strengthOf)
        .filter(({ day }) => hardRunDays.includes(weekdayOf(addDays(day, 1))))
        .flatMap(({ main }) => main)
        .filter(
          (entry) =>
            (entry.effort ?? 0) >= 7 ||
            (['hip-extension', 'lateral-hip', 'single-leg'].includes(entry.family) && exerciseOf(entry).level >= 4),
        )
        .map((entry) => entry.exerciseId),
    );
  });

  it('rule 3: mobility on the day after the long run wherever that day is available and free of strength', () => {
    inEveryBlock((block, { longRunDay, availableDays }) => {
      const week = block.weeks[0];
      if (longRunDay === null || week === undefined) return [];
      const dayAfter = weekdayAfter(longRunDay, 1);
      const taken = strengthOf(week).some(({ day }) => weekdayOf(day) === dayAfter);
      if (!availableDays.includes(dayAfter) || taken) return [];
      return weekdayOf(sessionOf(week, 'mobility').day) === dayAfter ? [] : ['mobility elsewhere'];
    });
  });

  it('rule 5: easy and hard weeks alternate, the first is easy, and the phases follow the skeleton', () => {
    inEveryBlock((block) => {
      const kinds = block.weeks.map((week) => week.kind).join();
      const phases = block.weeks.map((week) => week.phase).join();
      return kinds === Array(5).fill('easy,hard').join() &&
        phases === 'settle,settle,build,build,build,build,strength,strength,run-ready,run-ready'
        ? []
        : [kinds, phases];
    });
  });

  it('rule 6: the same answers give the same block, in whatever order days, tags and equipment are given', () => {
    fc.assert(
      fc.property(plannableProfiles(), (profile) => {
        const turned = {
          ...profile,
          availableDays: [...profile.availableDays].reverse(),
          runDays: [...profile.runDays, ...profile.runDays].reverse(),
          hardRunDays: [...profile.hardRunDays].reverse(),
          equipment: [...profile.equipment].reverse(),
          avoid: [...profile.avoid, ...profile.avoid].reverse(),
        };
        const [one, again, other] = [profile, profile, turned].map((answers) => generateBlock(answers, exercises));
        expect(again).toEqual(one);
        expect(other?.ok && other.block.weeks).toEqual(one?.ok && one.block.weeks);
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });

  it('keeps the profile exactly as given, an answer it does not know included', () => {
    fc.assert(
      fc.property(plannableProfiles(), (profile) => {
        const given = { ...profile, laterVersion: ['kept'] };
        const copy = structuredClone(given);
        const generated = generateBlock(given, exercises);
        expect(generated.ok && generated.block.profile).toEqual(copy);
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });

  it('gives each session an id of its own: first day of the block, week, kind', () => {
    inEveryBlock((block) => {
      const first = block.weeks[0]?.sessions[0].day;
      const ids = block.weeks.flatMap((week) =>
        week.sessions.map(({ id, kind }) => ({ id, right: `${first}-w${week.number}-${kind}` })),
      );
      return ids.filter(({ id, right }) => id !== right).map(({ id }) => id);
    });
  });
});
