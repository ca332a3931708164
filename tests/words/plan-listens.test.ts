import { expect, it } from 'vitest';
import { backChoices, backSentence, endsOn, pausedSentence } from '../../src/words/away.ts';
import { longPainSentence, spokenQuestion } from '../../src/words/stops.ts';
import { maintenanceSentence, startQuestionWords } from '../../src/words/today.ts';
import { problemsOf } from './voice.ts';

const today = '2025-12-04';

it('what is said of time away, aches and ends is in our voice', () => {
  const absence = (days: number) => ({ since: '2025-11-24', back: today, days, week: 5 }) as const;
  const said = [
    ...[9, 20, 40].map((days) => backSentence(absence(days), 3)),
    ...backChoices(4).map(({ hint }) => hint),
    endsOn(today),
    pausedSentence({ from: today, to: null }, today),
    pausedSentence({ from: today, to: '2025-12-11' }, today),
    longPainSentence({ days: 8, level: 'advise', spokenUntil: null }),
    longPainSentence({ days: 12, level: 'block', spokenUntil: null }),
    longPainSentence({ days: 12, level: 'block', spokenUntil: '2026-01-01' }),
    spokenQuestion(true).reason,
    spokenQuestion(false).reason,
    maintenanceSentence,
  ];
  expect(said.flatMap((sentence) => problemsOf(sentence, 2))).toEqual([]);
});

it('a pause says the day on which the person is back, the first after it', () => {
  expect(pausedSentence({ from: today, to: '2025-12-11' }, today)).toContain('until you are back on Friday 12 December.');
});

it('where there is no earlier lap there is nothing to choose', () => {
  expect(backChoices(1).map(({ lap }) => lap)).toEqual([1]);
  expect(backChoices(5).map(({ lap }) => lap)).toEqual([5, 4]);
});

it('on a sore day the question fits the form that was chosen: the gentler one is not offered to who has taken it', () => {
  const asked = (form: 'whole' | 'short' | 'gentler') => startQuestionWords({ code: 'red-today' }, today, form);
  expect(asked('whole').reason).toContain('has a gentler one');
  expect(asked('gentler').title).toMatch(/^Gentler/);
  expect(asked('gentler').reason).not.toMatch(/gentler|Strength on/);
  expect(problemsOf(asked('gentler').reason, 2)).toEqual([]);
});
