import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { moveRefusal, type NotTodayReason, notToday } from '../../../src/core/adapt/index.ts';
import { type Kind, Story } from './story.ts';

const ways = (story: Story, week: number, kind: Kind, reason: NotTodayReason) => {
  const session = story.session(week, kind);
  return notToday(reason, session, { facts: story.diary.facts, sessionId: session.id, today: story.diary.day, exercises });
};
const codes = (story: Story, week: number, kind: Kind, reason: NotTodayReason): string[] =>
  ways(story, week, kind, reason).map(({ code }) => code);

describe('not today', () => {
  const begun = (): Story => new Story().says('2025-11-24', { pain: 0 });

  it('with pain: another day before the gentler form, and never the short one', () => {
    expect(codes(begun(), 1, 'strength-a', 'pain')).toEqual(['later', 'gentler', 'leave']);
  });

  it('tired: the gentler form first', () => {
    expect(codes(begun(), 1, 'strength-a', 'tired')[0]).toBe('gentler');
  });

  it('short of time: the short form first', () => {
    expect(codes(begun(), 1, 'strength-a', 'time')[0]).toBe('short');
  });

  it('the other day is the next one that keeps the rules', () => {
    const story = begun();
    const later = ways(story, 1, 'strength-a', 'pain').find((way) => way.code === 'later');
    expect(later).toEqual({ code: 'later', day: '2025-11-25' });
    const order = { facts: story.diary.facts, sessionId: story.session(1, 'strength-a').id, today: story.diary.day, exercises };
    expect(moveRefusal(order, '2025-11-25')).toBeNull();
  });

  it('is left out where no day is left', () => {
    const story = new Story().does(1, 'strength-a').says('2025-11-27', { pain: 0 }); // the 28th is too far from Monday
    expect(codes(story, 1, 'strength-b', 'pain')).toEqual(['gentler', 'leave']);
  });

  it('gentler is the same exercises with less of them; the short form takes about twelve minutes', () => {
    const story = begun();
    const session = story.session(1, 'strength-a');
    for (const way of ways(story, 1, 'strength-a', 'tired')) {
      if (way.code === 'gentler') {
        expect(way.session.main.map(({ exerciseId }) => exerciseId)).toEqual(session.main.map(({ exerciseId }) => exerciseId));
        expect(way.session.main.every(({ sets }, place) => sets < (session.main[place]?.sets ?? 0))).toBe(true);
      }
      if (way.code === 'short') expect(way.session.minutes).toBeLessThanOrEqual(14);
    }
  });

  it('nothing is doubled up: moved to tomorrow, today holds it no more', () => {
    const story = begun().writes('2025-11-24', {
      kind: 'session-moved',
      payload: { sessionId: new Story().session(1, 'strength-a').id, day: '2025-11-25' },
    });
    expect(story.standing(1, 'strength-a', '2025-11-24')).toBe('coming');
    expect(story.standing(1, 'strength-a', '2025-11-25')).toBe('open');
  });
});
