import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { exerciseSession, outsideBlock, stepsOf, timelineSeconds, warmUpSession } from '../../../src/core/workout/index.ts';
import { amountsOf, begun, mixed, plannedRecords, play } from './sessions.ts';

describe('a session outside a block', () => {
  it('of each of the eighty exercises can be played to its end, in a few minutes', () => {
    for (const exercise of exercises) {
      const session = exerciseSession(exercise, '2026-11-24');
      expect(outsideBlock(session.id)).toEqual({ of: 'exercise', exerciseId: exercise.id });
      const seconds = timelineSeconds(stepsOf({ session, first: 'left' }));
      expect(session.minutes).toBe(Math.ceil(seconds / 60));
      expect(session.minutes).toBeLessThanOrEqual(6);
      const run = play(begun(session));
      run.finish();
      expect(run.state().status.kind).toBe('finished');
      expect(amountsOf(run.state())).toEqual(plannedRecords(session));
    }
  });

  it('may be the warm-up of a session alone, and then holds nothing else', () => {
    const session = warmUpSession(mixed, '2026-11-25');
    expect(outsideBlock(session.id)).toEqual({ of: 'warm-up', sessionId: mixed.id });
    expect(session).toMatchObject({ warmUp: mixed.warmUp, main: [], coolDown: [], day: '2026-11-25' });
    expect(stepsOf({ session, first: 'left' }).every(({ part }) => part === 'warm-up')).toBe(true);
  });

  it('is told from one that a block holds by its id', () => {
    expect(outsideBlock(mixed.id)).toBeNull();
  });
});
