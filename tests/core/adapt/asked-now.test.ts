import { describe, expect, it } from 'vitest';
import { type AskedNow, askedNow, usualMorning } from '../../../src/core/adapt/index.ts';
import { addDays, type LocalDay } from '../../../src/core/calendar/index.ts';
import { readFacts, type StoredFact } from '../../../src/core/facts/index.ts';
import { currentPlanOf, ready, Story } from './story.ts';

// Strength A on Mondays from 24 November 2025, B on Thursdays, mobility on Saturdays; runs on Tuesdays and Sundays.
const monday = '2025-11-24';
const tuesday = '2025-11-25';
const hourMs = 3_600_000;

/** What is asked at an hour of a day, by a clock that runs with UTC; facts of a story are written at eight. */
function asked(story: Story, day: LocalDay, hour = 9, skipped: string | null = null): AskedNow | null {
  return askedOf(story.diary.facts, day, Date.parse(`${day}T00:00:00Z`) + hour * hourMs, skipped);
}

function askedOf(stored: readonly StoredFact[], today: LocalDay, now: number, skipped: string | null = null): AskedNow | null {
  return askedNow({
    facts: readFacts(stored).facts,
    plan: currentPlanOf(stored, today),
    today,
    now,
    nightEnd: Date.parse(`${today}T03:00:00Z`),
    skipped,
  });
}

const afterSession = { code: 'morning', after: 'session' };

describe('a morning is asked for', () => {
  it('on the day after a session, and on no other', () => {
    const story = new Story({ runDays: [], hardRunDays: [], longRunDay: null }).does(1, 'strength-a', ready);
    expect(asked(story, monday)).toBeNull();
    expect(asked(story, tuesday)).toEqual(afterSession);
    expect(asked(story, addDays(tuesday, 1))).toBeNull();
  });

  it('after a session that was not saved, if a set of it was done', () => {
    const story = new Story({ runDays: [], hardRunDays: [], longRunDay: null }).does(1, 'strength-a', ready);
    const unsaved = story.diary.facts.filter(({ kind }) => kind !== 'session-finished');
    const opened = unsaved.filter(({ kind }) => kind !== 'set-done');
    const at = Date.parse(`${tuesday}T09:00:00Z`);
    expect(askedOf(unsaved, tuesday, at)).toEqual(afterSession);
    expect(askedOf(opened, tuesday, at)).toBeNull();
  });

  it('after a run that was logged, and after a day on which one is planned', () => {
    const story = new Story({ runDays: [], hardRunDays: [], longRunDay: null }).runs(monday, { run: 'easy', pain: 1 });
    expect(asked(story, tuesday)).toEqual({ code: 'morning', after: 'run' });
    expect(asked(new Story(), addDays(tuesday, 1))).toEqual({ code: 'morning', after: 'run-day' });
  });

  it('after a run of yesterday that is told today, and not after one of days ago', () => {
    const told = (on: LocalDay) =>
      new Story({ runDays: [], hardRunDays: [], longRunDay: null }).runs(tuesday, { run: 'easy', pain: null, on });
    expect(asked(told(monday), tuesday)).toEqual({ code: 'morning', after: 'run' });
    expect(asked(told(addDays(tuesday, -3)), tuesday)).toBeNull();
    expect(asked(told(monday), addDays(tuesday, 1))).toBeNull();
  });

  it('two hours after the end of a run that came from a file, whenever it was taken in', () => {
    const startedAt = Date.parse(`${monday}T06:00:00Z`);
    const story = new Story().runs(monday, { run: 'easy', pain: null, minutes: 60, startedAt });
    expect(asked(story, monday, 8.9)).toBeNull();
    expect(asked(story, monday, 9)).toMatchObject({ code: 'after-run' });
  });

  it('after a planned run only inside the block, and not while away from it', () => {
    const beforeIt = new Story();
    expect(asked(beforeIt, monday)).toBeNull(); // Sunday is a run day, and the block begins today
    const away = new Story().writes(monday, { kind: 'block-paused', payload: { from: monday, to: null } });
    expect(asked(away, addDays(tuesday, 1))).toBeNull();
    expect(asked(new Story(), '2025-12-10')).toBeNull(); // a Wednesday, after two weeks in which nothing was done
  });

  it('until it is answered, put aside, or the day is over', () => {
    const story = new Story().does(1, 'strength-a', ready);
    expect(asked(story, tuesday, 23.9)).toEqual(afterSession);
    expect(asked(story, tuesday, 9, tuesday)).toBeNull();
    expect(asked(story, tuesday, 9, monday)).toEqual(afterSession); // put aside on another day
    story.says(tuesday, { pain: 2 });
    expect(asked(story, tuesday)).toMatchObject({ code: 'answered' });
    expect(asked(story, addDays(tuesday, 1))).toEqual({ code: 'morning', after: 'run-day' });
  });

  it('again once its answer is taken back', () => {
    const story = new Story().does(1, 'strength-a', ready).says(tuesday, { pain: 2 });
    const target = story.diary.facts.at(-1)?.id ?? '';
    story.writes(tuesday, { kind: 'deleted', payload: { target } });
    expect(asked(story, tuesday)).toEqual(afterSession);
  });
});

