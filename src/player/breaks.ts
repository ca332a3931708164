import { type Break, breaksAt, breaksStartOf } from '../core/breaks/index.ts';
import type { Milliseconds } from '../core/calendar/index.ts';
import { isGoing } from '../core/workout/index.ts';
import type { Sound } from '../device/index.ts';
import { type Store, soundOf, volumeOf } from '../store/index.ts';
import { breakTitle } from '../words/breaks.ts';
import { type Anchor, nowAfterAbsence, type Reading, readClocks } from './clock.ts';
import { type PageEvents, watchPage } from './page.ts';
import type { TabTitle } from './tab-title.ts';

export interface BreaksView {
  readonly isGoing: boolean;
  /** The break that is due now; null: none is, or it was taken. */
  readonly due: Break | null;
  readonly next: Break | null;
  /** To the next break; looked at twice a minute. */
  readonly leftMs: Milliseconds | null;
  /** The browser held the last tone back. */
  readonly wasBlocked: boolean;
}

/** The movement breaks of a desk day, for as long as the page is open. */
export interface Breaks {
  /** Begins a desk day now, or counts the one in hand from now on. */
  readonly start: () => void;
  readonly stop: () => void;
  /** The break that is due was taken, or is not wanted. */
  readonly taken: () => void;
  readonly view: () => BreaksView;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Devices {
  readonly sound: Sound;
  readonly title: TabTitle;
  /** Holds the one place at this break until it is given back by the result; null: another tab has it. */
  readonly takePlace: (moment: Milliseconds) => Promise<(() => void) | null>;
  readonly read?: () => Reading;
  readonly watchPage?: (events: PageEvents) => () => void;
}

/** A break is said to be due for so long; then it has gone by, and nobody is reminded of it. */
const dueForMs: Milliseconds = 5 * 60_000;

/** A break that is reached later than this is shown and not sounded: the page slept, and what was missed is not made up for. */
const soundedWithinMs: Milliseconds = 90_000;

/** Often enough to find out that the device slept, and seldom enough to cost nothing. */
const lookEveryMs: Milliseconds = 30_000;

const nothing: BreaksView = { isGoing: false, due: null, next: null, leftMs: null, wasBlocked: false };

export function createBreaks(
  store: Pick<Store, 'kept' | 'subscribe' | 'setSetting'>,
  { sound, title, takePlace, read = readClocks, watchPage: watch = watchPage }: Devices,
): Breaks {
  const listeners = new Set<() => void>();
  const anchorNow = (): Anchor => {
    const reading = read();
    return { at: reading.wall, reading };
  };
  let anchor = anchorNow();
  let startedAt: Milliseconds | null = null;
  /** Each break is told once; those that were past when the page opened never. */
  let told = 0;
  let taken = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching = () => {};
  let givePlaceBack = () => {};
  let view = nothing;

  /** Somebody at a desk is not there all the time, and a computer that slept does not always say so: each look is a return. */
  const now = (): Milliseconds => {
    const reading = read();
    anchor = { at: nowAfterAbsence(anchor, anchor.reading, reading), reading };
    return anchor.at;
  };

  const show = (next: BreaksView) => {
    view = next;
    for (const listener of listeners) listener();
  };

  /** No tone for those who want none, nor into a session, whose player is not sitting anyway. */
  const tell = (last: Break, late: Milliseconds) => {
    told = last.number;
    const { settings, runThrough } = store.kept();
    givePlaceBack();
    givePlaceBack = () => {};
    if (late > soundedWithinMs || !soundOf(settings) || (runThrough !== null && isGoing(runThrough))) return;
    takePlace(last.at).then(
      (given) => {
        if (given === null) return; // whichever tab came first sounds it, once for all of them
        givePlaceBack = given;
        ring(last);
      },
      () => ring(last), // no such lock on this browser: one tab is assumed
    );
  };

  const ring = ({ kind }: Break) => {
    sound.setVolume(volumeOf(store.kept().settings));
    // Woken for one tone: sound that is held open all day would keep a computer from going to sleep.
    sound.test(kind === 'opener' ? 'end' : 'prepare');
  };

  /** Where the desk day stands now; looks again at the next moment at which something changes, or before. */
  const look = () => {
    clearTimeout(timer);
    if (startedAt === null) return;
    const at = now();
    const { last, next } = breaksAt(startedAt, at);
    const isDue = last !== null && at - last.at < dueForMs && last.number > taken;
    if (next === null && !isDue) return stop();
    if (last !== null && last.number > told) tell(last, at - last.at);
    if (isDue) title.put(breakTitle(last.kind));
    else title.takeBack();
    const leftMs = next === null ? null : next.at - at;
    show({ isGoing: true, due: isDue ? last : null, next, leftMs, wasBlocked: view.wasBlocked });
    timer = setTimeout(look, Math.min(lookEveryMs, leftMs ?? lookEveryMs));
  };

  /** Takes up what is kept: from a tap here, from another tab, or from before a reload. */
  const follow = () => {
    const { phase, settings } = store.kept();
    const kept = breaksStartOf(settings, now());
    if (phase !== 'ready' || kept === startedAt) return;
    startedAt = kept;
    taken = 0;
    stopWatching();
    clearTimeout(timer);
    if (kept === null) {
      givePlaceBack();
      title.takeBack();
      return show(nothing);
    }
    told = breaksAt(kept, now()).last?.number ?? 0;
    const stops = [
      watch({ hidden: () => {}, seen: look }),
      sound.subscribe(() => show({ ...view, wasBlocked: sound.state() !== 'on' })),
    ];
    stopWatching = () => {
      for (const stopOne of stops) stopOne();
    };
    look();
  };

  const stop = () => void store.setSetting('breaks-started', null); // a failing write is held, told and tried again by the store

  store.subscribe(follow);
  follow();

  return {
    start: () => {
      anchor = anchorNow();
      void store.setSetting('breaks-started', anchor.at);
    },
    stop,
    taken: () => {
      taken = view.due?.number ?? taken;
      look();
    },
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
