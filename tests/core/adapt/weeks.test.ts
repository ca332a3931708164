import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '../../../src/core/calendar/index.ts';
import { tallyOf } from '../../../src/core/progress/index.ts';
import { blockOf, profile } from './block.ts';
import { isAhead, type Kind, Story } from './story.ts';

const kinds: readonly Kind[] = ['strength-a', 'strength-b', 'mobility'];
/** The first days of the weeks, as seen from `day`. */
const starts = (story: Story, day: string): string[] =>
  story.on(day).sessions.flatMap(({ session }) => (session.kind === 'strength-a' ? [session.day] : []));
const weekAt = (story: Story, day: string): number | undefined =>
  story
    .on(day)
    .sessions.find(
      ({ session, standing }) => session.kind === 'strength-a' && (standing.state === 'open' || standing.state === 'coming'),
    )?.week.number;

describe('missed sessions', () => {
  it('one: it is not doubled up, and the weeks stay where they are', () => {
    const story = new Story().trains([1]).does(2, 'strength-a');
    expect(starts(story, '2025-12-08')).toEqual(starts(story, '2025-12-01'));
    expect(story.on('2025-12-08').absence).toBeNull();
    expect(story.standing(2, 'strength-b', '2025-12-08')).toBe('open');
    expect(story.standing(3, 'strength-a', '2025-12-08')).toBe('open');
    story.does(3, 'strength-a', {}, '2025-12-08');
    expect(story.standing(2, 'strength-b', '2025-12-11')).toBe('missed');
    expect(story.standing(3, 'strength-b', '2025-12-11')).toBe('open');
  });

  it.each([
    [6, 'the weeks stay', null, 3],
    [7, 'the week comes again', 'back-same-week', 3],
    [13, 'the week comes again', 'back-same-week', 3],
    [14, 'a pair back', 'back-a-pair', 1],
    [27, 'a pair back', 'back-a-pair', 1],
    [28, 'from the start', 'back-to-start', 1],
    [70, 'from the start', 'back-to-start', 1],
  ] as const)('%i days without the strength that was due in week 3: %s', (days, _, code, week) => {
    const story = new Story().trains([1, 2]);
    const today = addDays('2025-12-08', days);
    expect(story.on(today).absence?.days ?? null).toBe(code === null ? null : days);
    expect(weekAt(story, today)).toBe(week);
    const day = story.planned(week, 'strength-a', today).session.day;
    if (code === null) return expect(day).toBe('2025-12-08');
    expect(day >= today || daysBetween(day, today) <= 3).toBe(true);
    expect(weekdayOf(day)).toBe(1);
    expect(story.on(today).changes).toContainEqual(
      expect.objectContaining({
        sessionId: story.session(week, 'strength-a').id,
        exerciseId: null,
        because: { code, days, week },
      }),
    );
  });

  it.each([
    [5, 3],
    [6, 3],
    [7, 5],
    [10, 7],
    [1, 1],
    [2, 1],
  ])('a pair back from week %i is week %i', (missed, week) => {
    const story = new Story().trains(Array.from({ length: missed - 1 }, (_, place) => place + 1));
    const due = story.dayOf(missed, 'strength-a', addDays('2025-11-24', 7 * (missed - 1)));
    expect(weekAt(story, addDays(due, 14))).toBe(week);
  });

  it('the weeks after it follow, each seven days on, and those before it stay done', () => {
    const story = new Story().trains([1, 2]);
    const days = starts(story, '2025-12-15');
    expect(days).toEqual([0, 7, 21, 28, 35, 42, 49, 56, 63, 70].map((after) => addDays('2025-11-24', after)));
    for (const week of [1, 2]) expect(story.standing(week, 'strength-a', '2025-12-15')).toBe('done');
  });

  it('from a pair back on all counts anew, and what was done before stays before', () => {
    const story = new Story().trains([1, 2]);
    const { sessions } = story.on('2025-12-22');
    expect(tallyOf(sessions).done).toBe(0);
    expect(story.on('2025-12-22').sittings).toHaveLength(4);
  });

  it('counts from the strength that was due, wherever in the week it was', () => {
    const story = new Story().trains([1, 2]).does(3, 'strength-a');
    expect(story.on('2025-12-17').absence).toBeNull();
    expect(story.on('2025-12-18').absence).toMatchObject({ since: '2025-12-11', days: 7, week: 3 });
  });

  it('mobility alone is neither missed strength nor a coming back', () => {
    const story = new Story().trains([1, 2]).does(3, 'mobility', {}, '2025-12-13');
    expect(story.on('2025-12-15').absence).toMatchObject({ days: 7 });
    const without = new Story().trains([1, 2, 3]);
    expect(without.on('2025-12-15').absence).toBeNull();
  });

  it('once trained again the week stays where it was taken up', () => {
    const story = new Story().trains([1, 2]);
    story.does(3, 'strength-a', {}, '2025-12-15');
    for (const day of ['2025-12-15', '2025-12-16', '2025-12-20', '2025-12-22']) {
      expect(story.on(day).absence).toMatchObject({ days: 7, back: '2025-12-15' });
      expect(story.dayOf(3, 'strength-b', day)).toBe('2025-12-18');
      expect(story.standing(3, 'strength-a', day)).toBe('done');
      expect(story.dayOf(4, 'strength-a', day)).toBe('2025-12-22');
    }
  });

  it('what was moved later is missed from its new day on', () => {
    const story = new Story().trains([1, 2]);
    story.writes('2025-12-08', {
      kind: 'session-moved',
      payload: { sessionId: story.session(3, 'strength-a').id, day: '2025-12-10' },
    });
    expect(story.on('2025-12-16').absence).toBeNull();
    expect(story.on('2025-12-17').absence).toMatchObject({ days: 7 });
  });

  it('coming back on a day that leaves no room for Strength B in the week, the week waits for its own weekday', () => {
    const story = new Story().trains([1, 2]).does(3, 'strength-a');
    expect(story.dayOf(3, 'strength-a', '2025-12-18')).toBe('2025-12-22');
    expect(story.dayOf(3, 'strength-b', '2025-12-18')).toBe('2025-12-25');
  });

  it('Strength A taken up before its week has come leaves Strength B a day', () => {
    const story = new Story().trains([1, 2]).does(3, 'strength-a');
    story.does(3, 'strength-a', {}, '2025-12-18'); // asked for from the plan, as nothing is due before Monday
    expect(story.standing(3, 'strength-b', '2025-12-18')).not.toBe('missed');
  });

  it('Strength A of next week done days too early leaves its Strength B a day', () => {
    const story = new Story().trains([1]);
    story.does(2, 'strength-a', {}, '2025-11-29');
    expect(story.standing(2, 'strength-a')).toBe('done');
    expect(story.standing(2, 'strength-b', '2025-11-30')).toBe('coming');
    story.does(3, 'strength-a', {}, '2025-12-02');
    expect(story.standing(3, 'strength-b', '2025-12-03')).toBe('coming');
  });

  it('Strength B that found no room after a late Strength A does not come back with the next week', () => {
    const story = new Story().does(1, 'strength-a', {}, '2025-11-27');
    expect(story.standing(1, 'strength-b', '2025-11-30')).toBe('missed');
    expect(story.standing(1, 'strength-b', '2025-12-01')).toBe('missed');
  });
});

