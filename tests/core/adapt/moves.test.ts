import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { type MoveOrder, moveRefusal, nextFittingDay, possibleMoves } from '../../../src/core/adapt/index.ts';
import { addDays, daysBetween, type LocalDay, weekdayOf } from '../../../src/core/calendar/index.ts';
import { checks } from './ahead.ts';
import { livedThrough, lives } from './histories.ts';
import { isAhead, type Kind, Story } from './story.ts';

// The same lives each time; SEED looks at others.
const seed = Number(process.env['SEED'] ?? 28);
const runs = Number(process.env['LIVES'] ?? 15);

const order = (story: Story, week: number, kind: Kind): MoveOrder => ({
  facts: story.diary.facts,
  sessionId: story.session(week, kind).id,
  today: story.diary.day,
  exercises,
});
const refusal = (story: Story, week: number, kind: Kind, day: LocalDay) => moveRefusal(order(story, week, kind), day);
const moves = (story: Story, week: number, kind: Kind, day: LocalDay): Story =>
  story.writes(story.diary.day, { kind: 'session-moved', payload: { sessionId: story.session(week, kind).id, day } });

describe('a session may move', () => {
  it('to a day that keeps the rules', () => {
    const story = new Story().does(1, 'strength-a');
    expect(refusal(story, 1, 'strength-b', '2025-11-26')).toBeNull();
    moves(story, 1, 'strength-b', '2025-11-26');
    expect(story.dayOf(1, 'strength-b')).toBe('2025-11-26');
    expect(story.on(story.diary.day).changes).toContainEqual({
      sessionId: story.session(1, 'strength-b').id,
      exerciseId: null,
      because: { code: 'moved' },
    });
  });

  it('and Strength A takes Strength B along where that is needed', () => {
    const story = new Story();
    expect(refusal(story, 1, 'strength-a', '2025-11-26')).toBeNull();
    moves(story, 1, 'strength-a', '2025-11-26');
    expect(story.dayOf(1, 'strength-a')).toBe('2025-11-26');
    expect(story.dayOf(1, 'strength-b')).toBe('2025-11-28');
    expect(story.on('2025-11-24').changes).toContainEqual({
      sessionId: story.session(1, 'strength-b').id,
      exerciseId: null,
      because: { code: 'made-room' },
    });
  });

  it('and Strength B stays where that is not needed', () => {
    const story = new Story();
    moves(story, 1, 'strength-a', '2025-11-25');
    expect(story.dayOf(1, 'strength-b')).toBe('2025-11-27');
  });

  it('onto the day of mobility, which makes room', () => {
    const story = new Story().does(1, 'strength-a');
    moves(story, 1, 'mobility', '2025-11-26');
    expect(story.dayOf(1, 'mobility')).toBe('2025-11-26');
    expect(refusal(story, 1, 'strength-b', '2025-11-26')).toBeNull();
    moves(story, 1, 'strength-b', '2025-11-26');
    expect(story.dayOf(1, 'strength-b')).toBe('2025-11-26');
    expect(story.dayOf(1, 'mobility')).not.toBe('2025-11-26');
  });

  it('and the later move of one session counts', () => {
    const story = new Story().does(1, 'strength-a');
    moves(story, 1, 'strength-b', '2025-11-26');
    moves(story, 1, 'strength-b', '2025-11-27');
    expect(story.dayOf(1, 'strength-b')).toBe('2025-11-27');
    expect(story.on('2025-11-24').changes).toEqual([]);
  });

  it('and the other weeks stay where they are', () => {
    const story = new Story();
    moves(story, 2, 'strength-a', '2025-12-02');
    for (const week of [1, 3, 4, 10]) expect(story.dayOf(week, 'strength-a')).toBe(addDays('2025-11-24', 7 * (week - 1)));
  });
});

