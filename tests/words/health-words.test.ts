import { describe, expect, it } from 'vitest';
import { forbiddenIn, reviewed, theLine } from './health/forbidden.ts';
import { reviewedAlone, withoutNextStep } from './health/next-step.ts';
import { saidInLives } from './health/said-in-lives.ts';
import { saidOfSafety } from './health/said-of-safety.ts';
import { sourceTexts } from './health/source-texts.ts';

const source = sourceTexts();
const ofSafety = saidOfSafety();
const inLives = saidInLives(200, Number(process.env['SEED'] ?? 36));

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
    const glued = source.filter(
      ({ file, text }) =>
        /\p{Ll}…|…(?!px\b)\p{Ll}/u.test(text) &&
        (file.startsWith('src/words/') || (/^src\/(screens|app|ui)\//.test(file) && /\s/.test(text))),
    );
    expect(glued.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
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

describe('nothing frightening without a next step', () => {
  it('in all that words say of signs, stops, refusals and pain', () => {
    expect([...new Set(ofSafety.flatMap(withoutNextStep))]).toEqual([]);
    expect(inLives.flatMap(withoutNextStep)).toEqual([]);
  });

  // Questions and labels are what a person answers; a statement is ours.
  it('in any statement that a screen makes', () => {
    const found = source
      .filter(({ file }) => /^src\/(screens|app|ui)\//.test(file))
      .flatMap(({ file, line, text }) => withoutNextStep(text).map((sentence) => ({ at: `${file}:${line}`, sentence })))
      .filter(({ sentence }) => sentence.endsWith('.') && !reviewedAlone.includes(sentence));
    expect(found).toEqual([]);
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
    'A whole number from 0 to 10.',
  ])('lets “%s” be', (text) => {
    expect(withoutNextStep(text)).toEqual([]);
  });
});
