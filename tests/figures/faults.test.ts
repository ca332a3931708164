import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms } from '../../src/catalogue/forms.ts';
import { exercises } from '../../src/catalogue/index.ts';
import { movements } from '../../src/catalogue/poses.ts';
import { texts } from '../../src/catalogue/texts.ts';
import { generateBlock } from '../../src/core/plan/index.ts';
import { faultPictures } from '../../src/figures/fault.ts';
import { skeletonAt, stillsOf } from '../../src/figures/movement.ts';
import type { Movement } from '../../src/figures/pose.ts';
import type { Skeleton } from '../../src/figures/skeleton.ts';
import { length, subtract } from '../../src/figures/vector.ts';
import { plannableProfiles } from '../core/plan/arbitrary.ts';

const sides = ['left', 'right'] as const;
const ofExercises = [...movements].flatMap(([id, movement]) => (movement.fault ? [[id, movement, movement.fault] as const] : []));
/** Beside them those of the form check, which are no exercises. */
const ofForms = Object.entries(forms).flatMap(([name, movement]: [string, Movement]) =>
  movement.fault ? [[`form: ${name}`, movement, movement.fault] as const] : [],
);
const faulty = [...ofExercises, ...ofForms];

/** The exercises that 100 profiles, always the same ones, are given most often. */
function mostUsed(count: number): string[] {
  const uses = new Map<string, number>();
  for (const profile of fc.sample(plannableProfiles(), { numRuns: 100, seed: 5 })) {
    const generated = generateBlock(profile, exercises);
    if (!generated.ok) continue;
    for (const { warmUp, main, coolDown } of generated.block.weeks.flatMap((week) => week.sessions))
      for (const { exerciseId } of [...warmUp, ...main, ...coolDown]) uses.set(exerciseId, (uses.get(exerciseId) ?? 0) + 1);
  }
  return [...uses]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([id]) => id);
}

describe('the wrong form', () => {
  it('is drawn for the twelve exercises that are prescribed most', () => {
    expect(mostUsed(12).filter((id) => !movements.get(id)?.fault)).toEqual([]);
  });

  it.each(faulty)('of %s has a few words', (_, __, { label }) => {
    expect(label.length).toBeLessThanOrEqual(32);
    expect(label).toMatch(/^[A-Z][^.:!]+$/);
  });

  it.each(ofExercises)('of %s is warned of in its text', (id) => {
    expect(texts[id]?.faults.length).toBeGreaterThan(0);
  });

  it.each(faulty)('of %s is seen: some joint is elsewhere, none is under the floor', (_, movement, fault) => {
    const { back: _back, walk: _walk, alternates: _alternates, ...still } = movement;
    const wrong: Movement = { ...still, keys: [fault.pose] };
    const [a, b] = [skeletonAt(movement, fault.beside ?? stillsOf(movement)[1]), skeletonAt(wrong, 0)];
    const joints = ({ waist, chest, head, legs, arms }: Skeleton) => [
      waist,
      chest,
      head,
      ...sides.flatMap((side) => [legs[side].knee, legs[side].ankle, arms[side].wrist]),
    ];
    const moved = joints(a).map((point, index) => length(subtract(point, joints(b)[index] ?? point)));
    expect(Math.max(...moved)).toBeGreaterThan(0.05);
    for (const [, height] of joints(b)) expect(height).toBeGreaterThan(0.025);
  });

  it.each(faulty)('of %s stands beside the right one to the same scale, with the same place ringed', (_, movement, fault) => {
    const { right, wrong } = faultPictures(movement, fault);
    expect(right.at(-1)?.role).toBe('ringRight');
    expect(wrong.at(-1)?.role).toBe('ringWrong');
    expect(right.length).toBe(wrong.length);
  });
});
