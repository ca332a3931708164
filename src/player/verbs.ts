import type { Milliseconds } from '../core/calendar/index.ts';
import type { Session } from '../core/plan/block.ts';
import {
  beginRunThrough,
  type Frame,
  frameOf,
  isOver,
  type PlayerEvent,
  type RunThrough,
  type Side,
  transition,
} from '../core/workout/index.ts';
import type { Sound, SoundState, WakeLock, WakeLockState } from '../device/index.ts';
import type { Store } from '../store/index.ts';
import { type Reading, readClocks } from './clock.ts';
import { createEffects } from './effects.ts';
import { type Answers, beginFact, finishedDraft, recordSets } from './facts.ts';
import { type PageEvents, watchPage } from './page.ts';
import { createPlace } from './place.ts';
import { createPresence } from './presence.ts';
import { isOurs, takeUp } from './recovery.ts';

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
  /** Closes a sitting that is over and in which no set was done, without a trace in the records. */
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

/** One live workout on one page. Time comes from `devices.read` and timers alone. */
export function createPlayer(store: Pick<Store, 'stamp' | 'write' | 'kept'>, devices: PlayerDevices): Player {
  const { sound, wakeLock, takePlace, keepStorage, read = readClocks, watchPage: watch = watchPage } = devices;
  const listeners = new Set<() => void>();
  const presence = createPresence(read);
  let runThrough: RunThrough | null = null;
  let elsewhere = false;
  let view: PlayerView = { runThrough, sound: sound.state(), wakeLock: wakeLock.state(), elsewhere };

  const show = () => {
    view = { runThrough, sound: sound.state(), wakeLock: wakeLock.state(), elsewhere };
    for (const listener of listeners) listener();
  };

  /** The one way in which a run-through changes: rule, record and row, then the devices, then the screen. */
  const happen = (event: PlayerEvent, now: Milliseconds) => {
    if (runThrough === null || elsewhere) return;
    const before = runThrough;
    const { state, records } = transition(before, event, now);
    if (state === before && isOver(state)) return;
    if (state !== before) {
      const { runThrough: next, facts } = recordSets(state, records, store.stamp);
      runThrough = next;
      void store.write({ facts, runThrough: next }); // a failing write is held, told and tried again by the store
    }
    effects.follow(runThrough, now, event.type !== 'clock-advanced');
    if (isOver(runThrough)) effects.sleep();
    if (state !== before) show();
  };

  /** Every sign of life passes here. If control was lost before it, that comes first, and a tap at the old picture is not obeyed. */
  const sign = (event: PlayerEvent) => {
    const { now, absentSince } = presence.sign();
    const wasRunning = runThrough?.status.kind === 'running';
    if (absentSince !== null) happen({ type: 'returned', leftAt: absentSince }, now);
    if (absentSince !== null && wasRunning && runThrough?.status.kind !== 'running') return;
    happen(event, now);
  };

  const tick = () => {
    if (!presence.isGone()) sign({ type: 'clock-advanced' });
  };

  const gone = () => {
    presence.go();
    effects.silence();
  };

  const effects = createEffects(
    { sound, wakeLock, watchPage: watch },
    {
      tick,
      hidden: gone,
      seen: () => sign({ type: 'clock-advanced' }),
      soundChanged: () => {
        // What could not be scheduled while the sound was off is scheduled now.
        if (runThrough?.status.kind === 'running' && !presence.isGone()) effects.follow(runThrough, presence.now(), true);
        show();
      },
      wakeLockChanged: show,
    },
  );

  const place = createPlace(takePlace, () => {
    elsewhere = true;
    effects.silence();
    effects.sleep();
    show();
  });

  const close = () => {
    runThrough = null;
    effects.sleep();
    place.giveBack();
    show();
  };

  return {
    begin: (session, first) => {
      if (store.kept().runThrough !== null) return false;
      const now = presence.start();
      const fact = beginFact(session, store.stamp);
      const begun = beginRunThrough(fact.id, session, first, now);
      runThrough = begun;
      void store.write({ facts: [fact], runThrough, begins: true }).then(() => {
        // Another tab was quicker with a session of its own: that one is open, and this one never began.
        const open = store.kept().runThrough;
        if (runThrough?.id !== begun.id || open === null || open.id === begun.id) return;
        effects.silence();
        runThrough = takeUp(open, presence.start());
        show();
      });
      place.take();
      effects.wake();
      effects.follow(runThrough, now, true);
      show();
      return true;
    },
    enter: () => {
      const found = store.kept().runThrough;
      if (isOurs(found, runThrough)) sign({ type: 'clock-advanced' });
      else {
        runThrough = found === null ? null : takeUp(found, presence.start());
        show();
      }
      if (runThrough !== null) place.take();
      if (runThrough !== null && !isOver(runThrough)) effects.wake();
      return () => {
        sign({ type: 'left' });
        gone();
        effects.sleep();
        place.giveBack();
        if (!elsewhere) return;
        elsewhere = false;
        show();
      };
    },
    pause: () => sign({ type: 'pause-tapped' }),
    resume: () => {
      if (runThrough !== null && !elsewhere) effects.wake();
      sign({ type: 'resume-tapped' });
    },
    next: () => sign({ type: 'next-tapped' }),
    back: () => sign({ type: 'back-tapped' }),
    end: () => sign({ type: 'end-tapped' }),
    save: (answers) => {
      if (runThrough === null || elsewhere || !isOver(runThrough)) return;
      void store.write({ facts: [store.stamp(finishedDraft(runThrough, answers))], runThrough: null });
      close();
      keepStorage();
    },
    discard: () => {
      if (runThrough === null || elsewhere || !isOver(runThrough) || Object.keys(runThrough.recorded).length > 0) return;
      void store.write({ runThrough: null });
      close();
    },
    setSound: sound.setOn,
    frame: () => (runThrough === null ? null : frameOf(runThrough, presence.now())),
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
