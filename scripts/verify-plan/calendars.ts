import { exercises } from '../../src/catalogue/index.ts';
import { addDays, type Weekday, weekdayAfter, weekdays } from '../../src/core/calendar/index.ts';
import { chooseDays } from '../../src/core/plan/choose-days.ts';
import { generateBlock, type Profile } from '../../src/core/plan/index.ts';
import { bestDays, type Calendar, type Days, lawfulDays } from '../../tests/core/plan/rules/days.ts';
import type { Area } from './area.ts';
import { bodies, bodyAt, checked } from './bodies.ts';
import { type Findings, note } from './findings.ts';

type Runs = Pick<Calendar, 'runDays' | 'hardRunDays' | 'longRunDay'>;

const monday = '2026-11-23';
/** One whole block for so many calendars. */
const blockEvery = 1000;

/** Each day without a run, with one or with a hard one; then none of the runs or one is the long one. */
const everyRuns: readonly Runs[] = Array.from({ length: 3 ** 7 }, (_, code) => {
  const kinds = weekdays.map((day) => Math.floor(code / 3 ** (day - 1)) % 3);
  const runDays = weekdays.filter((_day, place) => kinds[place] !== 0);
  const hardRunDays = weekdays.filter((_day, place) => kinds[place] === 2);
  return [null, ...runDays].map((longRunDay) => ({ runDays, hardRunDays, longRunDay }));
}).flat();

const everyAvailable = Array.from({ length: 2 ** 7 }, (_, code) => weekdays.filter((day) => code & (1 << (day - 1))));

/** Lawful days hang on the free days and the long run alone. */
const lawful = everyAvailable.map((availableDays) =>
  [null, ...weekdays].map((longRunDay) => lawfulDays({ availableDays, longRunDay })),
);

/**
 * Every calendar with every start weekday: the chooser finds what brute force finds. Two calendars that differ only in how the week
 * is turned have the same answer, turned; so it is worked out once for seven, from a Monday on, and all seven are asked.
 */
export const calendars: Area = {
  name: 'Calendars',
  of: 'free days × runs × hard runs × long run × start weekday',
  total: everyAvailable.length * everyRuns.length,
  check: (index, findings) => {
    const place = index % everyAvailable.length;
    const availableDays = everyAvailable[place];
    const runs = everyRuns[Math.floor(index / everyAvailable.length)];
    if (availableDays === undefined || runs === undefined) return;
    const calendar: Calendar = { startDay: monday, availableDays, ...runs };
    const possible = lawful[place]?.[runs.longRunDay ?? 0] ?? [];
    const best = bestDays(calendar, possible);
    if (best.length > 1) note(findings, personIn(calendar, 0), ['rule 6: the preferences leave two weeks equal']);
    for (let turn = 0; turn < 7; turn += 1) {
      const turned = turnedBy(calendar, turn);
      findings.tried += 1;
      const chosen = chooseDays(turned);
      if (told(chosen) !== told(best[0] ?? null, turn)) {
        note(findings, personIn(turned, index), [
          `rule 3: chosen ${told(chosen)}, brute force finds ${told(best[0] ?? null, turn)}`,
        ]);
      }
      const number = index * 7 + turn;
      if (best.length > 0 && number % blockEvery === 0) checkWhole(turned, number / blockEvery, findings);
    }
    if (best.length === 0) checkRefusal(calendar, index, findings);
  },
};

/** Somebody with this calendar; who it is hangs on `number`. */
function personIn(calendar: Calendar, number: number): Profile {
  return { ...bodyAt((number * 40_507) % bodies.total), ...calendar };
}

function checkWhole(calendar: Calendar, number: number, findings: Findings): void {
  checked(personIn(calendar, number), findings);
}

/** No week is lawful: the plan is refused, by the rule that names what stands in the way. */
function checkRefusal(calendar: Calendar, index: number, findings: Findings): void {
  const profile = personIn(calendar, index);
  const generated = generateBlock(profile, exercises);
  const wanted = calendar.availableDays.length < 3 ? 'too-few-days' : 'run-conflict';
  const got = generated.ok ? 'a block' : generated.reason.rule;
  if (got !== wanted) note(findings, profile, [`rule 4: ${got}, where ${wanted} stands in the way`]);
}

/** The same calendar some days on in the week. */
function turnedBy({ startDay, availableDays, runDays, hardRunDays, longRunDay }: Calendar, days: number): Calendar {
  const turned = (list: readonly Weekday[]): Weekday[] => list.map((day) => weekdayAfter(day, days));
  return {
    startDay: addDays(startDay, days),
    availableDays: turned(availableDays),
    runDays: turned(runDays),
    hardRunDays: turned(hardRunDays),
    longRunDay: longRunDay === null ? null : weekdayAfter(longRunDay, days),
  };
}

function told(days: Days | null, turn = 0): string {
  if (days === null) return 'none';
  return [days.strengthA, days.strengthB, days.mobility].map((day) => weekdayAfter(day, turn)).join(' ');
}
