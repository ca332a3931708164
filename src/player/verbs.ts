import type { Milliseconds } from '../core/calendar/index.ts';
import {
  beginRunThrough,
  frameOf,
  isGoing,
  isOver,
  type PlayerEvent,
  paceFor,
  type RunThrough,
  tempoFor,
  transition,
} from '../core/workout/index.ts';
import type { PlaceWish, Sound, Track, WakeLock } from '../device/index.ts';
import { paceOf, pocketOf, type Store, tempoOf, vibrationOf, voiceOf } from '../store/index.ts';
import type { Beside, BesideChoices } from './beside-tones.ts';
import { type Reading, readClocks } from './clock.ts';
import { createEffects } from './effects.ts';
import { beginFact, finishedDraft, recordSets } from './facts.ts';
import { type PageEvents, watchPage } from './page.ts';
import { createPlace } from './place.ts';
import type { Player, PlayerView } from './player.ts';
import { createPresence } from './presence.ts';
import { isOurs, takeUp } from './recovery.ts';
import { createSigns } from './signs.ts';
import { mayHappenStopped } from './while-stopped.ts';

export interface PlayerDevices {
  readonly sound: Sound;
  /** The one track of pocket mode. */
  readonly track: Track;
  readonly wakeLock: WakeLock;
  /** Holds the one place at the player; null: another tab has it. The result gives it back. */
  readonly takePlace: (wish: PlaceWish) => Promise<(() => void) | null>;
  /** Asks the browser to keep the records; after the first session that was saved. */
  readonly keepStorage: () => void;
  /** Fetches what goes on beside the tones. */
  readonly loadBeside?: (choices: BesideChoices) => Promise<Beside>;
  readonly read?: () => Reading;
  readonly watchPage?: (events: PageEvents) => () => void;
}

/** What was scheduled no longer holds. An answer alone changes nothing that is heard. */
function hasJumped(before: RunThrough, after: RunThrough): boolean {
  return (
    before.stepIndex !== after.stepIndex ||
    before.status !== after.status ||
    before.adjustments !== after.adjustments ||
    before.pace !== after.pace
  );
}