describe('a pause', () => {
  const holiday = { kind: 'block-paused', payload: { from: '2025-12-08', to: '2025-12-14' } } as const;

  it('of a week, known ahead, brings the week that falls into it afterwards', () => {
    const story = new Story().trains([1]).writes('2025-12-01', holiday);
    const { sessions, pause } = story.on('2025-12-01');
    expect(pause).toBeNull();
    expect(sessions.filter(({ session }) => session.day >= '2025-12-08' && session.day <= '2025-12-14')).toEqual([]);
    expect(story.dayOf(3, 'strength-a')).toBe('2025-12-15');
    expect(story.on('2025-12-10').pause).toEqual({ from: '2025-12-08', to: '2025-12-14' });
    expect(story.on('2025-12-15').pause).toBeNull();
  });

  it('of two weeks known ahead goes a pair back, of four starts again', () => {
    const two = new Story().trains([1, 2, 3, 4]).writes('2025-12-20', {
      kind: 'block-paused',
      payload: { from: '2025-12-22', to: '2026-01-04' },
    });
    expect(two.dayOf(3, 'strength-a')).toBe('2026-01-05');
    const four = new Story().trains([1, 2, 3, 4]).writes('2025-12-20', {
      kind: 'block-paused',
      payload: { from: '2025-12-22', to: '2026-01-18' },
    });
    expect(four.dayOf(1, 'strength-a')).toBe('2026-01-19');
  });

  it('leaves no day in it with a session, mobility of the week before included', () => {
    const story = new Story().trains([1, 2]).writes('2025-12-05', {
      kind: 'block-paused',
      payload: { from: '2025-12-06', to: '2025-12-14' },
    });
    const inIt = story
      .on('2025-12-05')
      .sessions.filter((one) => isAhead(one) && one.session.day >= '2025-12-06' && one.session.day <= '2025-12-14');
    expect(inIt.map(({ session }) => session.id)).toEqual([]);
  });

  it('of a few days leaves no day in it with a session', () => {
    const story = new Story().trains([1, 2]).writes('2025-12-07', {
      kind: 'block-paused',
      payload: { from: '2025-12-08', to: '2025-12-10' },
    });
    const inIt = story
      .on('2025-12-07')
      .sessions.filter((one) => isAhead(one) && one.session.day >= '2025-12-08' && one.session.day <= '2025-12-10');
    expect(inIt.map(({ session }) => session.id)).toEqual([]);
  });

  it('of a few days does not bring the week again', () => {
    const story = new Story().trains([1, 2]).writes('2025-12-07', {
      kind: 'block-paused',
      payload: { from: '2025-12-08', to: '2025-12-10' },
    });
    expect(story.on('2025-12-11').absence).toBeNull();
    expect(story.dayOf(4, 'strength-a', '2025-12-11')).toBe('2025-12-15');
  });

  it('with no end lasts until "I am back", which then asks what the missed days ask', () => {
    const story = new Story()
      .trains([1, 2])
      .writes('2025-12-07', { kind: 'block-paused', payload: { from: '2025-12-08', to: null } });
    expect(story.on('2025-12-20').pause).toEqual({ from: '2025-12-08', to: null });
    story.writes('2025-12-15', { kind: 'block-resumed', payload: {} });
    expect(story.on('2025-12-15').pause).toBeNull();
    expect(story.dayOf(3, 'strength-a', '2025-12-15')).toBe('2025-12-15');
    expect(story.on('2025-12-14').pause).not.toBeNull();
  });

  it('ends sooner with "I am back", and what lay ahead moves up', () => {
    const story = new Story().trains([1, 2]).writes('2025-12-07', {
      kind: 'block-paused',
      payload: { from: '2025-12-08', to: '2026-01-11' },
    });
    expect(story.dayOf(1, 'strength-a', '2025-12-10')).toBe('2026-01-12');
    story.writes('2025-12-10', { kind: 'block-resumed', payload: {} });
    expect(story.on('2025-12-10').absence).toBeNull();
    expect(story.standing(3, 'strength-a', '2025-12-10')).toBe('open');
  });
});

