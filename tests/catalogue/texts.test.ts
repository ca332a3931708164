import { describe, expect, it } from 'vitest';
import { played } from '../../src/catalogue/activities.ts';
import { exercises } from '../../src/catalogue/index.ts';
import type { ExerciseText } from '../../src/catalogue/text.ts';
import { texts } from '../../src/catalogue/texts.ts';

const every = Object.entries(texts);
const lines = (text: ExerciseText) => [
  text.whatFor,
  ...text.cues,
  ...text.faults,
  text.feel,
  ...(text.breathing === undefined ? [] : [text.breathing]),
];
const sentences = (line: string) => line.split(/(?<=[.?])\s+/);

/** Words that promise, judge or hurry. The catalogue's share of the product's voice. */
const banned: readonly RegExp[] = [
  /\bdiagnos\w*/i,
  /\btreat(s|ed|ing|ments?)?\b/i,
  /\bcur(e|es|ed|ing)\b/i,
  /\bheal(s|ed|ing)?\b/i,
  /\babnormal\w*/i,
  /\bconditions?\b/i,
  /\binjur\w*/i,
  /\bweak\w*/i,
  /\bsimply\b/i,
  /\bjust\b/i,
  /\blet[’']s\b/i,
  /\bjourneys?\b/i,
  /\bcrush\w*/i,
  /\bsmash\w*/i,
  /\bprevent\w*/i,
  /\bguarantee\w*/i,
  /\breps?\b|@|\b\d+\s?x\b/i,
];
/** American forms of words that come up here. */
const american = /\b(center\w*|color\w*|favor\w*|fiber\w*|stabiliz\w*|mobiliz\w*|gray|meters?|toward)\b/i;

describe('what a person reads about an exercise', () => {
  it('is there for every exercise, and for nothing else', () => {
    expect(Object.keys(texts).sort()).toEqual(played.map(({ id }) => id).sort());
  });

  it.each(every)('%s: two to four cues, one to three faults, each short enough to take in at a glance', (_, text) => {
    expect(text.cues.length).toBeGreaterThanOrEqual(2);
    expect(text.cues.length).toBeLessThanOrEqual(4);
    expect(text.faults.length).toBeGreaterThanOrEqual(1);
    expect(text.faults.length).toBeLessThanOrEqual(3);
    expect(text.cues.filter((cue) => cue.length > 90)).toEqual([]);
    expect(text.faults.filter((fault) => fault.length > 110)).toEqual([]);
    expect(text.feel.length).toBeLessThanOrEqual(170);
  });

  it.each(every)('%s: what it is for is one sentence', (_, text) => {
    expect(text.whatFor).toMatch(/^[A-Z][^.?!;:…]+\.$/);
  });

  it.each(every)('%s: whole sentences, no blank, no exclamation mark', (_, text) => {
    for (const line of lines(text)) {
      expect(line).toMatch(/^[A-Z].*\.$/);
      expect(line).not.toMatch(/!|\s{2}|^\s|\s$|\p{Extended_Pictographic}/u);
    }
  });

  it.each(every)('%s: a fault is a picture, then what to do instead', (_, text) => {
    expect(text.faults.filter((fault) => !/^[^:]+: [a-z][^:]+\.$/.test(fault))).toEqual([]);
  });

  it.each(every)('%s: says what to change if it is felt elsewhere', (_, text) => {
    expect(text.feel).toMatch(/\. If /);
  });

  it.each(every)('%s: no word that promises, judges or hurries, and British spelling', (_, text) => {
    const found = lines(text).flatMap((line) => [...banned, american].map((word) => line.match(word)?.[0] ?? '').filter(Boolean));
    expect(found).toEqual([]);
  });

  it('is told of one exercise only: no sentence stands twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [id, text] of every) {
      for (const sentence of lines(text).flatMap(sentences)) {
        const first = seen.get(sentence);
        if (first !== undefined) twice.push(`${first} and ${id}: ${sentence}`);
        seen.set(sentence, id);
      }
    }
    expect(twice).toEqual([]);
  });

  it('gives every exercise a purpose of its own', () => {
    expect(new Set(every.map(([, text]) => text.whatFor)).size).toBe(every.length);
  });

  it('tucks the tail before anything else in a stretch of the hip flexors', () => {
    const stretches = exercises.filter(({ family }) => family === 'hip-flexor-stretch');
    expect(stretches.length).toBeGreaterThan(0);
    for (const { id } of stretches) expect(texts[id]?.cues[0], id).toMatch(/tuck your tail/i);
  });

  it('keeps rollers and hands off the kneecap and off bone', () => {
    const rolls = exercises.filter(({ family }) => family === 'rolling');
    expect(rolls.length).toBeGreaterThan(0);
    for (const { id } of rolls)
      expect(texts[id]?.cues.join(' '), id).toMatch(/above the kneecap|off the tailbone and the bone|hip bone, groin and knee/);
  });
});
