import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takingIn } from '../../../src/core/backup/index.ts';
import { mergeFacts, readFacts, type StoredFact, targetOf } from '../../../src/core/facts/index.ts';

// The same runs each time; SEED and RUNS look further.
const seed = Number(process.env['SEED'] ?? 7);
const numRuns = Number(process.env['RUNS'] ?? 300);

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const stamp = { day: '2026-11-24', zone: 'Europe/London', device: 'd', version: 1 } as const;
const fact: fc.Arbitrary<StoredFact> = fc.oneof(
  fc
    .record({ id: fc.constantFrom(...ids), text: fc.constantFrom('x', 'y') })
    .map(({ id, text }) => ({ id, at: 1, ...stamp, kind: 'note', payload: { text } })),
  fc
    .constantFrom(...ids)
    .map((target) => ({ id: `anew ${target}`, at: 2, ...stamp, kind: 'replaced', payload: { target, payload: { text: 'z' } } })),
  fc
    .constantFrom(...ids, ...ids.map((id) => `anew ${id}`))
    .map((target) => ({ id: `not ${target}`, at: 2, ...stamp, kind: 'deleted', payload: { target } })),
  fc.constantFrom('v', 'w').map((id) => ({ id, at: 3, ...stamp, version: 9, kind: 'moon-phase', payload: { phase: 'full' } })),
);
/** What holds for any three devices. */
const holds = (law: (a: StoredFact[], b: StoredFact[], c: StoredFact[]) => void) =>
  fc.assert(fc.property(device, device, device, law), { seed, numRuns });
const device = fc.array(fact, { maxLength: 12 }).map((facts) => mergeFacts(facts, []));

describe('two devices become one', () => {
  it('whichever takes in the other', () => {
    holds((a, b) => {
      expect(mergeFacts(a, b)).toEqual(mergeFacts(b, a));
    });
  });

  it('in whatever order three meet', () => {
    holds((a, b, c) => {
      expect(mergeFacts(mergeFacts(a, b), c)).toEqual(mergeFacts(a, mergeFacts(b, c)));
    });
  });

  it('and the second time changes nothing', () => {
    holds((a, b) => {
      const once = mergeFacts(a, b);
      expect(mergeFacts(once, b)).toEqual(once);
      expect(mergeFacts(once, once)).toEqual(once);
      expect(takingIn({ facts: once, settings: [] }, { facts: b, settings: [] }, 1).facts).toEqual([]);
    });
  });

  it('undone, all is as before, save that what one has deleted stays deleted and says nothing more', () => {
    holds((a, b) => {
      const { facts, undo } = takingIn({ facts: a, settings: [] }, { facts: b, settings: [] }, 1);
      const after = new Map([...a, ...facts].map((one) => [one.id, one]));
      for (const id of undo.added) after.delete(id);
      for (const one of undo.before) after.set(one.id, one);
      const spokenOf = new Set(a.flatMap((one) => [one.id, targetOf(one)]));
      const deletions = b.filter((one) => one.kind === 'deleted' && spokenOf.has(targetOf(one)));
      expect([...after.values()].sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual(mergeFacts(a, deletions));
    });
  });

  it('every fact of both is there, those of later versions, too', () => {
    holds((a, b) => {
      const merged = new Set(mergeFacts(a, b).map(({ id }) => id));
      expect([...a, ...b].every(({ id }) => merged.has(id))).toBe(true);
      expect(merged.size).toBe(new Set([...a, ...b].map(({ id }) => id)).size);
    });
  });

  it('what one has deleted stays deleted, says nothing more, and no later merge brings it back', () => {
    holds((a, b, c) => {
      const merged = mergeFacts(mergeFacts(a, b), c);
      const gone = new Set(
        merged.flatMap(({ kind, payload }) => (kind === 'deleted' ? [(payload as { target: string }).target] : [])),
      );
      for (const { id, kind, payload } of merged) {
        if (gone.has(id) && kind !== 'deleted') expect([id, payload]).toEqual([id, undefined]);
        if (kind === 'replaced' && payload !== undefined) {
          const { target, payload: correction } = payload as { target: string; payload: unknown };
          if (gone.has(target)) expect([id, correction]).toEqual([id, null]);
        }
      }
      const { facts, unreadable } = readFacts(merged);
      expect(facts.filter(({ id }) => gone.has(id))).toEqual([]);
      expect(unreadable.filter(({ id }) => gone.has(id))).toEqual([]);
    });
  });
});

describe('settings', () => {
  const row = (key: string, value: unknown, at: number) => ({ key, value, at });
  it('of each the one written last is kept, and nothing here gives way to something older', () => {
    const here = [row('theme', 'dark', 5), row('sound', false, 2), row('hair', 'long', 4)];
    const there = [row('theme', 'light', 4), row('sound', true, 3), row('volume', 0.5, 1), row('hair', 'long', 4)];
    const { settings, undo } = takingIn({ facts: [], settings: here }, { facts: [], settings: there }, 9);
    expect(settings).toEqual([row('sound', true, 3), row('volume', 0.5, 1)]);
    expect(undo).toEqual({
      newest: 9,
      added: [],
      deletions: [],
      before: [],
      settings: [row('sound', false, 2)],
      newSettings: ['volume'],
      written: [
        { key: 'sound', at: 3 },
        { key: 'volume', at: 1 },
      ],
    });
  });
});