describe('"I am back"', () => {
  const away = (): Story =>
    new Story().trains([1, 2, 3, 4]).writes('2025-12-21', { kind: 'block-paused', payload: { from: '2025-12-22', to: null } });

  it('with an earlier week goes on with that one', () => {
    const story = away().writes('2025-12-29', { kind: 'block-resumed', payload: { week: 3 } });
    expect(story.dayOf(3, 'strength-a')).toBe('2025-12-29');
    expect(story.dayOf(4, 'strength-a')).toBe('2026-01-05');
    expect(story.on('2025-12-29').changes).toContainEqual(
      expect.objectContaining({ exerciseId: null, because: { code: 'back-chosen', week: 3 } }),
    );
  });

  it('with a later week than the rule has does not go there', () => {
    const story = away().writes('2026-01-05', { kind: 'block-resumed', payload: { week: 5 } });
    expect(story.dayOf(3, 'strength-a')).toBe('2026-01-05');
  });

  it('with an earlier week after a few days goes on with that one, too', () => {
    const story = away().writes('2025-12-24', { kind: 'block-resumed', payload: { week: 3 } });
    expect(['open', 'coming']).toContain(story.standing(3, 'strength-a', '2025-12-24'));
  });

  it('keeps the week it gave while the days until that week begins go by', () => {
    const story = away().writes('2026-01-02', { kind: 'block-resumed', payload: {} }); // a Friday, 11 days after Monday 22 December
    expect(story.dayOf(5, 'strength-a', '2026-01-02')).toBe('2026-01-05');
    expect(story.dayOf(5, 'strength-a', '2026-01-05')).toBe('2026-01-05');
  });
});

