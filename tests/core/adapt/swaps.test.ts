import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { type SwapChoice, swapChoices } from '../../../src/core/adapt/index.ts';
import type { Family } from '../../../src/core/exercise/index.ts';
import { livedThrough, lives } from './histories.ts';
import { because, entry, idOf, isAhead, isStrength, type Kind, ready, Story } from './story.ts';

// The same lives each time; SEED looks at others.
const seed = Number(process.env['SEED'] ?? 28);
const runs = Number(process.env['LIVES'] ?? 15);

const choices = (story: Story, week: number, kind: Kind, family: Family): SwapChoice[] =>
  swapChoices({ facts: story.diary.facts, sessionId: story.session(week, kind).id, family, today: story.diary.day, exercises });
const choice = (story: Story, week: number, kind: Kind, family: Family, to: string): SwapChoice | undefined =>
  choices(story, week, kind, family).find(({ exercise }) => exercise.id === to);
const swaps = (story: Story, week: number, kind: Kind, family: Family, to: string): Story => {
  const session = story.session(week, kind);
  return story.writes(story.diary.day, {
    kind: 'exercise-swapped',
    payload: { sessionId: session.id, family, from: idOf(session, family) ?? '', to },
  });
};

describe('what may take the place of an exercise', () => {
  it('is of its family, easier first, then its equals, then harder', () => {
    const found = choices(new Story(), 1, 'strength-a', 'hip-extension');
    const rank = { easier: 0, other: 1, harder: 2 };
    expect(found.map(({ way }) => rank[way])).toEqual(found.map(({ way }) => rank[way]).sort());
    expect(found.every(({ exercise }) => exercise.family === 'hip-extension')).toBe(true);
    expect(found.map(({ exercise }) => exercise.id)).not.toContain(idOf(new Story().session(1, 'strength-a'), 'hip-extension'));
  });

  it('is told what keeps it away: a tag', () => {
    expect(choice(new Story({ avoid: ['low-back'] }), 1, 'strength-a', 'hip-extension', 'kickstand-deadlift')?.obstacle).toEqual({
      code: 'tag',
      tag: 'low-back',
    });
  });

  it('equipment', () => {
    expect(choice(new Story(), 1, 'strength-a', 'lateral-hip', 'band-clamshell')?.obstacle).toEqual({
      code: 'equipment',
      equipment: 'mini-band',
    });
  });

  it('too high for these weeks', () => {
    expect(choice(new Story(), 1, 'strength-a', 'hip-extension', 'offset-bridge')?.obstacle).toEqual({ code: 'too-high' });
  });

  it('more than one level up, even under the cap', () => {
    const story = new Story({ experience: 'new' });
    const now = idOf(story.session(7, 'strength-a'), 'hip-extension');
    const far = exercises.find(
      ({ id, family, level }) => family === 'hip-extension' && id === 'single-leg-bridge' && level === 4,
    );
    expect(now).not.toBe(far?.id);
    expect(choice(story, 1, 'strength-a', 'hip-extension', far?.id ?? '')?.obstacle).toEqual({ code: 'too-high' });
  });

  it('harder while the slot is held', () => {
    const story = new Story({ experience: 'new' }).does(1, 'strength-a', { pain: 4 });
    const harder = choices(story, 2, 'strength-a', 'hip-extension').filter(({ way }) => way === 'harder');
    for (const { exercise, obstacle } of harder) expect([exercise.id, obstacle]).not.toEqual([exercise.id, null]);
  });

  it('the other session of the week has it', () => {
    expect(choice(new Story(), 1, 'strength-a', 'lateral-hip', 'static-abduction')?.obstacle).toEqual({ code: 'other-session' });
  });

  it('or nothing does', () => {
    expect(choice(new Story(), 1, 'strength-a', 'lateral-hip', 'clamshell')?.obstacle).toBeNull();
  });
});

