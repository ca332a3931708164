import { describe, expect, it } from 'vitest';
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from './health/reading-age.ts';
import { saidOfSafety } from './health/said-of-safety.ts';
import { sourceTexts } from './health/source-texts.ts';

describe('reading age: about twelve', () => {
  const wholeOf = (texts: readonly string[]) => [...new Set(texts.flatMap(sentencesOf))];
  const fixed = sourceTexts();
  const ofSafety = wholeOf(saidOfSafety());
  const about = 7;
  const mostOfOne = { fixed: 13, made: 15 };
  const mostWords = 40;

  it.each(['catalogue', 'screens', 'words', 'app'])('what src/%s says reads at grade 7 or below', (room) => {
    const sentences = wholeOf(fixed.filter(({ file }) => file.startsWith(`src/${room}/`)).map(({ text }) => text));
    expect(sentences.length).toBeGreaterThan(10);
    expect(gradeOf(sentences)).toBeLessThanOrEqual(about);
  });

  it('so does what is said of signs, stops, refusals and pain, names of places and people in it', () => {
    expect(gradeOf(ofSafety)).toBeLessThanOrEqual(about);
  });

  it('no sentence is one that nobody could take in on a mat', () => {
    const heavy = (sentences: readonly string[], most: number) =>
      sentences
        .filter((sentence) => gradeOf([sentence]) > most || wordsOf(sentence).length > mostWords)
        .map((sentence) => `${gradeOf([sentence]).toFixed(1)}: ${sentence}`);
    expect(heavy(wholeOf(fixed.map(({ text }) => text)), mostOfOne.fixed)).toEqual([]);
    expect(heavy(ofSafety, mostOfOne.made)).toEqual([]);
  });

  it.each([
    ['hip', 1],
    ['bridge', 1],
    ['stopped', 1],
    ['ended', 2],
    ['muscle', 2],
    ['completely', 3],
  ])('counts the syllables of “%s”', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });

  it('tells plain from heavy', () => {
    expect(gradeOf(['Push through your heel.', 'Stop when hip and knee make a line.'])).toBeLessThan(4);
    expect(gradeOf(['Rehabilitation necessitates individualised progression of neuromuscular activation.'])).toBeGreaterThan(12);
  });
});
