import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { topics } from '../../src/words/good-to-know.ts';

const health = readFileSync('docs/health.md', 'utf8');
const section = health.slice(health.indexOf('## Good to know'), health.indexOf('## Red flags'));
const listed = health.slice(health.indexOf('## Sources'));
const notes = topics.flatMap((topic) => topic.notes);

describe('good to know', () => {
  it('has the seven topics, each with a note at least, and no name twice', () => {
    expect(topics).toHaveLength(7);
    for (const { title, notes: own } of topics) expect(own.length, title).toBeGreaterThan(0);
    expect(new Set(notes.map(({ name }) => name)).size).toBe(notes.length);
  });

  it.each(notes.map((note) => [note.name, note] as const))(
    '%s: says what is known and what is not',
    (_, { people, known, notKnown }) => {
      for (const text of [people, known, notKnown]) expect(text).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(known).not.toBe(notKnown);
    },
  );

  it.each(notes.map((note) => [note.name, note] as const))(
    '%s: is as sure as its sources allow, each listed in docs/health.md',
    (_, { sure, sources }) => {
      expect(sources.length > 0).toBe(sure !== 'article' && sure !== 'ours');
      for (const source of sources) {
        expect(listed).toContain(`[${source}]`);
        expect(section).toContain(`[${source}]`);
      }
    },
  );

  it('promises nothing of muscles that forget, of salt baths, or of form', () => {
    const of = (name: string) => notes.find((note) => note.name === name);
    expect(of('Glutes that forget')?.notKnown).toMatch(/^Nothing we found/);
    expect(of('Epsom salt baths')?.known).toMatch(/no sound support/);
    expect(of('Changing your form')?.notKnown).toMatch(/^That form alone/);
  });
});
