import { addDays, daysBetween, weekdayAfter, weekdayOf } from '../../../../src/core/calendar/index.ts';
import { exerciseOf, ofSessions, ofStrength, partsOf, sessionOf, strengthKinds, strengthOf } from './reading.ts';
import type { Rule } from './rule.ts';

const hipAndLeg = ['hip-extension', 'lateral-hip', 'single-leg'];
const phases = 'settle,settle,build,build,build,build,strength,strength,run-ready,run-ready';

/** Rules 1 to 6: the weeks and their days. */
export const structure: readonly Rule[] = [
  {
    rule: 1,
    title: 'ten weeks of A, B and mobility on three different available days, the same weekdays all block',
    problems: (block, profile) => {
      const problems: string[] = [];
      if (block.weeks.map((week) => week.number).join() !== '1,2,3,4,5,6,7,8,9,10') problems.push('weeks are not 1 to 10');
      const start = block.weeks[0];
      if (start === undefined) return problems;
      const first = start.sessions[0].day;
      const wait = daysBetween(profile.startDay, first);
      if (wait < 0 || wait > 6) problems.push(`begins ${wait} days after the start day`);
      for (const week of block.weeks) {
        const kinds = week.sessions.map((session) => session.kind);
        if (kinds[0] !== 'strength-a' || [...kinds].sort().join() !== 'mobility,strength-a,strength-b')
          problems.push(`week ${week.number}: kinds ${kinds}`);
        const days = week.sessions.map((session) => session.day);
        if ([...days].sort().join() !== days.join() || new Set(days).size !== 3) problems.push(`days ${days}`);
        if (days[0] !== addDays(first, 7 * (week.number - 1)) || daysBetween(days[0], days[2] ?? '') > 6)
          problems.push(`week ${week.number}: ${days} are no seven days from the block's weekday on`);
        for (const day of days) if (!profile.availableDays.includes(weekdayOf(day))) problems.push(`${day} is not available`);
        for (const kind of [...strengthKinds, 'mobility'] as const) {
          if (weekdayOf(sessionOf(week, kind).day) !== weekdayOf(sessionOf(start, kind).day)) problems.push(`${kind} moves`);
        }
      }
      return problems;
    },
  },
  {
    rule: 2,
    title: 'B two or three days after A, and five or four days before the next A',
    problems: (block) =>
      block.weeks.flatMap((week, place) => {
        const [a, b] = strengthOf(week);
        const gap = daysBetween(a?.day ?? '', b?.day ?? '');
        const next = block.weeks[place + 1]?.sessions[0].day;
        const boundary = next === undefined ? 7 - gap : daysBetween(b?.day ?? '', next);
        return [2, 3].includes(gap) && boundary === 7 - gap ? [] : [`week ${week.number}: ${gap} and ${boundary} days`];
      }),
  },
  {
    rule: 3,
    title: 'no strength on the eve of the long run',
    problems: (block, { longRunDay }) =>
      ofStrength(block, ({ day }) => (weekdayOf(addDays(day, 1)) === longRunDay ? [`strength on ${day}`] : [])),
  },
  {
    rule: 3,
    title: 'nothing above level 3 for hips and legs, and no effort of 7, on the eve of a hard run',
    problems: (block, { hardRunDays }) =>
      ofStrength(block, (session) => {
        if (!hardRunDays.includes(weekdayOf(addDays(session.day, 1)))) return [];
        return partsOf(session)
          .filter((entry) => {
            const { family, level } = exerciseOf(entry);
            return (entry.effort ?? 0) >= 7 || (level >= 4 && [entry.family, family].some((one) => hipAndLeg.includes(one)));
          })
          .map(({ exerciseId }) => exerciseId);
      }),
  },
  {
    rule: 3,
    title: 'mobility on the day after the long run wherever that day is available and free of strength',
    problems: (block, { longRunDay, availableDays }) => {
      const week = block.weeks[0];
      if (longRunDay === null || week === undefined) return [];
      const dayAfter = weekdayAfter(longRunDay, 1);
      const taken = strengthOf(week).some(({ day }) => weekdayOf(day) === dayAfter);
      if (!availableDays.includes(dayAfter) || taken) return [];
      return weekdayOf(sessionOf(week, 'mobility').day) === dayAfter ? [] : ['mobility elsewhere'];
    },
  },
  {
    rule: 5,
    title: 'easy and hard weeks alternate, the first is easy, and the phases follow the skeleton',
    problems: (block) => {
      const told = [block.weeks.map((week) => week.kind).join(), block.weeks.map((week) => week.phase).join()];
      return told.join(' ') === `${Array(5).fill('easy,hard').join()} ${phases}` ? [] : told;
    },
  },
  {
    rule: 6,
    title: 'each session has an id of its own: first day of the block, week, kind',
    problems: (block) => {
      const first = block.weeks[0]?.sessions[0].day;
      return ofSessions(block, ({ id, kind }, week) => (id === `${first}-w${week.number}-${kind}` ? [] : [id]));
    },
  },
];
