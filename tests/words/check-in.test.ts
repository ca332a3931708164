import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { planWith } from '../../src/core/adapt/index.ts';
import type { FactDraft } from '../../src/core/facts/index.ts';
import { painSpots } from '../../src/core/safety/index.ts';
import { answeredWords, bandWord, painRule, placeName, saidMore, saidOfRunMore, saidWhen } from '../../src/words/check-in.ts';
import { whatChanges } from '../../src/words/check-in-changes.ts';
import { ready, Story } from '../core/adapt/story.ts';
import { problemsOf } from './voice.ts';

const morning = (pain: number, more: object = {}): FactDraft => ({
  kind: 'check-in',
  payload: { when: 'morning', pain, compared: null, note: '', ...more },
});

/** What a morning changes after Strength A of week 3, on the Tuesday after it. */
function told(
  draft: FactDraft,
  pain: number,
  story = new Story().trains([1, 2], ready).does(3, 'strength-a', { effort: 'right' }),
) {
  const day = '2025-12-09';
  const after = planWith(story.diary.facts, draft, day, exercises);
  return { ...whatChanges(story.on(day), after, pain, exercises, day), after };
}

describe('what an answer changes is one sentence with its reason', () => {
  it('a calm morning changes nothing, and says so', () => {
    expect(told(morning(1), 1)).toMatchObject({
      kind: 'none',
      sentence: 'Nothing changes, because your hips are calm enough to go on as planned.',
    });
  });

  it('an amber morning holds, a red one steps down, and each names its number', () => {
    const held = told(morning(4), 4);
    expect(held.kind).toBe('held');
    expect(held.sentence).toMatch(/^Strength [AB] on \w+ does not go up: .* because your hip was 4 this morning\.$/);
    const down = told(morning(7), 7);
    expect(down.kind).toBe('down');
    expect(down.sentence).toMatch(/^Strength [AB] on \w+ gets gentler: .* because your hip was 7 this morning\.$/);
  });

  it('names the place, and a session that it is about', () => {
    const { sentence, sessionId, after } = told(morning(7, { spot: 'outer-hip' }), 7);
    expect(sentence).toMatch(/your outer hip was 7 this morning\.$/);
    expect(after.sessions.find(({ session }) => session.id === sessionId)?.standing.state).toMatch(/open|coming/);
  });

  it('a second red within a week pauses the plan, and says what to do', () => {
    const story = new Story().trains([1, 2], ready).does(3, 'strength-a', { pain: 7 }, '2025-12-08');
    const day = '2025-12-12';
    story.does(3, 'strength-b', { effort: 'right' }, '2025-12-11');
    const after = planWith(story.diary.facts, morning(8), day, exercises);
    const { kind, sentence } = whatChanges(story.on(day), after, 8, exercises, day);
    expect(kind).toBe('paused');
    expect(sentence).toContain('speak to a physiotherapist');
  });

  it('every sentence is whole and keeps our voice', () => {
    for (let pain = 0; pain <= 10; pain += 1) {
      for (const more of [{}, { sharp: true }, { limp: true }, { compared: 'worse' }, ...painSpots.map((spot) => ({ spot }))]) {
        const { sentence, kind } = told(morning(pain, more), pain);
        expect(problemsOf(sentence, kind === 'paused' ? 4 : 1)).toEqual([]);
      }
    }
    for (const sentence of [painRule.nextDay, painRule.less, painRule.more, ...painRule.bands.map(({ means }) => means)]) {
      expect(problemsOf(sentence, 3)).toEqual([]);
    }
  });
});

describe('what was said', () => {
  it('is told in one line', () => {
    expect(answeredWords({ when: 'morning', pain: 3, compared: null, note: '' })).toBe('Answered this morning: 3');
    expect(answeredWords({ when: 'morning', pain: 3, compared: 'worse', limp: true, note: '' })).toBe(
      'Answered this morning: 3, worse than usual, with a limp',
    );
    expect(saidMore({ when: 'morning', pain: 3, compared: 'same', spot: 'groin', side: 'left', note: ' stairs ' })).toBe(
      'Left groin, as usual, “stairs”',
    );
    expect(saidMore({ when: 'morning', pain: 0, compared: null, note: '' })).toBe('');
    expect(saidOfRunMore({ run: 'long', pain: 2, atOnce: 3, later: 1, altered: true, side: 'both' })).toBe(
      'Long, 2 in it, 3 at once, 1 after two hours, changed how you ran, both sides',
    );
  });

  it('has its day, seen from today', () => {
    expect(saidWhen('2025-12-09', 'morning', '2025-12-09')).toBe('This morning');
    expect(saidWhen('2025-12-08', 'morning', '2025-12-09')).toBe('Yesterday morning');
    expect(saidWhen('2025-12-01', 'morning', '2025-12-09')).toBe('Monday 1 December, in the morning');
    expect(saidWhen('2025-12-08', 'run', '2025-12-09')).toBe('Run yesterday');
  });

  it('a band has its word: 2 is calm, 3 takes care, 6 is too much', () => {
    expect([0, 2, 3, 5, 6, 10, null].map(bandWord)).toEqual([
      'calm',
      'calm',
      'take care',
      'take care',
      'too much',
      'too much',
      'no number',
    ]);
  });

  it('every place has a name of its own', () => {
    const names = painSpots.flatMap((spot) =>
      spot === 'low-back' ? [placeName(spot, 'both')] : [placeName(spot, 'left'), placeName(spot, 'right')],
    );
    expect(new Set(names).size).toBe(11);
    expect(names).toContain('Left front of the hip');
  });
});
