import type { StoredFact } from '../core/facts/index.ts';
import type { Database, Touched, watchWritten } from './database.ts';
import type { Kept } from './kept.ts';
import type { KnownFacts } from './known-facts.ts';
import { type Rest, readAll, readInBatches, readSome } from './reading.ts';

/** What the disk holds, and what comes onto it, taken into memory. One reading follows the other. */
export interface Watching {
  /** Reads everything little by little, and from now on what is written, in whichever tab. Those of `seen` that are gone are let go. */
  readonly begin: (opened: Database, watch: typeof watchWritten, seen: readonly StoredFact[]) => Promise<void>;
  /** Resolves once what was begun is read; rejects where the first reading failed. */
  readonly settled: () => Promise<void>;
  /** What this transaction does is known here, and need not be read. */
  readonly isKnown: (transaction: object) => void;
  readonly stop: () => void;
}

interface Surroundings {
  readonly known: KnownFacts;
  /** Facts that are shown without being on the disk. */
  readonly notYetWritten: () => readonly StoredFact[];
  readonly show: (rest: Rest, and: Partial<Kept>) => void;
}

export function createWatching({ known, notYetWritten, show }: Surroundings): Watching {
  let reading: Promise<void> = Promise.resolve();
  let own: object | null = null;
  let stop = () => {};

  const readEverything = async (opened: Database, seen: readonly StoredFact[]): Promise<void> => {
    const missing = new Set(seen.map(({ id }) => id));
    await readInBatches(opened, (facts) => {
      known.learn(facts);
      for (const { id } of facts) missing.delete(id);
    });
    for (const { id } of notYetWritten()) missing.delete(id);
    const rest = await readSome(opened, [], true);
    show(rest, { facts: known.letGo(missing), whole: true });
  };

  const readTouched = async (opened: Database, { facts: ids, settings }: Touched): Promise<void> => {
    if (ids === 'all') {
      const all = await readAll(opened);
      show(all, { facts: known.takeAll(all.facts, notYetWritten()) });
      return;
    }
    const some = await readSome(opened, ids, settings);
    const waiting = new Set(notYetWritten().map(({ id }) => id));
    known.letGo(ids.filter((id, place) => some.facts[place] === undefined && !waiting.has(id)));
    show(some, { facts: known.take(some.facts.flatMap((fact) => fact ?? [])) });
  };

  return {
    begin: (opened, watch, seen) => {
      stop();
      stop = watch(
        opened,
        (parts) => own !== null && Reflect.get(own, 'mutatedParts') === parts,
        (touched) => {
          // Reading again is a convenience; every failing write is reported by itself.
          reading = reading.then(() => readTouched(opened, touched)).catch(() => {});
        },
      );
      const everything = readEverything(opened, seen);
      reading = everything;
      return everything;
    },
    settled: () => reading,
    isKnown: (transaction) => {
      own = transaction;
    },
    stop: () => stop(),
  };
}
