import { describe, expect, it } from 'vitest';
import { difference, goldens } from './golden/goldens.ts';

describe('golden plans', () => {
  for (const golden of goldens()) {
    it(`${golden.name.replaceAll('-', ' ')}: gets the plan that was read and accepted`, () => {
      const problem = difference(golden);
      if (problem !== null) throw new Error(problem);
    });
  }

  it('there are six, and none is refused', () => {
    expect(goldens().map(({ now }) => now.startsWith('Ten weeks from'))).toEqual(Array(6).fill(true));
  });

  it('stay within 80 columns', () => {
    const wide = goldens().flatMap(({ now }) => now.split('\n').filter((line) => line.length > 80));
    expect(wide).toEqual([]);
  });

  it('a difference shows the first lines that differ and how to accept them', () => {
    const golden = { name: 'some', file: 'some.txt', kept: 'one\ntwo\nthree\n', now: 'one\ntwo and a half\nthree\n' };
    const told = difference(golden, 1);
    expect(told).toContain('some.txt differs from line 2 on');
    expect(told).toContain('- two\n+ two and a half');
    expect(told).toContain('npm run goldens');
    expect(difference({ ...golden, now: golden.kept })).toBeNull();
    expect(difference({ ...golden, kept: null })).toContain('line 1');
    expect(difference({ ...golden, now: 'one\n' })).toContain('line 2');
  });
});
