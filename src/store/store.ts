import { monotonicFactory } from 'ulid';
import { type Stop, stopNow } from '../core/adapt/index.ts';
import { deletedIds, type Fact, type FactDraft, factVersions, type StoredFact } from '../core/facts/index.ts';
import { type RunThrough, readRunThrough } from '../core/workout/index.ts';
import type { Database, SettingRow } from './database.ts';
import type { Look } from './first-look.ts';
import { createKnownFacts } from './known-facts.ts';
import { type Moment, momentNow } from './moment.ts';
import { isLostConnection, problemOf, type StorageProblem } from './problem.ts';
import { type Change, mirrorUnsaved, readUnsaved } from './unsaved.ts';

/** Everything kept, as the screens see it. A new object at every change. */
export interface Kept {
  readonly phase: 'opening' | 'ready' | 'failed';
  /** Why it would not open, or why the last write did not reach the disk. */
  readonly problem: StorageProblem | null;
  readonly facts: readonly StoredFact[];
  readonly runThrough: RunThrough | null;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Changes held in memory only, tried again by themselves. */
  readonly unsaved: number;
}

export type Written = { readonly ok: true } | { readonly ok: false; readonly problem: StorageProblem };

/** Another tab has begun a session a moment earlier: nothing of ours was written, and what it plays is in `kept()`. */
const begunElsewhere: StorageProblem = { kind: 'failed', detail: 'another session is open' };

export interface Store {
  readonly open: () => Promise<void>;
  readonly kept: () => Kept;
  /** What stops all training by the facts that are kept; null: nothing does. Worked out once for each list of facts. */
  readonly stopped: () => Stop | null;
  /** Calls `listener` after every change of `kept()`; returns its stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes a fact of a draft: id, moment, device, version. Nothing is written yet. */
  readonly stamp: (draft: FactDraft) => Fact;
  /** Writes a change in one strict transaction. Idempotent; what fails is held and tried again. */
  readonly write: (change: Change) => Promise<Written>;
  /** Holds facts as if they were written, in memory alone, until `write` writes them; returns what takes them back. */
  readonly foresee: (facts: readonly StoredFact[]) => () => void;
  readonly setSetting: (key: string, value: unknown) => Promise<Written>;
  /** Every row of the settings, as it is kept, with the moment of its writing. */
  readonly settingRows: () => Promise<readonly SettingRow[]>;
  /** Does something with the whole database in one transaction, after all writes that wait; then all is read anew. */
  readonly inOne: (work: (database: Database) => Promise<void>) => Promise<Written>;
  /** Deletes the database. The page must be left after it. */
  readonly wipe: () => Promise<Written>;
  readonly close: () => void;
}

interface Surroundings {
  readonly loadDatabase: () => Promise<{ describeDatabase: () => Database; liveQuery: typeof import('dexie').liveQuery }>;
  readonly moment?: () => Moment;
  readonly retryAfterMs?: number;
  /** Reads all that is kept without the database's library; null: it could not. */
  readonly look?: () => Promise<Look | null>;
  /** Resolves once what the look found is on the screen: the library then takes no line from it. */
  readonly drawn?: () => Promise<void>;
}

