import { describe, expect, it } from 'vitest';
import { forbiddenIn, reviewed, theLine } from './health/forbidden.ts';
import { withoutNextStep } from './health/next-step.ts';
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from './health/reading-age.ts';
import { saidInLives } from './health/said-in-lives.ts';
import { saidOfSafety } from './health/said-of-safety.ts';
import { sourceTexts, textsOf } from './health/source-texts.ts';

const source = sourceTexts();
const ofSafety = saidOfSafety();
const inLives = saidInLives(Number(process.env['LIVES'] ?? 100), Number(process.env['SEED'] ?? 36));

describe('rule 36: no verdict, treatment, promise or disease, and no word that is not our voice', { timeout: 300_000 }, () => {
  it('in any text of src', () => {
    const found = source.flatMap(({ file, line, text }) => forbiddenIn(text).map((said) => `${file}:${line} ${said}: ${text}`));
    expect(found).toEqual([]);
    expect(source.length).toBeGreaterThan(2000); // the reading of src reads src
  });

  it('in any sentence that words make', () => {
    expect([...ofSafety, ...inLives].flatMap((text) => forbiddenIn(text).map((said) => `${said}: ${text}`))).toEqual([]);
    expect(inLives.length).toBeGreaterThan(1000);
  });

  // So the texts of src hold every word that words can make: none comes about in a sentence alone.
  it('no word is glued from pieces: what fills a hole never touches a letter', () => {
    const glued = source.filter(({ file, text }) => /^src\/(words|screens|app|ui)\//.test(file) && /\p{Ll}…|…\p{Ll}/u.test(text));
    expect(glued.filter(({ text }) => /\s/.test(text)).map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
  });

  it('every text that was reviewed is still there', () => {
    const texts = new Set(source.map(({ text }) => text));
    expect(reviewed.filter(([text]) => !texts.has(text))).toEqual([]);
  });
});

describe('the list of forbidden words', () => {
  it.each([
    'We diagnose the hip.',
    'A DIAGNOSIS of your hip',
    'This treats the ache.',
    'Treatment, twice a week',
    'It cures and heals.',
    'You have bursitis.',
    'Gluteal tendinopathy likes load',
    'Osteoarthritis of the hip',
    'A labral tear',
    'A stress fracture may be behind it.',
    'Sciatica runs down the leg',
    'Your weak side',
    'A low injury risk',
    'Just breathe',
    'Let’s go',
    'Well done!',
    'Stabilize the pelvis',
    'The color of the band',
  ])('catches “%s”', (text) => {
    expect(forbiddenIn(text)).not.toEqual([]);
  });

  it.each([
    'Adjust the band',
    'A healthy week',
    'treatment-tag',
    'Your left side',
    'Retreat a step',
    'Secure the band',
    'The weekly run',
  ])('lets “%s” be', (text) => {
    expect(forbiddenIn(text)).toEqual([]);
  });

  it('lets the one line be, and no other with the word', () => {
    expect(forbiddenIn(`It is one way to look at it. ${theLine}`)).toEqual([]);
    expect(forbiddenIn('This is not a diagnosis')).not.toEqual([]);
    expect(forbiddenIn('This is a diagnosis.')).not.toEqual([]);
    expect(forbiddenIn('We say that this is not a diagnosis.')).not.toEqual([]);
  });

  it('lets a reviewed sign be alone or in quotation marks, and not in another sentence', () => {
    const [[sign] = ['']] = reviewed;
    expect(forbiddenIn(sign)).toEqual([]);
    expect(forbiddenIn(`You ticked “${sign}”, so ask first.`)).toEqual([]);
    expect(forbiddenIn(`You have this: ${sign} ago`)).not.toEqual([]);
  });
});

describe('the reading of src', () => {
  const textsIn = (code: string, file = 'src/screens/x/X.tsx') => textsOf(file, code).map(({ text }) => text);

  it('finds what stands between tags, labels, values with a space, and templates with their holes', () => {
    expect(textsIn('<p title="calm">weak {n} <b>hip</b></p>')).toEqual(['calm', 'weak', 'hip']);
    expect(textsIn('const a = `It cures $' + '{x} hips`; const b = { label: "cure", said: "We treat it" };')).toEqual([
      'It cures … hips',
      'cure',
      'We treat it',
    ]);
    expect(textsIn('const a = isGroin ? "groin" : "hip";', 'src/words/x.ts')).toEqual(['groin', 'hip']);
  });

  it('knows code: imports, types, keys, class names, ids and what is compared', () => {
    const code = `
      import x from './treatment of.ts'; // a comment that says treatment
      type T = 'a cure' | 'weak';
      const a = { 'a cure': styles['weak hip'] };
      if (kind === 'a cure') f('treatment-tag');
      switch (kind) { case 'a cure': }
      <p className="cure all" id="the cure">{a}</p>;`;
    expect(textsIn(code)).toEqual([]);
    expect(textsIn("switch (k) { case 'weak': a = 'hip'; }", 'src/words/x.ts')).toEqual(['hip']);
  });
});

describe('reading age: about twelve', () => {
  const sentences = [...new Set([...source.map(({ text }) => text), ...ofSafety].flatMap(sentencesOf))];
  const mostWords = 40;
  const mostOfOne = 15;

  it('the whole reads at grade 7 or below, and so does what is said of safety alone', () => {
    expect(sentences.length).toBeGreaterThan(500);
    expect(gradeOf(sentences)).toBeLessThanOrEqual(7);
    expect(gradeOf([...new Set(ofSafety.flatMap(sentencesOf))])).toBeLessThanOrEqual(7);
  });

  it('no sentence is one that nobody could take in on a mat', () => {
    const heavy = sentences.filter((sentence) => gradeOf([sentence]) > mostOfOne || wordsOf(sentence).length > mostWords);
    expect(heavy.map((sentence) => `${gradeOf([sentence]).toFixed(1)}: ${sentence}`)).toEqual([]);
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

describe('nothing frightening without a next step', () => {
  it('in all that words say of signs, stops, refusals and pain', () => {
    expect([...new Set(ofSafety.flatMap(withoutNextStep))]).toEqual([]);
    expect(inLives.flatMap(withoutNextStep)).toEqual([]);
  });

  it.each([
    'Your hip was too sore twice within a week.',
    'Pain of 7 out of 10 is more than we train with.',
    'You ticked a sign that comes before any training. Your answers are kept.',
    'See a physiotherapist. It may be something worse.',
  ])('catches “%s”', (text) => {
    expect(withoutNextStep(text)).not.toEqual([]);
  });

  it.each([
    'Your hip was too sore twice. Rest it, and speak to a physiotherapist.',
    'If it is sharp, stop.',
    'Clamshell is left out for now: outer hip felt sharp on Monday.',
    'Two sessions lie two days apart.',
  ])('lets “%s” be', (text) => {
    expect(withoutNextStep(text)).toEqual([]);
  });
});
