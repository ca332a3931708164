import { monotonicFactory } from 'ulid';
import { type Stop, stopNow } from '../core/adapt/index.ts';
import { type Fact, factVersions, type StoredFact } from '../core/facts/index.ts';
import { type RunThrough, readRunThrough } from '../core/workout/index.ts';
import type { Database, describeDatabase, watchWritten } from './database.ts';
import type { Look } from './first-look.ts';
import { type Kept, type Store, valuesOf, type Written } from './kept.ts';
import { createKnownFacts } from './known-facts.ts';
import { type Moment, momentNow } from './moment.ts';
import { problemOf } from './problem.ts';
import type { Rest } from './reading.ts';
import { asItMayBe, type Change, createMirror } from './unsaved.ts';
import { createWatching } from './watching.ts';
import { createWriting } from './writing.ts';

interface Surroundings {
  readonly loadDatabase: () => Promise<{ describeDatabase: typeof describeDatabase; watchWritten: typeof watchWritten }>;
  readonly moment?: () => Moment;
  readonly retryAfterMs?: number;
  /** Reads all that is kept without the database's library; 'nothing': there is no database; null: it could not. */
  readonly look?: () => Promise<Look | 'nothing' | null>;
  /** Resolves once what the look found is on the screen: the library then takes no line from it. */
  readonly drawn?: () => Promise<void>;
  /** Does something once what was asked for just now can be seen; a write waits for it. */
  readonly afterPicture?: (work: () => void) => void;
  /** Calls `leave` whenever the page is left. */
  readonly whenLeft?: (leave: () => void) => void;
}

/** One open connection, what it holds in memory, and the writes that wait. */
export function createStore({
  loadDatabase,
  moment = momentNow,
  retryAfterMs = 5_000,
  look = async () => null,
  drawn = async () => {},
  afterPicture = (work) => work(),
  whenLeft = () => {},
}: Surroundings): Store {
  const makeId = monotonicFactory();
  const listeners = new Set<() => void>();
  const known = createKnownFacts();
  let kept: Kept = {
    phase: 'opening',
    whole: false,
    looksNew: false,
    problem: null,
    facts: [],
    runThrough: null,
    settings: {},
    unsaved: 0,
  };
  let database: Database | null = null;
  let connecting: Promise<Database> | null = null;
  let opening: Promise<void> | null = null;
  /** Shown as if they were written. Those that are written by now do no harm here. */
  let foreseen: readonly StoredFact[] = [];
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

  const mirror = createMirror(makeId());
  const writing = createWriting({
    mirror,
    connected,
    afterPicture,
    isConnected: () => database !== null,
    wholeRead: () => watching.settled(),
    emptied: known.emptied,
    openOf,
    held: (unsaved, problem) => set({ unsaved, problem }),
    told: () => kept,
    refused: ({ facts = [] }, runThrough) => takeBack(facts, { runThrough }),
    retryAfterMs,
  });
  whenLeft(writing.leave);

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

  const watching = createWatching({ known, notYetWritten, show });

  const connect = async (seen: readonly StoredFact[]): Promise<Database> => {
    const { describeDatabase, watchWritten } = await loadDatabase();
    const opened = describeDatabase();
    try {
      await opened.open();
    } catch {
      await opened.open(); // some private windows refuse the first time only
    }
    database = opened;
    void watching.begin(opened, watchWritten, seen);
    return opened;
  };

  const openOnce = async (): Promise<void> => {
    // What could not be saved last time comes first: a look at the disk alone would show less than there is.
    const found = mirror.read().length > 0 ? null : await look();
    if (found === 'nothing') set({ looksNew: true });
    const seen = found === 'nothing' ? null : found;
    const isUsed = seen?.settings.some(({ key }) => key === 'device') === true;
    connecting = isUsed ? drawn().then(() => connect(seen.facts)) : connect([]);
    if (seen !== null && isUsed) show(seen, { facts: known.take(seen.facts), phase: 'ready', whole: seen.whole });
    try {
      const opened = await connecting;
      await watching.settled();
      const left: Change[] = [];
      for (const change of mirror.read()) {
        const may = asItMayBe(change, kept.runThrough);
        apply(may);
        left.push(may);
      }
      if (kept.settings['device'] === undefined) await opened.settings.put({ key: 'device', value: device, at: moment().at });
      set({ phase: 'ready', problem: writing.waiting().length > 0 ? kept.problem : null });
      if (left.length > 0) await writing.resume(left);
    } catch (error) {
      watching.stop();
      set({ phase: 'failed', problem: problemOf(error) });
    }
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
      const clock = at === now.at ? {} : { clockAt: now.at };
      return { id: makeId(at), ...now, at, ...clock, device, version: factVersions[draft.kind], ...draft } as Fact;
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
          await watching.settled(); // no row that was read before comes after what is done now
          const changed = await opened.transaction('rw', [opened.facts, opened.runThroughs, opened.settings], (transaction) => {
            watching.isKnown(transaction.idbtrans);
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
          await (await connected()).delete();
          watching.stop();
          writing.stop('forget');
        }),
      ),
    forget: () => {
      watching.stop();
      writing.stop('forget');
    },
    close: () => {
      writing.stop();
      watching.stop();
      database?.close();
    },
  };
}
