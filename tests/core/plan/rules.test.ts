import { beforeAll, describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { type Broken, firstBroken, inEveryBlock } from './holds.ts';
import { rules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { isHeavy } from './rules/selection.ts';

const timeout = 3_600_000; // a deep search

let broken: ReadonlyMap<Rule, Broken> = new Map();
beforeAll(() => {
  broken = firstBroken(Object.values(rules).flat());
}, timeout);

for (const [heading, ofHeading] of Object.entries(rules)) {
  describe(heading, { timeout }, () => {
    for (const rule of ofHeading) {
      it(`rule ${rule.rule}: ${rule.title}`, () => {
        const found = broken.get(rule);
        if (found === undefined) return;
        inEveryBlock(rule.problems); // meets the same profiles, and throws with the simplest that breaks it
        throw new Error(`${found.problems.slice(0, 5).join('\n')}\n${JSON.stringify(found.profile)}`);
      });
    }
  });
}

describe('the catalogue', () => {
  it('rule 11: holds no leg press and no squat under load', () => {
    expect(exercises.filter(({ name }) => isHeavy(name))).toEqual([]);
    expect(['Leg press', 'Barbell back squat', 'Goblet squat'].every(isHeavy)).toBe(true);
  });
});
