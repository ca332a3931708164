import { monotonicFactory } from 'ulid';
import type { Milliseconds } from '../core/calendar/index.ts';
import { type Fact, type FactDraft, factVersions, type StoredFact } from '../core/facts/index.ts';
import { type RunThrough, readRunThrough } from '../core/workout/index.ts';
import type { Database, SettingRow } from './database.ts';
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

/** Ids take moments up to the year 10889; one damaged fact must not use them up. */
const lastSaneMoment: Milliseconds = 2 ** 47;

export interface Store {
  readonly open: () => Promise<void>;
  readonly kept: () => Kept;
  /** Calls `listener` after every change of `kept()`; returns its stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes a fact of a draft: id, moment, device, version. Nothing is written yet. */
  readonly stamp: (draft: FactDraft) => Fact;
  /** Writes a change in one strict transaction. Idempotent; what fails is held and tried again. */
  readonly write: (change: Change) => Promise<Written>;
  /** Holds facts as if they were written, in memory alone, until `write` writes them; returns what takes them back. */
  readonly foresee: (facts: readonly StoredFact[]) => () => void;
  readonly setSetting: (key: string, value: unknown) => Promise<Written>;
  readonly close: () => void;
}

interface Surroundings {
  readonly loadDatabase: () => Promise<{ describeDatabase: () => Database; liveQuery: typeof import('dexie').liveQuery }>;
  readonly moment?: () => Moment;
  readonly retryAfterMs?: number;
}

/** One open connection, what it holds in memory, and the writes that wait. */
export function createStore({ loadDatabase, moment = momentNow, retryAfterMs = 5_000 }: Surroundings): Store {
  const makeId = monotonicFactory();
  const listeners = new Set<() => void>();
  const factsById = new Map<string, StoredFact>();
  const savedRunThroughs = new Set<unknown>();
  let newest: Milliseconds = 0;
  let kept: Kept = { phase: 'opening', problem: null, facts: [], runThrough: null, settings: {}, unsaved: 0 };
  let database: Database | null = null;
  let opening: Promise<void> | null = null;
  let unsaved: Change[] = [];
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching = () => {};
  let device = makeId();
  let queue: Promise<unknown> = Promise.resolve();

  const set = (change: Partial<Kept>) => {
    kept = { ...kept, ...change };
    for (const listener of listeners) listener();
  };

  // A fact never changes save that a deleted one loses its payload, so a known object is kept and read only once.
  const remember = (facts: readonly StoredFact[]): readonly StoredFact[] => {
    let changed = false;
    for (const fact of facts) {
      const known = factsById.get(fact.id);
      if (known !== undefined && (known.payload === undefined) === (fact.payload === undefined)) continue;
      factsById.set(fact.id, fact);
      changed = true;
      if (fact.at > newest && fact.at < lastSaneMoment) newest = fact.at;
      const { kind, payload } = fact;
      if (kind === 'session-finished' && payload instanceof Object && 'runThroughId' in payload) {
        savedRunThroughs.add(payload.runThroughId);
      }
    }
    return changed ? [...factsById.values()] : kept.facts;
  };

  // What was saved is over: a row that was held since before must not bring it back.
  const openOf = (runThrough: RunThrough | null): RunThrough | null =>
    runThrough !== null && savedRunThroughs.has(runThrough.id) ? null : runThrough;

  /** Gives the run-through that another tab has begun first, if that is why nothing was written. */
  const put = async ({ facts = [], runThrough, begins, settings = [] }: Change): Promise<RunThrough | null> => {
    if (database === null) throw new DOMException('The database is not open', 'InvalidStateError');
    const { facts: factTable, runThroughs, settings: settingTable } = database;
    return database.transaction('rw', [factTable, runThroughs, settingTable], async () => {
      if (begins) {
        const there = openOf(readRunThrough((await runThroughs.get('current'))?.runThrough));
        if (there !== null && there.id !== runThrough?.id) return there;
      }
      if (facts.length > 0) await factTable.bulkPut([...facts]);
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
    for (const { id } of facts) factsById.delete(id);
    set({ facts: [...factsById.values()], ...and });
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

  const openOnce = async (): Promise<void> => {
    try {
      const { describeDatabase, liveQuery } = await loadDatabase();
      const opened = describeDatabase();
      try {
        await opened.open();
      } catch {
        await opened.open(); // some private windows refuse the first time only
      }
      database = opened;
      const settings = await readSettings(opened);
      const row = await opened.runThroughs.get('current');
      const facts = remember(await opened.facts.toArray());
      if (typeof settings['device'] === 'string') device = settings['device'];
      else await opened.settings.put({ key: 'device', value: device, at: moment().at });
      set({ phase: 'ready', problem: null, settings, facts, runThrough: openOf(readRunThrough(row?.runThrough)) });
      stopWatching = watch(opened, liveQuery);
      const left = readUnsaved();
      if (left.length > 0) {
        for (const change of left) apply(change);
        hold([...left, ...unsaved], null);
        await inTurn(flush);
      }
    } catch (error) {
      set({ phase: 'failed', problem: problemOf(error) });
    }
  };

  // Another tab's writes arrive here, and our own once they are on the disk.
  const watch = (opened: Database, liveQuery: typeof import('dexie').liveQuery) => {
    const seen = liveQuery(async () => ({
      facts: await opened.facts.toArray(),
      row: await opened.runThroughs.get('current'),
      settings: await readSettings(opened),
    })).subscribe({
      next: ({ facts, row, settings }) => {
        const waiting = unsaved.some((change) => change.runThrough !== undefined);
        set({
          facts: remember(facts),
          settings: { ...settings, ...valuesOf(unsaved.flatMap((change) => change.settings ?? [])) },
          ...(waiting ? {} : { runThrough: openOf(readRunThrough(row?.runThrough)) }),
        });
      },
      error: () => {}, // reading again is a convenience; every failing write is reported by itself
    });
    return () => seen.unsubscribe();
  };

  const apply = (change: Change) => {
    set({
      ...(change.facts === undefined ? {} : { facts: remember(change.facts) }),
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
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stamp: (draft) => {
      const now = moment();
      // A clock that was set back must not put what happens now before what is known: the later `at` wins, for blocks and corrections.
      const at = now.at < newest ? newest + 1 : now.at;
      // A draft holds a kind with its own payload; stamping keeps the pair.
      return { id: makeId(at), ...now, at, device, version: factVersions[draft.kind], ...draft } as Fact;
    },
    write,
    foresee: (facts) => {
      apply({ facts });
      return () => takeBack(facts);
    },
    setSetting: (key, value) => write({ settings: [{ key, value, at: moment().at }] }),
    close: () => {
      clearTimeout(retryTimer);
      stopWatching();
      database?.close();
    },
  };
}

async function readSettings(database: Database): Promise<Record<string, unknown>> {
  return valuesOf(await database.settings.toArray());
}

function valuesOf(rows: readonly SettingRow[]): Record<string, unknown> {
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}
