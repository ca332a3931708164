import type { LocalDay } from '../calendar/index.ts';
import type { Fact, FactId } from '../facts/index.ts';

/** One measuring of knee to wall, in centimetres; null: that side was not measured. */
export interface AnkleResult {
  readonly id: FactId;
  readonly day: LocalDay;
  readonly left: number | null;
  readonly right: number | null;
}

/** Every measuring of `facts` (in order of time, corrections applied), the oldest first. */
export function ankleResultsOf(facts: readonly Fact[]): readonly AnkleResult[] {
  return facts.flatMap((fact) =>
    fact.kind === 'ankle-test' ? [{ id: fact.id, day: fact.day, left: fact.payload.left, right: fact.payload.right }] : [],
  );
}

/** Two measurings of one ankle may lie this far apart by themselves, in centimetres. Source: docs/health.md, "Form check". */
export const ankleErrorCentimetres = 2;

/** The side that reaches less far by more than the error; 'even': about the same; null: a side was not measured. */
export function ankleGap({ left, right }: Pick<AnkleResult, 'left' | 'right'>): 'left' | 'right' | 'even' | null {
  if (left === null || right === null) return null;
  if (Math.abs(left - right) < ankleErrorCentimetres) return 'even';
  return left < right ? 'left' : 'right';
}

/** What the first and the last measuring of one side say. */
export interface AnkleChange {
  readonly side: 'left' | 'right';
  readonly first: { readonly day: LocalDay; readonly centimetres: number };
  readonly last: { readonly day: LocalDay; readonly centimetres: number };
  /** A change smaller than the error is none. */
  readonly change: 'further' | 'less-far' | 'about-the-same';
}

/** Left and right, each where it was measured twice or more. */
export function ankleChanges(results: readonly AnkleResult[]): readonly AnkleChange[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const own = results.flatMap(({ day, [side]: centimetres }) => (centimetres === null ? [] : [{ day, centimetres }]));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || own.length < 2) return [];
    const difference = last.centimetres - first.centimetres;
    const change =
      Math.abs(difference) < ankleErrorCentimetres ? 'about-the-same' : difference > 0 ? 'further' : ('less-far' as const);
    return [{ side, first, last, change }];
  });
}
