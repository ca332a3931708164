import { describe, expect, it } from 'vitest';
import { formQuestions } from '../../src/core/form/index.ts';
import { type Because, mistakeNames } from '../../src/core/mistakes/index.ts';
import {
  ankleChangeSentence,
  ankleGapSentence,
  checkLine,
  checkSentence,
  formLine,
  formQuestionWords,
  seenWords,
  unsureSentence,
} from '../../src/words/form.ts';
import { becauseSentence, dotsWords, mistakesLine, mistakeWords } from '../../src/words/mistakes.ts';
import { problemsOf } from './voice.ts';

const today = '2025-12-20';
const mistakes = (...states: readonly ('worth-a-look' | 'looks-fine' | 'not-known')[]) => states.map((state) => ({ state }));

describe('the cards of the toolkit', () => {
  it('say how many mistakes are worth a look', () => {
    expect(mistakesLine(mistakes('worth-a-look', 'looks-fine', 'worth-a-look', 'not-known', 'worth-a-look'))).toBe(
      'Three to look at',
    );
    expect(mistakesLine(mistakes('looks-fine'))).toBe('None to look at');
    expect(dotsWords(mistakes('looks-fine', 'not-known', 'not-known'))).toBe('0 worth a look, 1 look fine, 2 not known.');
  });

  it('say when form was looked at last', () => {
    expect(formLine('2025-12-19', today)).toBe('Last looked at yesterday');
    expect(formLine('2025-12-01', today)).toBe('Last looked at on Monday 1 December');
    expect(formLine(null, today)).toBe('Knees, arms, trunk, landing');
  });
});

describe('the words of the form check', () => {
  it('are in our voice, for each question', () => {
    for (const question of formQuestions) {
      const { question: asked, look } = formQuestionWords(question);
      expect([...problemsOf(asked, 1), ...problemsOf(look, 3), ...problemsOf(seenWords(question).known, 2)]).toEqual([]);
    }
  });

  it('say what came of it, and what could not be told', () => {
    expect(checkSentence({ knees: 'no', arms: 'unsure' })).toMatch(/^You saw nothing to work on/);
    expect(checkSentence({ knees: 'yes' })).toMatch(/^You saw one thing/);
    expect(checkSentence({ knees: 'yes', trunk: 'yes' })).toMatch(/^You saw two things/);
    expect(unsureSentence({ knees: 'unsure', overstride: 'unsure' })).toMatch(/^You could not tell: knees and landing\./);
    expect(unsureSentence({ knees: 'yes' })).toBeNull();
    expect(checkLine({ ankles: 'yes', arms: 'yes' })).toBe('To work on: arms and ankles');
  });

  it('name no side of the ankles that is within the error', () => {
    expect(ankleGapSentence({ left: 9, right: 10 })).toBe('Left 9 cm and right 10 cm: about the same.');
    expect(ankleGapSentence({ left: 9, right: 12.5 })).toBe('Left 9 cm, right 12.5 cm: the left ankle reaches less far.');
    const [first, last] = [
      { day: '2025-11-01', centimetres: 9 },
      { day: today, centimetres: 10 },
    ];
    expect(ankleChangeSentence({ side: 'left', first, last, change: 'about-the-same' })).toBe(
      'Left: about the same, 9 cm on 1 November and 10 cm now.',
    );
  });
});

describe('the words of the ten mistakes', () => {
  it('are in our voice, and every reason is a whole sentence', () => {
    const day = '2025-12-18';
    const reasons: readonly Because[] = [
      { code: 'not-known' },
      { code: 'said', holds: true, day },
      { code: 'said', holds: false, day },
      { code: 'pain-days', days: 8 },
      { code: 'stride-changed', day },
      { code: 'calm-answers', answers: 5 },
      { code: 'warm-ups', runs: 4, warmed: 0 },
      { code: 'warm-ups', runs: 4, warmed: 3 },
      { code: 'run-hurt', day, worst: 4 },
      { code: 'runs-calm', runs: 1 },
      { code: 'runs-calm', runs: 3 },
      { code: 'strength-done', done: 0 },
      { code: 'strength-done', done: 1 },
      { code: 'strength-done', done: 4 },
      { code: 'form', seen: true, day },
      { code: 'form', seen: false, day },
      { code: 'surface', one: true },
      { code: 'surface', one: false },
      { code: 'shoes', kilometres: 512 },
      { code: 'spike', spike: true },
      { code: 'spike', spike: false },
      { code: 'hard-after-break', day },
      { code: 'spoken', until: '2026-01-20' },
      { code: 'short-pain' },
    ];
    expect(reasons.flatMap((because) => problemsOf(becauseSentence(because, today), 2))).toEqual([]);
    expect(mistakeNames.flatMap((name) => problemsOf(mistakeWords(name).what, 1))).toEqual([]);
  });
});