describe('a refusal names the rule', () => {
  it('the eve of the long run', () => {
    expect(refusal(new Story().does(1, 'strength-a'), 1, 'strength-b', '2025-11-29')?.rule).toBe('run-conflict');
  });

  it('too close to the last strength, and too far from it', () => {
    const story = new Story().does(1, 'strength-a');
    expect(refusal(story, 1, 'strength-b', '2025-11-25')?.rule).toBe('strength-spacing');
    expect(refusal(story, 1, 'strength-b', '2025-11-28')?.rule).toBe('strength-spacing');
    expect(refusal(story, 1, 'strength-b', '2025-11-30')?.rule).toBe('strength-spacing');
  });

  it('the past', () => {
    const story = new Story().does(1, 'strength-a').says('2025-11-27', { pain: 0 });
    expect(refusal(story, 1, 'strength-b', '2025-11-26')?.rule).toBe('past');
  });

  it('another week', () => {
    expect(refusal(new Story(), 1, 'mobility', '2025-12-02')?.rule).toBe('outside-week');
    expect(refusal(new Story(), 3, 'strength-a', '2025-12-24')?.rule).toBe('outside-week');
  });

  it('a day taken, for mobility', () => {
    expect(refusal(new Story(), 1, 'mobility', '2025-11-27')?.rule).toBe('day-taken');
    expect(refusal(new Story(), 1, 'mobility', '2025-11-24')?.rule).toBe('day-taken');
  });

  it('with the nearest day that really works', () => {
    const story = new Story().does(1, 'strength-a');
    const refused = refusal(story, 1, 'strength-b', '2025-11-25');
    expect(refused).toMatchObject({ day: '2025-11-25', nearest: '2025-11-26' });
    expect(refusal(story, 1, 'strength-b', '2025-11-26')).toBeNull();
  });

  it('a session that is not in the plan goes nowhere', () => {
    const story = new Story();
    expect(moveRefusal({ ...order(story, 1, 'strength-a'), sessionId: 'none' }, '2025-11-25')).toMatchObject({ nearest: null });
    expect(possibleMoves({ ...order(story, 1, 'strength-a'), sessionId: 'none' })).toEqual([]);
  });
});

it('a move that breaks a rule, come from another device, moves nothing there', () => {
  const story = new Story().does(1, 'strength-a');
  moves(story, 1, 'strength-b', '2025-11-29');
  expect(story.dayOf(1, 'strength-b')).toBe('2025-11-27');
});

it('a session that is done is not moved', () => {
  const story = new Story().does(1, 'strength-a');
  expect(refusal(story, 1, 'strength-a', '2025-11-26')).toEqual({ rule: 'past', day: '2025-11-26', nearest: null });
  expect(possibleMoves(order(story, 1, 'strength-a'))).toEqual([]);
});

describe('in any life', { timeout: 300_000 }, () => {
  const lived = fc.tuple(lives(40), fc.nat(), fc.integer({ min: -3, max: 8 }));

  it('what may be moved then lies there and keeps the rules; what may not is told a day that may', () => {
    fc.assert(
      fc.property(lived, ([life, which, by]) => {
        const diary = livedThrough(life);
        const before = diary.plan();
        const ahead = before.sessions.filter(isAhead).slice(0, 6);
        const planned = ahead[which % Math.max(1, ahead.length)];
        if (planned === undefined) return;
        const move: MoveOrder = { facts: diary.facts, sessionId: planned.session.id, today: diary.day, exercises };
        const day = addDays(planned.session.day, by);
        const refused = moveRefusal(move, day);
        if (refused !== null) {
          expect(refused.day).toBe(day);
          if (refused.rule === 'past') expect(day < diary.day).toBe(true);
          if (refused.rule === 'run-conflict') {
            expect(weekdayOf(addDays(day, 1))).toBe(before.block?.profile.longRunDay);
            expect(planned.session.kind).not.toBe('mobility');
          }
          if (refused.rule === 'strength-spacing') expect(planned.session.kind).not.toBe('mobility');
          if (refused.nearest === null) expect(possibleMoves(move)).toEqual([]);
          else {
            expect(moveRefusal(move, refused.nearest)).toBeNull();
            const far = Math.abs(daysBetween(day, refused.nearest));
            for (const other of possibleMoves(move)) expect(Math.abs(daysBetween(day, other))).toBeGreaterThanOrEqual(far);
          }
          return;
        }
        diary.write({ kind: 'session-moved', payload: { sessionId: planned.session.id, day } });
        const plan = diary.plan();
        expect(plan.sessions.find(({ session }) => session.id === planned.session.id)?.session.day).toBe(day);
        for (const check of [checks.days, checks.spacing, checks.beforeHardRuns]) expect(check(plan, diary.day)).toEqual([]);
        for (const [place, { session, standing }] of before.sessions.entries())
          if (standing.state === 'done') expect(plan.sessions[place]).toEqual({ ...plan.sessions[place], session, standing });
      }),
      { numRuns: runs, seed },
    );
  });

  it('the next fitting day is the first of the possible ones after today, and each of them may be taken', () => {
    fc.assert(
      fc.property(lived, ([life, which]) => {
        const diary = livedThrough(life);
        const ahead = diary.plan().sessions.filter(isAhead).slice(0, 6);
        const planned = ahead[which % Math.max(1, ahead.length)];
        if (planned === undefined) return;
        const move: MoveOrder = { facts: diary.facts, sessionId: planned.session.id, today: diary.day, exercises };
        const possible = possibleMoves(move);
        expect(nextFittingDay(move)).toBe(possible.find((day) => day > diary.day) ?? null);
        for (const day of possible) expect([day, moveRefusal(move, day)]).toEqual([day, null]);
      }),
      { numRuns: Math.ceil(runs / 2), seed },
    );
  });
});