describe('a week that is repeated', () => {
  const repeated = (): Story => {
    const story = new Story().trains([1, 2, 3]).does(3, 'mobility');
    return story.writes('2025-12-15', { kind: 'week-repeated', payload: { week: 3 } });
  };

  it('begins on its weekday, and the weeks after it follow', () => {
    expect(starts(repeated(), '2025-12-15').slice(1)).toEqual(
      [7, 21, 28, 35, 42, 49, 56, 63, 70].map((after) => addDays('2025-11-24', after)),
    );
  });

  it('replaces: its sessions stand open again, the tally goes back, the sittings are kept', () => {
    const story = repeated();
    for (const kind of kinds) expect(story.standing(3, kind)).not.toBe('done');
    expect(tallyOf(story.on('2025-12-15').sessions).done).toBe(4);
    expect(story.on('2025-12-15').sittings).toHaveLength(7);
    story.does(3, 'strength-a', {}, '2025-12-15');
    expect(tallyOf(story.on('2025-12-15').sessions).done).toBe(5);
  });

  it('is no absence', () => {
    expect(repeated().on('2025-12-15').absence).toBeNull();
  });

  it('asked for in the middle of the week begins with the next of its weekday', () => {
    const story = new Story().trains([1, 2]).does(3, 'strength-a');
    story.writes('2025-12-10', { kind: 'week-repeated', payload: { week: 3 } });
    expect(story.dayOf(3, 'strength-a')).toBe('2025-12-15');
    expect(story.on('2025-12-15').absence).toBeNull();
  });

  it('that has not come yet is not there to repeat', () => {
    const story = new Story().trains([1]).writes('2025-12-01', { kind: 'week-repeated', payload: { week: 5 } });
    expect(story.on('2025-12-01').block).toEqual(story.on('2025-12-01').begun);
  });

  it('does not go up for it: the same exercises, no more of them', () => {
    const story = repeated();
    const before = new Story().trains([1, 2]).session(3, 'strength-a').main;
    expect(story.session(3, 'strength-a').main.map(({ exerciseId }) => exerciseId)).toEqual(
      before.map(({ exerciseId }) => exerciseId),
    );
  });
});

describe('other days in the middle of the block', () => {
  const other = blockOf({
    ...profile,
    startDay: '2025-12-10',
    availableDays: [2, 5, 7],
    longRunDay: null,
    runDays: [1],
    hardRunDays: [],
  });
  const changed = (): Story =>
    new Story()
      .trains([1, 2])
      .does(3, 'strength-a')
      .writes('2025-12-10', { kind: 'profile-changed', payload: { block: other } });

  it('hold from the next week on; the week begun keeps its days', () => {
    const story = changed();
    const [a, b] = [0, 1].map((place) => weekdayOf(other.weeks[0]?.sessions[place]?.day ?? ''));
    expect(story.dayOf(3, 'strength-b')).toBe('2025-12-11');
    expect(weekdayOf(story.dayOf(4, 'strength-a'))).toBe(a);
    expect(weekdayOf(story.dayOf(4, 'strength-b'))).toBe(b);
    expect(daysBetween('2025-12-08', story.dayOf(4, 'strength-a'))).toBeGreaterThanOrEqual(5);
    expect(daysBetween('2025-12-08', story.dayOf(4, 'strength-a'))).toBeLessThanOrEqual(11);
    expect(daysBetween('2025-12-11', story.dayOf(4, 'strength-a'))).toBeGreaterThanOrEqual(2);
  });

  it('say why, and leave the begun block untouched', () => {
    const plan = changed().on('2025-12-10');
    expect(plan.begun).toEqual(blockOf());
    expect(plan.changes).toContainEqual(expect.objectContaining({ exerciseId: null, because: { code: 'days-changed' } }));
  });
});

describe('the last week', () => {
  const weeks = [1, 2, 3, 4, 5, 6, 7, 8, 9];

  it('comes again like any other when nothing of it was done', () => {
    const story = new Story().trains(weeks);
    expect(story.dayOf(10, 'strength-a', '2026-02-02')).toBe('2026-02-02');
  });

  it('ends the block once its strength is half done, and keeps what is left open for a week', () => {
    const story = new Story().trains(weeks).does(10, 'strength-a');
    expect(story.standing(10, 'strength-b', '2026-02-04')).toBe('open');
    expect(story.standing(10, 'strength-b', '2026-02-05')).toBe('missed');
    expect(story.on('2026-03-30').absence).toBeNull();
    expect(tallyOf(story.on('2026-03-30').sessions).done).toBe(19);
  });

  it('all done: the block stays as it was done, however long ago', () => {
    const story = new Story().trains([...weeks, 10]);
    expect(story.on('2027-01-01').absence).toBeNull();
    expect(tallyOf(story.on('2027-01-01').sessions).done).toBe(20);
  });
});
