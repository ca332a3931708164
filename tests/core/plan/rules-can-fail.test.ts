import { describe, expect, it } from 'vitest';
import { faults, profile, Spoilt } from './rules/faults.ts';
import { rules } from './rules/index.ts';

describe('the checkers of rules', () => {
  const all = Object.values(rules).flat();

  it('find nothing in the block that is about to be spoilt', () => {
    const { block } = new Spoilt();
    expect(all.flatMap(({ problems }) => problems(block, profile))).toEqual([]);
  });

  it.each(all.map(({ rule, title, problems }) => ({ rule, title, problems })))(
    'rule $rule finds its fault: $title',
    ({ title, problems }) => {
      const [start, fault] = Object.entries(faults).find(([words]) => title.startsWith(words)) ?? [];
      if (fault === undefined) throw new Error('a rule without a fault that it must find: add one above');
      const spoilt = new Spoilt();
      fault(spoilt);
      expect(problems(spoilt.block, spoilt.profile).length > 0).toBe(start !== 'no leg press');
    },
  );
});
