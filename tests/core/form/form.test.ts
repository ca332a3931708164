import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import { avoidTags, equipment, obstacleOf } from '../../../src/core/exercise/index.ts';
import { readFacts } from '../../../src/core/facts/index.ts';
import {
  allSeen,
  ankleChanges,
  ankleErrorCentimetres,
  ankleGap,
  ankleResultsOf,
  answersTo,
  type FormAnswer,
  formChecksOf,
  offersFor,
  seenIn,
} from '../../../src/core/form/index.ts';
import { fact } from '../adapt/block.ts';

const idsFor = (order: Parameters<typeof offersFor>[1], seen: Parameters<typeof offersFor>[0]) =>
  offersFor(seen, order).map(({ id }) => id);
const somebody = { equipment: new Set<never>(), avoid: new Set<never>() };

describe('what a form check offers', () => {
  it('never carries a tag of the person, nor needs what is not there, whatever was seen', () => {
    fc.assert(
      fc.property(
        fc.subarray([...avoidTags]),
        fc.subarray([...equipment]),
        fc.constantFrom(...allSeen),
        fc.boolean(),
        (avoid, owned, seen, isGentle) => {
          const person = { avoid: new Set(avoid), equipment: new Set(owned) };
          for (const exercise of offersFor(seen, { exercises, person, isGentle })) {
            expect(obstacleOf(exercise, person)).toBeNull();
            if (isGentle) expect(exercise.level).toBeLessThanOrEqual(2);
          }
        },
      ),
    );
  });

  it('has something for each thing seen, for anybody, and each exercise once', () => {
    for (const seen of allSeen) {
      const offered = idsFor({ exercises, person: null, isGentle: true }, seen);
      expect(offered.length, seen).toBeGreaterThan(0);
      expect(new Set(offered).size).toBe(offered.length);
    }
  });

  it('someone of whom we know nothing gets nothing that some place has to be spared for', () => {
    for (const seen of allSeen)
      for (const exercise of offersFor(seen, { exercises, person: null, isGentle: true })) {
        expect(exercise.avoid).toEqual([]);
        expect(exercise.equipment).toEqual([]);
      }
  });

  it('running on the spot is left out where the plan is gentle', () => {
    expect(idsFor({ exercises, person: somebody, isGentle: false }, 'overstride')).toContain('run-tall');
    expect(idsFor({ exercises, person: somebody, isGentle: true }, 'overstride')).not.toContain('run-tall');
  });

  it('a foot that lands ahead gets the drills of the article, knees that fall in get strength of the side of the hip', () => {
    expect(idsFor({ exercises, person: somebody, isGentle: false }, 'overstride')).toEqual(
      expect.arrayContaining(['run-tall', 'lean-drill']),
    );
    const families = offersFor('knees', { exercises, person: somebody, isGentle: false }).map(({ family }) => family);
    expect(families).toEqual(['lateral-hip', 'single-leg']);
  });
});

describe('a check on record', () => {
  it('says what was seen in the order asked; unsure is not seen, and questions of a later version are passed over', () => {
    const { facts } = readFacts([
      fact(
        { kind: 'form-checked', payload: { answers: { overstride: 'yes', knees: 'yes', arms: 'unsure', later: 'yes' } } },
        '2025-12-01',
      ),
    ]);
    const [check] = formChecksOf(facts);
    expect(check?.answers).toEqual({ knees: 'yes', arms: 'unsure', overstride: 'yes' });
    expect(seenIn(check?.answers ?? {})).toEqual(['knees', 'overstride']);
  });

  it('tells a trunk that bends from one that leans back; an older yes, which asked for both in one, is still one of the two', () => {
    const seen = (trunk: FormAnswer) => {
      const { facts, unreadable } = readFacts([fact({ kind: 'form-checked', payload: { answers: { trunk } } }, '2025-12-01')]);
      expect(unreadable).toEqual([]);
      return formChecksOf(facts).flatMap(({ answers }) => seenIn(answers));
    };
    expect([seen('forward'), seen('back'), seen('yes'), seen('no')]).toEqual([['trunk-forward'], ['trunk-back'], ['trunk'], []]);
    expect(answersTo('trunk')).not.toContain('yes');
  });
});

describe('knee to wall', () => {
  const tested = (left: number | null, right: number | null, day: string) =>
    fact({ kind: 'ankle-test', payload: { left, right } }, day);

  it('calls sides closer than the error about the same, and names the one that reaches less far', () => {
    expect(ankleGap({ left: 9, right: 10.5 })).toBe('even');
    expect(ankleGap({ left: 9, right: 9 + ankleErrorCentimetres })).toBe('left');
    expect(ankleGap({ left: 12, right: 9.5 })).toBe('right');
    expect(ankleGap({ left: null, right: 9.5 })).toBeNull();
  });

  it('left and right change places with each other', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (one, other) => {
        const mirrored = { left: 'right', right: 'left', even: 'even' } as const;
        const gap = ankleGap({ left: one / 2, right: other / 2 });
        expect(ankleGap({ left: other / 2, right: one / 2 })).toBe(gap && mirrored[gap]);
      }),
    );
  });

  it('compares the first and the last of each side; a change under the error is none', () => {
    const { facts } = readFacts([tested(8, 10, '2025-12-01'), tested(9, null, '2025-12-15'), tested(10.5, 9, '2026-01-02')]);
    expect(ankleChanges(ankleResultsOf(facts))).toEqual([
      {
        side: 'left',
        first: { day: '2025-12-01', centimetres: 8 },
        last: { day: '2026-01-02', centimetres: 10.5 },
        change: 'further',
      },
      {
        side: 'right',
        first: { day: '2025-12-01', centimetres: 10 },
        last: { day: '2026-01-02', centimetres: 9 },
        change: 'about-the-same',
      },
    ]);
  });

  it('says nothing of a side that was measured once', () => {
    const { facts } = readFacts([tested(8, 10, '2025-12-01'), tested(5, null, '2025-12-15')]);
    expect(ankleChanges(ankleResultsOf(facts)).map(({ side, change }) => [side, change])).toEqual([['left', 'less-far']]);
  });
});
