import { expect, it } from 'vitest';
import { askingForLess, asksForLess, isWorthALook, type SixAnswers, tableFrom } from '../../../src/core/safety/index.ts';

const all: readonly SixAnswers[] = Array.from({ length: 64 }, (_, bits): SixAnswers => {
  const yes = (place: number) => (bits & (1 << place)) !== 0;
  return [yes(0), yes(1), yes(2), yes(3), yes(4), yes(5)];
});

it('any yes to question 1, 3, 5 or 6 asks for less, and yes to 2 or 4 never does', () => {
  for (const answers of all) {
    expect(asksForLess(answers)).toBe(askingForLess(answers) > 0);
    const [one, , three, , five, six] = answers;
    expect(askingForLess(answers)).toBe([one, three, five, six].filter(Boolean).length);
  }
});

it('what the article and its turned-round count scale back asks for less here, too', () => {
  for (const answers of all) {
    const [one, two, three, four, five, six] = answers;
    const turned = [one, !two, three, !four, five, six].filter(Boolean).length;
    if (turned >= 3 && answers.filter(Boolean).length >= 3) expect(asksForLess(answers)).toBe(true);
    if (isWorthALook(answers)) expect(answers.filter(Boolean).length).toBeGreaterThanOrEqual(3);
  }
});

it('the table has nine rows whatever was answered, and leaves to the person what no answer speaks of', () => {
  for (const answers of all)
    for (const knee of [null, 'nowhere', 'outer', 'deep'] as const) {
      const table = tableFrom(answers, knee);
      expect(table).toHaveLength(9);
      for (const place of [3, 4, 6, 7, 8]) expect(table[place]).toBe('neither');
      expect(table[2]).toBe(knee === 'deep' ? 'joint' : knee === 'outer' ? 'muscle' : 'neither');
    }
});
