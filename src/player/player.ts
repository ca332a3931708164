import type { Milliseconds } from '../core/calendar/index.ts';
import type { Session } from '../core/plan/block.ts';
import {
  type Frame,
  frameOf,
  isOver,
  type PlayerEvent,
  type RunThrough,
  type SetRecord,
  type Side,
  stepsOf,
  transition,
} from '../core/workout/index.ts';
import type { Sound, SoundState, WakeLock, WakeLockState } from '../device/index.ts';
import type { Store } from '../store/index.ts';
import { type Anchor, nowAfterAbsence, nowBy, type Reading, readClocks } from './clock.ts';
import { type Answers, finishedDraft, recordSets } from './facts.ts';
import { type PageEvents, watchPage } from './page.ts';
import { createSounding } from './sounding.ts';

/** What a screen draws from; a new object at every change, and only then. */
export interface PlayerView {
  /** The run-through in hand; null: none. */
  readonly runThrough: RunThrough | null;
  readonly sound: SoundState;
  readonly wakeLock: WakeLockState;
  /** Another tab is playing it. */
  readonly elsewhere: boolean;
}

/** The verbs of a live workout, one line each. */
export interface Player {
  /** Starts a session; call it in the tap. False: another run-through is still open. */
  readonly begin: (session: Session, first: Side) => boolean;
  /** The stage is on screen: takes up an open run-through, wakes the devices. Returns what to call when it goes. */
  readonly enter: () => () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** On to the next step; in a rest, the end of it. */
  readonly next: () => void;
  /** The start of this step; at its start, the step before. */
  readonly back: () => void;
  /** Ends the session early; the summary follows. */
  readonly end: () => void;
  /** Keeps the sitting: after this nothing is open. */
  readonly save: (answers: Answers) => void;
  /** Closes a sitting in which no set was done, without a trace in the records. */
  readonly discard: () => void;
  readonly setSound: (on: boolean) => void;
  /** What moves between two steps, now. null: nothing is open. */
  readonly frame: () => Frame | null;
  readonly view: () => PlayerView;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface PlayerDevices {
  readonly sound: Sound;
  readonly wakeLock: WakeLock;
  /** Holds the one place at the player; null: another tab has it. The result gives it back. */
  readonly takePlace: () => Promise<(() => void) | null>;
  /** Asks the browser to keep the records; after the first session that was saved. */
  readonly keepStorage: () => void;
  readonly read?: () => Reading;
  readonly watchPage?: (events: PageEvents) => () => void;
}

/** No sign of life for longer than this on a page in sight: the device slept with its clocks running. */
const stalledAfterMs: Milliseconds = 60_000;
const heartbeatMs: Milliseconds = 5_000;

/** One live workout on one page. Time comes from `devices.read` and timers alone. */
export function createPlayer(store: Pick<Store, 'stamp' | 'write' | 'kept'>, devices: PlayerDevices): Player {
  const { sound, wakeLock, takePlace, keepStorage, read = readClocks, watchPage: watch = watchPage } = devices;
  const listeners = new Set<() => void>();
  const sounding = createSounding(sound);
  let runThrough: RunThrough | null = null;
  let elsewhere = false;
  let anchor: Anchor = { at: 0, reading: { wall: 0, mono: 0 } };
  let lastSign: Reading = anchor.reading;
  let leftAt: Reading | null = null;
  let wakeUp: ReturnType<typeof setTimeout> | undefined;
  let stopDevices: (() => void) | null = null;
  let view: PlayerView = { runThrough, sound: sound.state(), wakeLock: wakeLock.state(), elsewhere };

  const show = () => {
    view = { runThrough, sound: sound.state(), wakeLock: wakeLock.state(), elsewhere };
    for (const listener of listeners) listener();
  };

  const setClock = (at: Milliseconds, reading: Reading) => {
    anchor = { at, reading };
    lastSign = reading;
  };

  // The next thing to happen by itself is the end of the step in hand; nothing ticks until then.
  const arrange = (now: Milliseconds, anew: boolean) => {
    clearTimeout(wakeUp);
    if (runThrough === null || leftAt !== null) return sounding.silence();
    sounding.follow(runThrough, now, anew);
    if (runThrough.status.kind === 'running') wakeUp = setTimeout(tick, Math.max(0, runThrough.status.endsAt - now));
  };

  const apply = (state: RunThrough, records: readonly SetRecord[], now: Milliseconds, anew: boolean) => {
    const changed = state !== runThrough;
    if (changed) {
      const { runThrough: next, facts } = recordSets(state, records, store.stamp);
      runThrough = next;
      void store.write({ facts, runThrough: next }); // a failing write is held, told and tried again by the store
    }
    arrange(now, anew);
    if (changed) show();
  };

  const happen = (event: PlayerEvent, now: Milliseconds) => {
    if (runThrough === null || elsewhere) return;
    const { state, records } = transition(runThrough, event, now);
    apply(state, records, now, event.type !== 'clock-advanced');
  };

  /** Every sign of life passes here: it finds out whether control was lost before it. */
  const sign = (event: PlayerEvent) => {
    const reading = read();
    const stalled = leftAt === null && reading.mono - lastSign.mono > stalledAfterMs;
    const since = nowBy(anchor, lastSign);
    lastSign = reading;
    if (stalled) happen({ type: 'returned', leftAt: since }, nowBy(anchor, reading));
    else happen(event, nowBy(anchor, reading));
  };

  const tick = () => {
    if (leftAt === null) sign({ type: 'clock-advanced' });
  };

  const hidden = () => {
    leftAt ??= read();
    clearTimeout(wakeUp);
    sounding.silence();
  };

  const seen = () => {
    if (leftAt === null) return tick();
    const left = leftAt;
    const reading = read();
    const leftMoment = nowBy(anchor, left);
    const now = nowAfterAbsence(anchor, left, reading);
    leftAt = null;
    setClock(now, reading);
    happen({ type: 'returned', leftAt: leftMoment }, now);
  };

  const wakeDevices = () => {
    if (stopDevices !== null) return;
    const heartbeat = setInterval(tick, heartbeatMs);
    const stops = [
      sound.start(),
      wakeLock.start(),
      watch({ hidden, seen }),
      sound.subscribe(() => {
        arrange(nowBy(anchor, read()), true);
        show();
      }),
      wakeLock.subscribe(show),
      () => clearInterval(heartbeat),
    ];
    stopDevices = () => {
      for (const stop of stops) stop();
      stopDevices = null;
    };
  };

  const sleepDevices = () => {
    clearTimeout(wakeUp);
    stopDevices?.();
  };

  /** Takes up the row that is kept, paused where it was last written: an earlier page's, or our own after we left. */
  const recover = () => {
    if (runThrough?.status.kind === 'running') return;
    const found = store.kept().runThrough;
    if (found === null) {
      runThrough = null;
      return show();
    }
    const reading = read();
    setClock(reading.wall, reading);
    const { state } = transition(found, { type: 'found' }, reading.wall);
    runThrough = state;
    show();
  };

  const close = () => {
    runThrough = null;
    sleepDevices();
    show();
  };

  return {
    begin: (session, first) => {
      if (store.kept().runThrough !== null) return false;
      const reading = read();
      setClock(reading.wall, reading);
      leftAt = null;
      const begun = store.stamp({ kind: 'session-begun', payload: { runThroughId: '', sessionId: session.id } });
      const id = begun.id; // the run-through is called by the fact that began it
      const fresh: RunThrough = {
        version: 1,
        id,
        session,
        first,
        begunAt: reading.wall,
        stepIndex: 0,
        status: { kind: 'running', endsAt: reading.wall + (stepsOf({ session, first })[0]?.seconds ?? 0) * 1000 },
        firstSide: null,
        recorded: {},
        playedMs: 0,
      };
      if (begun.kind === 'session-begun') {
        const fact = { ...begun, payload: { ...begun.payload, runThroughId: id } };
        void store.write({ facts: [fact], runThrough: fresh });
      }
      runThrough = fresh;
      wakeDevices();
      arrange(reading.wall, true);
      show();
      return true;
    },
    enter: () => {
      recover();
      let givePlaceBack: (() => void) | null = null;
      let gone = false;
      takePlace().then(
        (place) => {
          givePlaceBack = place;
          if (gone) place?.();
          else if (place === null) {
            elsewhere = true;
            sleepDevices();
            show();
          }
        },
        () => {}, // no such lock on this browser: one tab is assumed
      );
      if (runThrough !== null && !isOver(runThrough)) wakeDevices();
      return () => {
        gone = true;
        givePlaceBack?.();
        sign({ type: 'left' });
        sleepDevices();
        elsewhere = false;
      };
    },
    pause: () => sign({ type: 'pause-tapped' }),
    resume: () => {
      wakeDevices();
      lastSign = read();
      sign({ type: 'resume-tapped' });
    },
    next: () => sign({ type: 'next-tapped' }),
    back: () => sign({ type: 'back-tapped' }),
    end: () => sign({ type: 'end-tapped' }),
    save: (answers) => {
      if (runThrough === null || !isOver(runThrough)) return;
      void store.write({ facts: [store.stamp(finishedDraft(runThrough, answers))], runThrough: null });
      close();
      keepStorage();
    },
    discard: () => {
      if (runThrough === null || Object.keys(runThrough.recorded).length > 0) return;
      void store.write({ runThrough: null });
      close();
    },
    setSound: sound.setOn,
    frame: () => (runThrough === null ? null : frameOf(runThrough, nowBy(anchor, leftAt ?? read()))),
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