describe('midnight, daylight saving and travel shift no morning', () => {
  it('the night is no morning: nothing is asked before three, and what is said before it does not answer the morning', () => {
    const story = new Story().does(1, 'strength-a', ready);
    expect(asked(story, tuesday, 0.5)).toBeNull();
    expect(asked(story, tuesday, 2.99)).toBeNull();
    expect(asked(story, tuesday, 3)).toEqual(afterSession);
    const awake: StoredFact = {
      ...(story.says(tuesday, { pain: 5 }).diary.facts.at(-1) as StoredFact), // it was written a line above
      at: Date.parse(`${tuesday}T00:30:00Z`),
    };
    const facts = [...story.diary.facts.slice(0, -1), awake];
    expect(askedOf(facts, tuesday, Date.parse(`${tuesday}T08:00:00Z`))).toEqual(afterSession);
  });

  it('a session that ends after midnight is asked about on the morning after its last set’s day', () => {
    const story = new Story({ runDays: [], hardRunDays: [], longRunDay: null }).does(1, 'strength-a', ready, tuesday);
    expect(asked(story, tuesday)).toBeNull();
    expect(asked(story, addDays(tuesday, 1))).toEqual(afterSession);
  });

  it('a day of 23 or 25 hours has one morning, as any other', () => {
    for (const last of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']) {
      const story = new Story({
        startDay: last,
        runDays: [],
        hardRunDays: [],
        longRunDay: null,
        availableDays: [1, 2, 3, 4, 5, 6, 7],
      });
      story.runs(last, { run: 'easy', pain: 0, later: 0 });
      const days = [-1, 0, 1, 2, 3].filter((more) => asked(story, addDays(last, more))?.code === 'morning');
      expect(days).toEqual([1]);
    }
  });

  it('west over the date line, where a day comes twice, it is asked once, on the day after', () => {
    const story = new Story({ runDays: [], hardRunDays: [], longRunDay: null }).does(1, 'strength-a', ready, tuesday);
    const landed = Date.parse('2025-11-25T20:00:00Z'); // Tuesday at ten in the morning in Honolulu
    expect(askedOf(story.diary.facts, tuesday, landed)).toBeNull();
    expect(askedOf(story.diary.facts, addDays(tuesday, 1), landed + 24 * hourMs)).toEqual(afterSession);
  });

  it('east over the date line, where a day is leapt over, it is not lost', () => {
    const story = new Story({ runDays: [], hardRunDays: [], longRunDay: null }).does(1, 'strength-a', ready, monday);
    const done = story.diary.facts.at(-1)?.at ?? 0;
    const wednesday = addDays(monday, 2);
    expect(askedOf(story.diary.facts, wednesday, done + 15 * hourMs)).toBeNull(); // before three by its own clock
    const facts = {
      facts: readFacts(story.diary.facts).facts,
      plan: currentPlanOf(story.diary.facts, wednesday),
      today: wednesday,
    };
    const now = done + 15 * hourMs;
    expect(askedNow({ ...facts, now, nightEnd: now - hourMs, skipped: null })).toEqual(afterSession);
    expect(askedNow({ ...facts, now: done + 25 * hourMs, nightEnd: 0, skipped: null })).toBeNull(); // at home that day has had its morning
  });
});

