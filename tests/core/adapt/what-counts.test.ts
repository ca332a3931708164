import { describe, expect, it } from 'vitest';
import { readFacts, type StoredFact } from '../../../src/core/facts/index.ts';
import { kindOfSession } from '../../../src/core/plan/index.ts';
import { outcomesOf } from '../../../src/core/progress/index.ts';
import { begun, session, setsOf, sitting } from './block.ts';
import { currentPlanOf, ready, Story } from './story.ts';

const readyInRow = (story: Story, family: string): number[] =>
  [...(story.on(story.diary.day).memory?.slots.values() ?? [])]
    .filter(({ name }) => name.family === family && name.part === 'main')
    .map(({ state }) => state.readyInRow);

describe('what counts as training', () => {
  it('an id tells the kind of its session; what stands outside a block has none', () => {
    expect(
      [session(1, 'strength-a').id, session(3, 'mobility').id, 'exercise:clamshell', 'warm-up:2026'].map(kindOfSession),
    ).toEqual(['strength-a', 'mobility', null, null]);
  });

  it('a mobility day trains no strength, though a band turns the trunk in it', () => {
    const story = new Story({ equipment: ['long-band'] });
    const mobility = story.session(1, 'mobility');
    expect(mobility.main.map(({ family }) => family)).toContain('anti-rotation');
    story.diary.day = mobility.day;
    story.diary.sit(mobility, { share: 1, effort: 'right', pain: 0, spot: null, sharp: false, limp: false, hurt: null });
    expect(readyInRow(story, 'anti-rotation')).toEqual([0]);
    expect(story.on(mobility.day).memory?.calm.size).toBe(0);
  });

  it('one exercise by itself is no session that progress is counted by, yet its pain is heard', () => {
    const story = new Story().trains([1], ready);
    const before = readyInRow(story, 'lateral-hip');
    const planned = story.session(2, 'strength-a');
    const entry = planned.main.find(({ family }) => family === 'lateral-hip');
    if (entry === undefined) throw new Error('no lateral hip');
    const alone = {
      ...planned,
      id: `exercise:${entry.exerciseId}`,
      kind: 'mobility' as const,
      warmUp: [],
      coolDown: [],
      main: [entry],
    };
    const said = { share: 1, effort: 'right', pain: 0, spot: null, sharp: false, limp: false, hurt: null } as const;
    story.diary.sit(alone, said);
    expect(readyInRow(story, 'lateral-hip')).toEqual(before);
    story.diary.sit(alone, { ...said, pain: 4 });
    expect(readyInRow(story, 'lateral-hip')).toEqual([0, 0]);
  });

  it('a set that is on record for its pain alone is not a set done', () => {
    const a1 = session(1, 'strength-a');
    const half = Math.ceil(setsOf(a1) / 2);
    const facts = sitting(a1, a1.day, half).map(
      (fact, place): StoredFact =>
        place === 0 ? { ...fact, payload: { ...(fact.payload as object), done: {}, pain: { worst: 4 } } } : fact,
    );
    const all = [begun(), ...facts];
    expect(outcomesOf(readFacts(all).facts)).toMatchObject([{ setsDone: half - 1, counts: false }]);
    expect(currentPlanOf(all, a1.day).sessions[0]?.standing.state).toBe('open');
  });
});