describe('a swap', () => {
  it('holds from this session on, and says so', () => {
    const story = swaps(new Story(), 1, 'strength-a', 'lateral-hip', 'clamshell');
    const session = story.session(1, 'strength-a');
    expect(idOf(session, 'lateral-hip')).toBe('clamshell');
    expect(idOf(story.session(2, 'strength-a'), 'lateral-hip')).toBe('clamshell');
    expect(because(story.on('2025-11-24'), session, 'clamshell')).toEqual({ code: 'swapped-variety', from: 'fire-hydrant' });
  });

  it('changes its own session alone, not the other one, nor what was done', () => {
    const story = new Story().does(1, 'strength-a');
    const before = story.on('2025-11-24');
    swaps(story, 2, 'strength-a', 'lateral-hip', 'clamshell');
    const after = story.on('2025-11-24');
    expect(after.sessions[0]).toEqual({ ...before.sessions[0], week: after.sessions[0]?.week });
    expect(after.sessions[1]?.session).toEqual(before.sessions[1]?.session);
    expect(idOf(story.session(1, 'strength-a'), 'lateral-hip')).toBe('fire-hydrant');
  });

  it('begins at the smallest dose', () => {
    const story = new Story().trains([1, 2, 3, 4]).does(5, 'strength-a');
    swaps(story, 6, 'strength-a', 'hip-extension', 'bridge-march');
    expect(entry(story.session(6, 'strength-a'), 'hip-extension')?.dose).toMatchObject({ reps: 10 });
  });

  it('away: the exercise does not come back by itself', () => {
    const story = swaps(new Story(), 1, 'strength-a', 'lateral-hip', 'clamshell');
    story.trains([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], ready);
    for (let week = 1; week <= 10; week += 1)
      expect(idOf(story.session(week, 'strength-a'), 'lateral-hip')).not.toBe('fire-hydrant');
  });

  it('away: it does not come back as the step down for pain, either', () => {
    const story = swaps(new Story({ equipment: ['mini-band'] }), 1, 'strength-a', 'hip-extension', 'glute-bridge');
    story.trains([1], ready).does(2, 'strength-a', { pain: 7 });
    for (let week = 3; week <= 10; week += 1)
      expect(idOf(story.session(week, 'strength-a'), 'hip-extension')).not.toBe('bridge-march');
  });

  it('away: it does not come back for the minutes where a smaller dose would fit', () => {
    const story = new Story({
      experience: 'new',
      sessionMinutes: 20,
      availableDays: [3, 4, 7],
      runDays: [],
      hardRunDays: [],
      longRunDay: null,
    });
    expect(idOf(story.session(1, 'strength-a'), 'hip-extension')).toBe('glute-squeeze');
    swaps(story, 1, 'strength-a', 'hip-extension', 'glute-bridge');
    for (let week = 1; week <= 10; week += 1)
      expect([week, idOf(story.session(week, 'strength-a'), 'hip-extension')]).not.toEqual([week, 'glute-squeeze']);
  });

  it('back works, in the same session and in a later one', () => {
    const story = swaps(new Story(), 1, 'strength-a', 'lateral-hip', 'clamshell');
    swaps(story, 1, 'strength-a', 'lateral-hip', 'fire-hydrant');
    expect(story.on('2025-11-24').changes).toEqual([]);
    const later = swaps(new Story(), 1, 'strength-a', 'lateral-hip', 'clamshell').trains([1], ready);
    swaps(later, 2, 'strength-a', 'lateral-hip', 'fire-hydrant');
    expect(idOf(later.session(2, 'strength-a'), 'lateral-hip')).toBe('fire-hydrant');
    expect(idOf(later.trains([2], ready).session(3, 'strength-a'), 'lateral-hip')).toBe('side-abduction');
  });

  it('to what is not allowed, come from another device, changes nothing', () => {
    const story = swaps(new Story(), 1, 'strength-a', 'lateral-hip', 'band-clamshell');
    expect(story.on('2025-11-24').changes).toEqual([]);
  });
});

describe('in any life', { timeout: 300_000 }, () => {
  it('the preview is what then comes: free choices are held, the others are not', () => {
    fc.assert(
      fc.property(lives(30), fc.nat(), fc.nat(), fc.nat(), (life, whichSession, whichEntry, whichChoice) => {
        const diary = livedThrough(life);
        const ahead = diary.plan().sessions.filter((one) => isAhead(one) && isStrength(one));
        const session = ahead[whichSession % Math.max(1, Math.min(4, ahead.length))]?.session;
        const slot = session?.main[whichEntry % Math.max(1, session.main.length)];
        if (session === undefined || slot === undefined) return;
        const order = { facts: diary.facts, sessionId: session.id, family: slot.family, today: diary.day, exercises };
        const all = swapChoices(order);
        const one = all[whichChoice % Math.max(1, all.length)];
        if (one === undefined) return;
        diary.write({
          kind: 'exercise-swapped',
          payload: { sessionId: session.id, family: slot.family, from: slot.exerciseId, to: one.exercise.id },
        });
        const now = diary.plan().sessions.find(({ session: { id } }) => id === session.id)?.session.main;
        const held = now?.find(({ family }) => family === slot.family)?.exerciseId;
        if (one.obstacle === null) expect(held).toBe(one.exercise.id);
        else expect(held).not.toBe(one.exercise.id);
      }),
      { numRuns: runs, seed },
    );
  });

  it('what was swapped away does not come back by itself', () => {
    fc.assert(
      fc.property(lives(30), fc.nat(), fc.nat(), (life, whichEntry, whichChoice) => {
        const diary = livedThrough(life);
        const ahead = diary.plan().sessions.filter((one) => isAhead(one) && isStrength(one));
        const session = ahead[0]?.session;
        const slot = session?.main[whichEntry % Math.max(1, session.main.length)];
        if (session === undefined || slot === undefined) return;
        const order = { facts: diary.facts, sessionId: session.id, family: slot.family, today: diary.day, exercises };
        const free = swapChoices(order).filter(({ obstacle }) => obstacle === null);
        const one = free[whichChoice % Math.max(1, free.length)];
        if (one === undefined) return;
        diary.write({
          kind: 'exercise-swapped',
          payload: { sessionId: session.id, family: slot.family, from: slot.exerciseId, to: one.exercise.id },
        });
        const plan = diary.plan();
        const back = plan.sessions
          .filter((other) => isAhead(other) && other.session.kind === session.kind)
          .filter((other) => idOf(other.session, slot.family) === slot.exerciseId)
          .filter((other) => because(plan, other.session, slot.exerciseId)?.code !== 'shorter-filter-minutes')
          // Rule 8 has no exception: where nothing else loads one leg, the one exercise that can does come back.
          .filter((other) => because(plan, other.session, slot.exerciseId)?.code !== 'one-leg-filter')
          .map((other) => other.session.id);
        expect([slot.exerciseId, one.exercise.id, back]).toEqual([slot.exerciseId, one.exercise.id, []]);
      }),
      { numRuns: runs, seed },
    );
  });
});
