import { readFacts, type StoredFact } from '../core/facts/index.ts';
import type { Database, SettingRow } from './database.ts';

/** What lies beside the facts. */
export interface Rest {
  /** All of them; null: they were not read. */
  readonly settings: readonly SettingRow[] | null;
  /** As it lies there; null: nothing is open. */
  readonly runThrough: unknown;
}

/** Rows that are read, cloned and parsed in one go: a few milliseconds, so that no tap waits for it. */
const batch = 1_000;

/** Everything as it lies on the disk now. */
export function readAll(database: Database): Promise<Rest & { readonly facts: readonly StoredFact[] }> {
  return inOneReading(database, true, () => database.facts.toArray());
}

/** These facts as they lie on the disk now; undefined for one that is not there. The settings only where they are wanted. */
export function readSome(
  database: Database,
  ids: readonly string[],
  wantsSettings: boolean,
): Promise<Rest & { readonly facts: readonly (StoredFact | undefined)[] }> {
  return inOneReading(database, wantsSettings, async () => (ids.length === 0 ? [] : database.facts.bulkGet([...ids])));
}

/** Hands out every fact on the disk in order of id, batch by batch, each understood already; then resolves. */
export async function readInBatches(database: Database, hand: (facts: readonly StoredFact[]) => void): Promise<void> {
  for (let after: string | null = null; ; ) {
    const rows: StoredFact[] = await (after === null ? database.facts.orderBy('id') : database.facts.where('id').above(after))
      .limit(batch)
      .toArray();
    readFacts(rows); // each row is read once for good, so the screens find it done
    hand(rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return;
    after = last.id;
  }
}

// In one transaction: what is written meanwhile waits for it, so that an older value never comes after a newer one.
function inOneReading<T>(
  database: Database,
  wantsSettings: boolean,
  read: () => Promise<T>,
): Promise<Rest & { readonly facts: T }> {
  const { facts, settings, runThroughs } = database;
  return database.transaction('r', [facts, settings, runThroughs], async () => ({
    facts: await read(),
    settings: wantsSettings ? await settings.toArray() : null,
    runThrough: (await runThroughs.get('current'))?.runThrough ?? null,
  }));
}
