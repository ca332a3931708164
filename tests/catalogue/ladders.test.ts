import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import type { ExerciseId } from '../../src/core/exercise/index.ts';

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
/** Every edge up, as pairs; an edge to an exercise that is not there is found by the first test. */
const edges = exercises.flatMap((from) => from.harder.map((id) => ({ from, to: byId.get(id), id })));

describe('the ladders', () => {
  it('give every exercise an id of its own', () => {
    expect(byId.size).toBe(exercises.length);
  });

  it('lead only to exercises that exist, and never to the same one twice', () => {
    const rungs = exercises.flatMap(({ id, easier, harder }) => [...easier, ...harder].map((rung) => [id, rung] as const));
    expect(rungs.filter(([, rung]) => !byId.has(rung))).toEqual([]);
    expect(new Set(rungs.map(String)).size).toBe(rungs.length);
  });

  it('are told at both ends: what is harder than this finds this easier', () => {
    const up = exercises.flatMap(({ id, harder }) => harder.map((rung) => `${id} > ${rung}`));
    const down = exercises.flatMap(({ id, easier }) => easier.map((rung) => `${rung} > ${id}`));
    expect(up.length).toBeGreaterThan(0);
    expect(up.sort()).toEqual(down.sort());
  });

  it('stay within a family', () => {
    expect(edges.filter(({ from, to }) => from.family !== to?.family).map(({ from, id }) => `${from.id} > ${id}`)).toEqual([]);
  });

  it('never go down a level, and up by one at most', () => {
    const wrong = edges.filter(({ from, to }) => {
      const climb = (to?.level ?? Number.NaN) - from.level;
      return !(climb === 0 || climb === 1);
    });
    expect(wrong.map(({ from, id }) => `${from.id} > ${id}`)).toEqual([]);
  });

  it('never lead back to where they began', () => {
    const reached = (start: ExerciseId): Set<ExerciseId> => {
      const seen = new Set<ExerciseId>();
      const next = [...(byId.get(start)?.harder ?? [])];
      for (let id = next.pop(); id !== undefined; id = next.pop()) {
        if (seen.has(id)) continue;
        seen.add(id);
        next.push(...(byId.get(id)?.harder ?? []));
      }
      return seen;
    };
    expect(exercises.filter(({ id }) => reached(id).has(id)).map(({ id }) => id)).toEqual([]);
  });
});