describe('after a run', () => {
  it('the hips are asked about once, two hours later', () => {
    const story = new Story().runs(tuesday, { run: 'hard', pain: 1, atOnce: 2 });
    const run = story.diary.facts.at(-1);
    expect(asked(story, tuesday, 9.9)).toBeNull();
    expect(asked(story, tuesday, 10.1)).toEqual({ code: 'after-run', id: run?.id });
    story.writes(tuesday, { kind: 'replaced', payload: { target: run?.id ?? '', payload: { run: 'hard', pain: 1, later: 0 } } });
    expect(asked(story, tuesday, 10.1)).toBeNull();
  });

  it('the worst of in it, at once and two hours later counts', () => {
    const stateOf = (run: object) =>
      new Story()
        .runs(tuesday, { run: 'easy', pain: 1, ...run })
        .on(tuesday)
        .reports.at(-1)?.state;
    expect(stateOf({})).toBe('green');
    expect(stateOf({ atOnce: 4 })).toBe('amber');
    expect(stateOf({ later: 7 })).toBe('red');
    expect(stateOf({ later: 0, atOnce: 0, pain: 6 })).toBe('red');
  });
});

describe('a clock that was ahead and is right again', () => {
  const dayMs = 24 * hourMs;
  /** The last fact of a story as it is written after one that the clock put a day ahead: in order, and with what the clock said. */
  const writtenAfter = (story: Story, clockAt: number): StoredFact[] => {
    const last = story.diary.facts.at(-1) as StoredFact; // it was written by the caller
    return [...story.diary.facts.slice(0, -1), { ...last, at: last.at + dayMs, clockAt }];
  };

  it('does not put off the question two hours after a run', () => {
    const story = new Story().runs(tuesday, { run: 'hard', pain: 1 });
    const ran = Date.parse(`${tuesday}T09:00:00Z`);
    const facts = writtenAfter(story, ran);
    const id = facts.at(-1)?.id;
    expect(askedOf(facts, tuesday, ran + 1.9 * hourMs)).toBeNull();
    expect(askedOf(facts, tuesday, ran + 2.1 * hourMs)).toEqual({ code: 'after-run', id });
  });

  it('makes no morning of what was said in the night', () => {
    const story = new Story().does(1, 'strength-a', ready).says(tuesday, { pain: 5 });
    const facts = writtenAfter(story, Date.parse(`${tuesday}T00:30:00Z`));
    expect(askedOf(facts, tuesday, Date.parse(`${tuesday}T00:40:00Z`))).toBeNull();
    expect(askedOf(facts, tuesday, Date.parse(`${tuesday}T08:00:00Z`))).toEqual(afterSession);
  });

  it('a fact that lies ahead and does not say by which clock is taken as said now', () => {
    const story = new Story().does(1, 'strength-a', ready).says(tuesday, { pain: 5 });
    expect(asked(story, tuesday, 0.5)).toBeNull();
    expect(asked(story, tuesday, 7)).toMatchObject({ code: 'answered' });
  });

  it('a session that lies ahead is not one of the last 24 hours: mornings long after it are not asked for', () => {
    const story = new Story({ runDays: [], hardRunDays: [], longRunDay: null }).does(1, 'strength-a', ready);
    const ahead = story.diary.facts.map((fact) => ({ ...fact, at: fact.at + 30 * dayMs }));
    const friday = addDays(monday, 4);
    expect(askedOf(ahead, tuesday, Date.parse(`${tuesday}T09:00:00Z`))).toEqual(afterSession);
    expect(askedOf(ahead, friday, Date.parse(`${friday}T09:00:00Z`))).toBeNull();
  });
});

describe('the usual morning', () => {
  const usualAfter = (pains: readonly number[]) => {
    const story = new Story();
    for (const [place, pain] of pains.entries()) story.says(addDays(monday, place), { pain });
    return usualMorning(readFacts(story.diary.facts).facts, addDays(monday, pains.length));
  };

  it('is the middle one of the last seven, from the third on', () => {
    expect(usualAfter([2, 3])).toBeNull();
    expect(usualAfter([2, 9, 3])).toBe(3);
    expect(usualAfter([9, 9, 9, 9, 1, 1, 1, 1, 2, 2])).toBe(1);
    expect(usualAfter([1, 2, 3, 4])).toBe(2);
  });
});
