import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { nextBlock } from '../../../src/core/adapt/index.ts';
import { generateBlock } from '../../../src/core/plan/index.ts';
import { exerciseOf } from '../plan/holds.ts';
import { profile } from './block.ts';
import { ready, Story } from './story.ts';

const weeks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const after = '2026-02-09';
const next = (story: Story) => nextBlock(story.diary.facts, after, exercises);

describe('after ten weeks', () => {
  it('there is nothing to propose before a block was begun', () => {
    expect(nextBlock([], after, exercises)).toBeNull();
  });

  it('the next block begins where the families stand, one step more experienced, and can be made', () => {
    const proposed = next(new Story().trains(weeks, ready));
    expect(proposed?.profile).toMatchObject({ startDay: after, experience: 'regular', pain: { worst: 0 } });
    expect(proposed?.unlocked.get('hip-extension')).toBeGreaterThan(1);
    expect(proposed?.profile.unlocked).toEqual(Object.fromEntries(proposed?.unlocked ?? []));
    const made = proposed && generateBlock(proposed.profile, exercises);
    if (!made?.ok) throw new Error('it was refused');
    const level = (family: string): number =>
      Math.max(
        ...(made.block.weeks[0]?.sessions ?? []).flatMap(({ main }) =>
          main.filter((one) => one.family === family).map((one) => exerciseOf(one).level),
        ),
      );
    // As high as the first weeks allow for a regular without pain: level 3.
    expect(level('hip-extension')).toBe(Math.min(3, proposed?.unlocked.get('hip-extension') ?? 0));
  });

  it('with few sessions done nobody is called more experienced', () => {
    expect(next(new Story().trains([1, 2, 3], ready))?.profile.experience).toBe(profile.experience);
  });

  it('what was said last of pain goes into the answers', () => {
    const story = new Story().trains(weeks, ready).writes('2026-02-08', {
      kind: 'check-in',
      payload: { when: 'morning', pain: 4, compared: 'same', note: '' },
    });
    expect(next(story)?.profile).toMatchObject({ experience: profile.experience, pain: { worst: 4, side: 'both' } });
  });

  it('or one strength session a week keeps what is there: A and B in turn, as the last easy week has them', () => {
    const story = new Story().trains(weeks, ready);
    const kept = next(story)?.maintenance;
    expect(kept?.map(({ kind, day }) => [kind, day])).toEqual([
      ['strength-a', after],
      ['strength-b', '2026-02-16'],
    ]);
    expect(kept?.[0].main).toEqual(story.session(9, 'strength-a').main);
    const ids = story.on(after).sessions.map(({ session }) => session.id);
    for (const { id } of kept ?? []) expect(ids).not.toContain(id);
  });
});
