import { deletedIds, type StoredFact } from '../core/facts/index.ts';
import { type RunThrough, readRunThrough } from '../core/workout/index.ts';
import type { Database } from './database.ts';
import type { Written } from './kept.ts';
import { isLostConnection, problemOf, type StorageProblem } from './problem.ts';
import type { Change, Mirror } from './unsaved.ts';

/** Another tab has begun a session a moment earlier: nothing of ours was written, and what it plays is in `kept()`. */
const begunElsewhere: StorageProblem = { kind: 'failed', detail: 'another session is open' };

/** Nothing is written any more: the page is left, and must not bring the database back. */
const everythingDeleted: StorageProblem = { kind: 'failed', detail: 'everything was deleted' };

/** The writes that wait, one after the other. */
export interface Writing {
  /** Writes a change in its turn; what fails is held and tried again. */
  readonly write: (change: Change) => Promise<Written>;
  /** Puts changes of an earlier visit before all that waits, and writes them. */
  readonly resume: (left: readonly Change[]) => Promise<void>;
  readonly waiting: () => readonly Change[];
  /** The page is left, and the disk may be cut off in the middle of a write: what waits goes to the second place, too. */
  readonly leave: () => void;
  /** Does something else in its turn. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Tries no more; `forget`: what waits is let go, and nothing is taken any more. */
  readonly stop: (forget?: 'forget') => void;
}

interface Surroundings {
  /** The open database; rejects where it is not. */
  readonly connected: () => Promise<Database>;
  /** Does something once what was asked for just now can be seen. */
  readonly afterPicture: (work: () => void) => void;
  /** It is open now. A page that is left before has written nothing. */
  readonly isConnected: () => boolean;
  /** Resolves once every fact is known, or none will be. */
  readonly wholeRead: () => Promise<unknown>;
  /** What is here of deleted facts and of their corrections, without what they said. */
  readonly emptied: (gone: ReadonlySet<string>) => readonly StoredFact[];
  /** null in place of a run-through that was saved. */
  readonly openOf: (runThrough: RunThrough | null) => RunThrough | null;
  readonly held: (unsaved: number, problem: StorageProblem | null) => void;
  /** The problem that is told now. */
  readonly told: () => { readonly unsaved: number; readonly problem: StorageProblem | null };
  /** A change was refused because another tab had begun `begun` first. */
  readonly refused: (change: Change, begun: RunThrough) => void;
  readonly mirror: Mirror;
  readonly retryAfterMs: number;
}

export function createWriting(around: Surroundings): Writing {
  const { connected, openOf } = around;
  let unsaved: Change[] = [];
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let isOver = false;
  /** The mirror holds what waits. */
  let mirrored = false;

  /** Gives the run-through that another tab has begun first, if that is why nothing was written. */
  const put = async ({ facts = [], runThrough, begins, settings = [] }: Change): Promise<RunThrough | null> => {
    const opened = await connected();
    const gone = deletedIds(facts);
    if (gone.size > 0) await around.wholeRead(); // what is deleted may be older than what is known yet
    const { facts: factTable, runThroughs, settings: settingTable } = opened;
    return opened.transaction('rw', [factTable, runThroughs, settingTable], async () => {
      if (begins) {
        const there = openOf(readRunThrough((await runThroughs.get('current'))?.runThrough));
        if (there !== null && there.id !== runThrough?.id) return there;
      }
      for (const some of few(facts)) await factTable.bulkPut(some);
      if (gone.size > 0) for (const some of few(around.emptied(gone))) await factTable.bulkPut(some);
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
      if (!isLostConnection(error)) throw error;
      const database = await connected(); // where it never opened, this says why
      database.close({ disableAutoOpen: false });
      await database.open();
      return await put(change);
    }
  };

  const hold = (changes: Change[], problem: StorageProblem | null) => {
    unsaved = changes;
    around.mirror.keep(unsaved);
    mirrored = unsaved.length > 0;
    around.held(unsaved.length, problem);
    clearTimeout(retryTimer);
    if (unsaved.length > 0) retryTimer = setTimeout(() => void inTurn(flush), around.retryAfterMs);
  };

  const flush = async (): Promise<Written> => {
    let begunFirst: RunThrough | null = null;
    for (let first = unsaved[0]; first !== undefined; first = unsaved[0]) {
      try {
        begunFirst = await putWithFreshHandle(first);
        if (begunFirst !== null) around.refused(first, begunFirst);
      } catch (error) {
        const problem = problemOf(error);
        hold(unsaved, problem);
        return { ok: false, problem };
      }
      unsaved = unsaved.slice(1); // what was asked for meanwhile stands behind it
      if (around.told().unsaved > 0 || mirrored) hold(unsaved, unsaved.length > 0 ? around.told().problem : null);
    }
    return begunFirst === null ? { ok: true } : { ok: false, problem: begunElsewhere };
  };

  // Writes follow one another in the order they were asked for, so an older run-through never overtakes a newer.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next;
    return next;
  };

  return {
    write: async (change) => {
      if (isOver) return { ok: false, problem: everythingDeleted };
      unsaved = [...unsaved, change];
      if (change.leaving || !around.isConnected()) mirrored = around.mirror.keep(unsaved);
      return inTurn(async () => {
        // Whoever ends a session may close the app in the same moment.
        const isAtOnce = change.leaving || change.runThrough === null;
        if (!isAtOnce) await new Promise<void>(around.afterPicture);
        return flush();
      });
    },
    resume: async (left) => {
      hold([...left, ...unsaved], null);
      const written = await inTurn(flush);
      // Kept here or on the disk: the places it came from are let go.
      if (written.ok || around.mirror.keep(unsaved)) around.mirror.forgetRead();
    },
    waiting: () => unsaved,
    leave: () => {
      if (unsaved.length > 0) mirrored = around.mirror.keep(unsaved);
    },
    inTurn,
    stop: (forget) => {
      clearTimeout(retryTimer);
      if (!forget) return;
      isOver = true;
      unsaved = [];
      around.mirror.keep([]);
    },
  };
}

/** In so small portions that other tabs are told the keys, and need not read everything again. */
function few(facts: readonly StoredFact[]): StoredFact[][] {
  const portions: StoredFact[][] = [];
  for (let from = 0; from < facts.length; from += 40) portions.push(facts.slice(from, from + 40));
  return portions;
}
