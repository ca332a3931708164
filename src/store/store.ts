import { monotonicFactory } from 'ulid';
import { type Stop, stopNow } from '../core/adapt/index.ts';
import { type Fact, type FactDraft, factVersions, type StoredFact } from '../core/facts/index.ts';
import { type RunThrough, readRunThrough } from '../core/workout/index.ts';
import type { Database, SettingRow, Touched } from './database.ts';
import type { Look } from './first-look.ts';
import { type Kept, valuesOf, type Written } from './kept.ts';
import { createKnownFacts } from './known-facts.ts';
import { type Moment, momentNow } from './moment.ts';
import { problemOf } from './problem.ts';
import { type Rest, readAll, readInBatches, readSome } from './reading.ts';
import { type Change, readUnsaved } from './unsaved.ts';
import { createWriting } from './writing.ts';

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
  /** Does something with the whole database in one transaction, after all writes that wait. `work` tells what it changed. */
  readonly inOne: (work: (database: Database) => Promise<Changed>) => Promise<Written>;
  /** Resolves once every fact that is kept is in `kept()`, or cannot be had. */
  readonly wholeRead: () => Promise<void>;
  /** Deletes the database. The page must be left after it. */
  readonly wipe: () => Promise<Written>;
  readonly close: () => void;
}

/** What was done to the database. */
export interface Changed {
  readonly facts: readonly StoredFact[];
  readonly removed: readonly string[];
  readonly settings: readonly SettingRow[];
  readonly removedSettings: readonly string[];
}

interface Surroundings {
  readonly loadDatabase: () => Promise<Pick<typeof import('./database.ts'), 'describeDatabase' | 'watchWritten'>>;
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
  let kept: Kept = { phase: 'opening', whole: false, problem: null, facts: [], runThrough: null, settings: {}, unsaved: 0 };
  let database: Database | null = null;
  let connecting: Promise<Database> | null = null;
  let opening: Promise<void> | null = null;
  let reading: Promise<void> = Promise.resolve();
  /** Shown as if they were written. Those that are written by now do no harm here. */
  let foreseen: readonly StoredFact[] = [];
  let stopWatching = () => {};
  let device = makeId();

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

  const takeBack = (facts: readonly StoredFact[], and: Partial<Kept> = {}) => {
    foreseen = foreseen.filter((fact) => !facts.includes(fact));
    set({ facts: known.letGo(facts.map(({ id }) => id)), ...and });
  };

  const writing = createWriting({
    connected,
    wholeRead: () => reading,
    emptied: known.emptied,
    openOf,
    held: (unsaved, problem) => set({ unsaved, problem }),
    told: () => kept,
    refused: ({ facts = [] }, runThrough) => takeBack(facts, { runThrough }),
    retryAfterMs,
  });

  /** Facts that are shown without being on the disk. */
  const notYetWritten = () => [...foreseen, ...writing.waiting().flatMap((change) => change.facts ?? [])];

  /** What a reading of the disk found, with what waits to be written laid over it. */
  const show = ({ settings, runThrough }: Rest, and: Partial<Kept>) => {
    const there = settings === null ? kept.settings : valuesOf(settings);
    const values = { ...there, ...valuesOf(writing.waiting().flatMap((change) => change.settings ?? [])) };
    if (typeof values['device'] === 'string') device = values['device'];
    const waits = writing.waiting().some((change) => change.runThrough !== undefined);
    set({ settings: values, ...(waits ? {} : { runThrough: openOf(readRunThrough(runThrough)) }), ...and });
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

  /** Reads every fact little by little. Those of `seen` that are gone by now are let go. */
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

  /** Reads what was written, in whichever tab. */
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

  const openOnce = async (): Promise<void> => {
    // What could not be saved last time comes first: a look at the disk alone would show less than there is.
    const seen = readUnsaved().length > 0 ? null : await look();
    const isUsed = seen?.settings.some(({ key }) => key === 'device') === true;
    connecting = isUsed ? drawn().then(connect) : connect();
    if (seen !== null && isUsed) show(seen, { facts: known.take(seen.facts), phase: 'ready', whole: seen.whole });
    try {
      const opened = await connecting;
      const everything = watch(opened).then(() => readEverything(opened, seen?.facts ?? []));
      reading = everything;
      await everything;
      const left = readUnsaved();
      for (const change of left) apply(change);
      if (kept.settings['device'] === undefined) await opened.settings.put({ key: 'device', value: device, at: moment().at });
      set({ phase: 'ready', problem: writing.waiting().length > 0 ? kept.problem : null });
      if (left.length > 0) await writing.resume(left);
    } catch (error) {
      stopWatching();
      set({ phase: 'failed', problem: problemOf(error) });
    }
  };

  /** The transaction of `inOne` that ran last: what it did is known here, and need not be read. */
  let own: object | null = null;

  // Another tab's writes arrive here, and our own once they are on the disk. One reading follows the other.
  const watch = async (opened: Database) => {
    const { watchWritten } = await loadDatabase();
    stopWatching();
    stopWatching = watchWritten(
      opened,
      (parts) => own !== null && Reflect.get(own, 'mutatedParts') === parts,
      (touched) => {
        // Reading again is a convenience; every failing write is reported by itself.
        reading = reading.then(() => readTouched(opened, touched)).catch(() => {});
      },
    );
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
    return writing.write(change);
  };

  const orProblem = async (work: () => Promise<void>): Promise<Written> => {
    try {
      await work();
      return { ok: true };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
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
    wholeRead: async () => {
      await opening;
    },
    inOne: (work) =>
      writing.inTurn(() =>
        orProblem(async () => {
          const opened = await connected();
          await reading; // no row that was read before comes after what is done now
          const changed = await opened.transaction('rw', [opened.facts, opened.runThroughs, opened.settings], (transaction) => {
            own = transaction.idbtrans;
            return work(opened);
          });
          known.letGo(changed.removed);
          const settings = Object.entries(kept.settings).filter(([key]) => !changed.removedSettings.includes(key));
          const facts = known.take(changed.facts);
          set({ facts, settings: { ...Object.fromEntries(settings), ...valuesOf(changed.settings) } });
        }),
      ),
    wipe: () =>
      writing.inTurn(() =>
        orProblem(async () => {
          stopWatching();
          writing.stop('forget');
          await (await connected()).delete();
        }),
      ),
    close: () => {
      writing.stop();
      stopWatching();
      database?.close();
    },
  };
}