/** One open connection, what it holds in memory, and the writes that wait. */
export function createStore({
  loadDatabase,
  moment = momentNow,
  retryAfterMs = 5_000,
  look = async () => null,
  drawn = async () => {},
}: Surroundings): Store {
  const makeId = monotonicFactory();
  const listeners = new Set<() => void>();
  const known = createKnownFacts();
  let kept: Kept = { phase: 'opening', problem: null, facts: [], runThrough: null, settings: {}, unsaved: 0 };
  let database: Database | null = null;
  let connecting: Promise<Database> | null = null;
  let opening: Promise<void> | null = null;
  let unsaved: Change[] = [];
  /** Shown as if they were written. Those that are written by now do no harm here. */
  let foreseen: readonly StoredFact[] = [];
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching = () => {};
  let device = makeId();
  let queue: Promise<unknown> = Promise.resolve();

  const set = (change: Partial<Kept>) => {
    kept = { ...kept, ...change };
    for (const listener of listeners) listener();
  };

  // What was saved is over: a row that was held since before must not bring it back.
  const openOf = (runThrough: RunThrough | null): RunThrough | null =>
    runThrough !== null && known.isSaved(runThrough.id) ? null : runThrough;

  // A tap may come before the library has.
  const connected = async (): Promise<Database> => {
    if (connecting === null) throw new DOMException('The database is not open', 'InvalidStateError');
    return connecting;
  };

  /** Gives the run-through that another tab has begun first, if that is why nothing was written. */
  const put = async ({ facts = [], runThrough, begins, settings = [] }: Change): Promise<RunThrough | null> => {
    const opened = await connected();
    const { facts: factTable, runThroughs, settings: settingTable } = opened;
    return opened.transaction('rw', [factTable, runThroughs, settingTable], async () => {
      if (begins) {
        const there = openOf(readRunThrough((await runThroughs.get('current'))?.runThrough));
        if (there !== null && there.id !== runThrough?.id) return there;
      }
      if (facts.length > 0) await factTable.bulkPut([...facts]);
      const gone = deletedIds(facts);
      if (gone.size > 0) await factTable.bulkPut([...known.emptied(gone)]);
      if (settings.length > 0) await settingTable.bulkPut([...settings]);
      if (runThrough === null) await runThroughs.delete('current');
      else if (runThrough !== undefined && openOf(runThrough) !== null) await runThroughs.put({ slot: 'current', runThrough });
      return null;
    });
  };

  // The same handle never recovers once the browser dropped it, so the second try is on a new one.
  const putWithFreshHandle = async (change: Change): Promise<RunThrough | null> => {
    try {
      return await put(change);
    } catch (error) {
      if (database === null || !isLostConnection(error)) throw error;
      database.close({ disableAutoOpen: false });
      await database.open();
      return await put(change);
    }
  };

  const takeBack = (facts: readonly StoredFact[], and: Partial<Kept> = {}) => {
    foreseen = foreseen.filter((fact) => !facts.includes(fact));
    set({ facts: known.letGo(facts), ...and });
  };

  const hold = (changes: Change[], problem: StorageProblem | null) => {
    unsaved = changes;
    mirrorUnsaved(unsaved);
    set({ unsaved: unsaved.length, problem });
    clearTimeout(retryTimer);
    if (unsaved.length > 0) retryTimer = setTimeout(() => void inTurn(flush), retryAfterMs);
  };

  const flush = async (): Promise<Written> => {
    let begunFirst: RunThrough | null = null;
    for (let first = unsaved[0]; first !== undefined; first = unsaved[0]) {
      try {
        begunFirst = await putWithFreshHandle(first);
        if (begunFirst !== null) takeBack(first.facts ?? [], { runThrough: begunFirst });
      } catch (error) {
        const problem = problemOf(error);
        hold(unsaved, problem);
        return { ok: false, problem };
      }
      unsaved = unsaved.slice(1); // what was asked for meanwhile stands behind it
      if (kept.unsaved > 0 || first.leaving) hold(unsaved, unsaved.length > 0 ? kept.problem : null);
    }
    return begunFirst === null ? { ok: true } : { ok: false, problem: begunElsewhere };
  };

  // Writes follow one another in the order they were asked for, so an older run-through never overtakes a newer.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next;
    return next;
  };

  /** What a reading of the disk found, with what waits to be written laid over it. */
  const show = ({ facts, settings, runThrough }: Look) => {
    const values = { ...valuesOf(settings), ...valuesOf(unsaved.flatMap((change) => change.settings ?? [])) };
    if (typeof values['device'] === 'string') device = values['device'];
    const waits = unsaved.some((change) => change.runThrough !== undefined);
    set({
      facts: known.takeAll(facts, [...foreseen, ...unsaved.flatMap((change) => change.facts ?? [])]),
      settings: values,
      ...(waits ? {} : { runThrough: openOf(readRunThrough(runThrough)) }),
    });
  };

  const connect = async (): Promise<Database> => {
    const opened = (await loadDatabase()).describeDatabase();
    try {
      await opened.open();
    } catch {
      await opened.open(); // some private windows refuse the first time only
    }
    database = opened;
    return opened;
  };

  const openOnce = async (): Promise<void> => {
    // What could not be saved last time comes first: a look at the disk alone would show less than there is.
    const seen = readUnsaved().length > 0 ? null : await look();
    if (seen?.settings.some(({ key }) => key === 'device')) {
      connecting = drawn().then(connect);
      show(seen);
      set({ phase: 'ready' });
    } else {
      connecting = connect();
    }
    try {
      const opened = await connecting;
      show(await readAll(opened));
      const left = readUnsaved();
      for (const change of left) apply(change);
      if (kept.settings['device'] === undefined) await opened.settings.put({ key: 'device', value: device, at: moment().at });
      set({ phase: 'ready', problem: unsaved.length > 0 ? kept.problem : null });
      stopWatching = watch(opened, (await loadDatabase()).liveQuery);
      if (left.length > 0) {
        hold([...left, ...unsaved], null);
        await inTurn(flush);
      }
    } catch (error) {
      set({ phase: 'failed', problem: problemOf(error) });
    }
  };

  // Another tab's writes arrive here, and our own once they are on the disk.
  const watch = (opened: Database, liveQuery: typeof import('dexie').liveQuery) => {
    const seen = liveQuery(() => readAll(opened)).subscribe({
      next: show,
      error: () => {}, // reading again is a convenience; every failing write is reported by itself
    });
    return () => seen.unsubscribe();
  };

  let looked: { readonly facts: readonly StoredFact[]; readonly stop: Stop | null } = { facts: [], stop: null };
  const stopped = (): Stop | null => {
    if (looked.facts !== kept.facts) looked = { facts: kept.facts, stop: stopNow(kept.facts) };
    return looked.stop;
  };

  const apply = (change: Change) => {
    set({
      ...(change.facts === undefined ? {} : { facts: known.take(change.facts) }),
      ...(change.runThrough === undefined ? {} : { runThrough: openOf(change.runThrough) }),
      ...(change.settings === undefined ? {} : { settings: { ...kept.settings, ...valuesOf(change.settings) } }),
    });
  };

  const write = (change: Change): Promise<Written> => {
    apply(change);
    unsaved = [...unsaved, change];
    if (change.leaving) mirrorUnsaved(unsaved);
    return inTurn(flush);
  };

  return {
    open: () => {
      opening ??= openOnce().finally(() => {
        if (kept.phase === 'failed') opening = null; // "Try again" opens anew
      });
      return opening;
    },
    kept: () => kept,
    stopped,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stamp: (draft) => {
      const now = moment();
      // A clock that was set back must not put what happens now before what is known: the later `at` wins, for blocks and corrections.
      const at = now.at < known.newest() ? known.newest() + 1 : now.at;
      // A draft holds a kind with its own payload; stamping keeps the pair.
      return { id: makeId(at), ...now, at, device, version: factVersions[draft.kind], ...draft } as Fact;
    },
    write,
    foresee: (facts) => {
      foreseen = [...foreseen, ...facts];
      apply({ facts });
      return () => takeBack(facts);
    },
    setSetting: (key, value) => write({ settings: [{ key, value, at: moment().at }] }),
    settingRows: async () => (await connecting)?.settings.toArray() ?? [],
    inOne: (work) =>
      inTurn(async () => {
        try {
          const opened = await connected();
          await opened.transaction('rw', [opened.facts, opened.runThroughs, opened.settings], () => work(opened));
          show(await readAll(opened));
          return { ok: true };
        } catch (error) {
          return { ok: false, problem: problemOf(error) };
        }
      }),
    wipe: () =>
      inTurn(async () => {
        try {
          stopWatching();
          clearTimeout(retryTimer);
          unsaved = [];
          await (await connected()).delete();
          return { ok: true };
        } catch (error) {
          return { ok: false, problem: problemOf(error) };
        }
      }),
    close: () => {
      clearTimeout(retryTimer);
      stopWatching();
      database?.close();
    },
  };
}

// In one transaction: what is written meanwhile waits for it, so that an older value never comes after a newer one.
function readAll(database: Database): Promise<Look> {
  const { facts, settings, runThroughs } = database;
  return database.transaction('r', [facts, settings, runThroughs], async () => ({
    facts: await facts.toArray(),
    settings: await settings.toArray(),
    runThrough: (await runThroughs.get('current'))?.runThrough ?? null,
  }));
}

function valuesOf(rows: readonly SettingRow[]): Record<string, unknown> {
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}