/** One live workout on one page. Time comes from `devices.read` and timers alone. */
export function createPlayer(
  store: Pick<Store, 'stamp' | 'write' | 'kept' | 'stopped' | 'subscribe'>,
  devices: PlayerDevices,
): Player {
  const { sound, track, wakeLock, takePlace, keepStorage, read = readClocks, watchPage: watch = watchPage } = devices;
  const listeners = new Set<() => void>();
  const presence = createPresence(read);
  const isStopped = () => store.stopped() !== null;
  let nameOf = (exerciseId: string) => exerciseId;
  let runThrough: RunThrough | null = null;
  let elsewhere = false;
  let view: PlayerView = { runThrough, sound: sound.state(), pocket: 'off', wakeLock: wakeLock.state(), elsewhere };

  const show = () => {
    view = { runThrough, sound: effects.sound(), pocket: effects.pocket(), wakeLock: wakeLock.state(), elsewhere };
    for (const listener of listeners) listener();
  };

  /** The one way in which a run-through changes: rule, record and row, then the devices, then the screen. */
  const happen = (asked: PlayerEvent, now: Milliseconds) => {
    if (runThrough === null || elsewhere) return;
    const before = runThrough;
    // Nothing may be trained now, whichever door it came by: what goes on stands, and what stands may only end.
    const isBarred = isStopped() && !mayHappenStopped(asked);
    if (isBarred && !isGoing(before)) {
      effects.silence(); // the system may have set a track going
      return;
    }
    const event: PlayerEvent = isBarred ? { type: 'pause-tapped' } : asked;
    const { state, records } = transition(before, event, now);
    if (state === before && isOver(state)) return;
    if (state !== before) {
      const { runThrough: next, facts } = recordSets(state, records, store.stamp);
      runThrough = next;
      void store.write({ facts, runThrough: next }); // a failing write is held, told and tried again by the store
    }
    effects.follow(runThrough, presence.now, event.type !== 'clock-advanced' && hasJumped(before, state));
    if (isOver(runThrough)) effects.sleep();
    if (state !== before) show();
  };

  const effects = createEffects(
    {
      sound,
      track,
      wakeLock,
      watchPage: watch,
      loadBeside: () =>
        devices.loadBeside?.({
          nameOf: (exerciseId) => nameOf(exerciseId),
          // Where one track sounds, speech would take the phone's sound from it.
          voice: () => voiceOf(store.kept().settings) && !pocketOf(store.kept().settings),
          vibration: () => vibrationOf(store.kept().settings),
        }) ?? Promise.reject(new Error('there is nothing beside the tones')),
    },
    {
      tick: () => signs.tick(),
      hidden: () => signs.gone(),
      trackStopped: () => signs.trackStopped(),
      seen: () => sign({ type: 'clock-advanced' }),
      soundChanged: () => {
        // What could not be scheduled while the sound was off is scheduled now.
        if (runThrough !== null && isGoing(runThrough) && !presence.isGone()) effects.follow(runThrough, presence.now, true);
        show();
      },
      wakeLockChanged: show,
      play: () => {
        if (runThrough !== null && !elsewhere && !isStopped()) effects.wake();
        signs.unseen({ type: 'resume-tapped' });
      },
      pause: () => signs.unseen({ type: 'pause-tapped' }),
      next: () => signs.unseen({ type: 'next-tapped' }),
      previous: () => signs.unseen({ type: 'back-tapped' }),
    },
  );

  const signs = createSigns({ presence, inHand: () => runThrough, happen, played: effects.played, silence: effects.silence });
  const { sign } = signs;

  const place = createPlace(takePlace, () => {
    elsewhere = true;
    effects.silence();
    effects.sleep();
    show();
  });

  /** A tap that sets the session going again wakes the devices, too. */
  const goOnWith = (event: PlayerEvent) => {
    if (runThrough !== null && !elsewhere && !isStopped()) effects.wake();
    sign(event);
  };

  /** A row that some page left, at the pace that is chosen now. */
  const takenUp = (row: RunThrough): RunThrough => ({
    ...takeUp(row, presence.start()),
    pace: paceFor(row.session, paceOf(store.kept().settings)),
  });

  // A stop may come from anywhere, another tab included: what is going on stands at once (see `happen`), out of sight on its track, too.
  store.subscribe(() => {
    if (runThrough !== null && isGoing(runThrough) && isStopped()) signs.tick();
  });

  const close = () => {
    runThrough = null;
    effects.sleep();
    place.giveBack();
    show();
  };

  return {
    begin: (session, first, form = 'whole') => {
      const { runThrough: open, settings } = store.kept();
      if (open !== null || isStopped()) return false;
      const now = presence.start();
      const fact = beginFact(session, form, store.stamp);
      const begun = beginRunThrough(
        fact.id,
        { session, first, form, pace: paceFor(session, paceOf(settings)), tempo: tempoFor(session, tempoOf(settings)) },
        now,
      );
      runThrough = begun;
      void store.write({ facts: [fact], runThrough, begins: true }).then(() => {
        // Another tab was quicker with a session of its own: that one is open, and this one never began.
        const open = store.kept().runThrough;
        if (runThrough?.id !== begun.id || open === null || open.id === begun.id) return;
        effects.silence();
        runThrough = takenUp(open);
        show();
      });
      place.take();
      effects.wake();
      effects.follow(runThrough, presence.now, true);
      show();
      return true;
    },
    enter: () => {
      const found = store.kept().runThrough;
      if (isOurs(found, runThrough)) sign({ type: 'clock-advanced' });
      else {
        runThrough = found === null ? null : takenUp(found);
        show();
      }
      if (runThrough !== null) place.take();
      if (runThrough !== null && !isOver(runThrough) && !isStopped()) effects.wake();
      return () => {
        sign({ type: 'left' });
        signs.gone();
        effects.silence();
        effects.sleep();
        place.giveBack();
        if (!elsewhere) return;
        elsewhere = false;
        show();
      };
    },
    takeOver: () => {
      if (!elsewhere) return;
      elsewhere = false;
      place.takeOver();
      // The other page is stopped where it is: what it last wrote is where this one goes on, paused.
      const found = store.kept().runThrough;
      runThrough = found === null ? null : takenUp(found);
      if (runThrough !== null && !isOver(runThrough) && !isStopped()) effects.wake();
      show();
    },
    pause: () => sign({ type: 'pause-tapped' }),
    resume: () => goOnWith({ type: 'resume-tapped' }),
    next: () => sign({ type: 'next-tapped' }),
    back: () => sign({ type: 'back-tapped' }),
    done: () => sign({ type: 'done-tapped' }),
    moreRest: () => sign({ type: 'more-rest-tapped' }),
    repeatSet: () => goOnWith({ type: 'repeat-set-tapped' }),
    skipSet: () => goOnWith({ type: 'skip-set-tapped' }),
    answer: (answer) => sign({ type: 'answered', answer }),
    takeOffer: (offer) => sign({ type: 'offer-taken', offer }),
    giveBackOffer: () => sign({ type: 'offer-given-back' }),
    goOn: () => goOnWith({ type: 'go-on-tapped' }),
    end: () => sign({ type: 'end-tapped' }),
    save: (answers, result) => {
      if (runThrough === null || elsewhere || !isOver(runThrough)) return;
      const facts = [store.stamp(finishedDraft(runThrough, answers))];
      if (result !== undefined) facts.push(store.stamp({ kind: 'benchmark', payload: result }));
      void store.write({ facts, runThrough: null });
      close();
      keepStorage();
    },
    discard: () => {
      if (runThrough === null || elsewhere || !isOver(runThrough) || Object.keys(runThrough.recorded).length > 0) return;
      void store.write({ runThrough: null });
      close();
    },
    setNames: (names) => {
      nameOf = names;
    },
    setSound: sound.setOn,
    setVolume: (volume) => {
      sound.setVolume(volume);
      track.setVolume(volume);
    },
    setSoundMode: sound.setMode,
    testSound: () => sound.test('work'),
    setPocket: (on) => {
      effects.setPocket(on);
      if (runThrough !== null && isGoing(runThrough) && !presence.isGone()) effects.follow(runThrough, presence.now, true);
      show();
    },
    setPace: (pace) => {
      if (runThrough !== null) sign({ type: 'pace-changed', pace: paceFor(runThrough.session, pace) });
    },
    frame: () => (runThrough === null ? null : frameOf(runThrough, presence.now())),
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
