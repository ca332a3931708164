import type { Milliseconds } from '../core/calendar/index.ts';
import { isGoing, isOver, type PlayerEvent, type RunThrough, transition } from '../core/workout/index.ts';
import type { PlaceWish, Sound, Track, WakeLock } from '../device/index.ts';
import { pocketOf, type Store, vibrationOf, voiceOf } from '../store/index.ts';
import type { Beside, BesideChoices } from './beside-tones.ts';
import { type Reading, readClocks } from './clock.ts';
import { createEffects, type Effects } from './effects.ts';
import { recordSets } from './facts.ts';
import { type PageEvents, watchPage } from './page.ts';
import type { PlayerView } from './player.ts';
import { createPresence, type Presence } from './presence.ts';
import { createSigns, type Signs } from './signs.ts';
import { mayHappenStopped } from './while-stopped.ts';

export type PlayerStore = Pick<Store, 'stamp' | 'write' | 'kept' | 'stopped' | 'subscribe'>;

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
  /** Does something once what happened can be seen; at once without it. */
  readonly afterPicture?: (work: () => void) => void;
  readonly read?: () => Reading;
  readonly watchPage?: (events: PageEvents) => () => void;
}

/** The run-through in this page's hand, and everything that follows when it changes. */
export interface InHand {
  /** null: none. */
  readonly runThrough: () => RunThrough | null;
  /** Takes another in hand, or none. Nothing is written, heard or shown of it yet. */
  readonly take: (runThrough: RunThrough | null) => void;
  readonly isElsewhere: () => boolean;
  /** Another tab plays it, or no longer; shown with the next `show`. */
  readonly setElsewhere: (isElsewhere: boolean) => void;
  /** True while nothing may be trained. */
  readonly isStopped: () => boolean;
  readonly presence: Presence;
  readonly effects: Effects;
  readonly signs: Signs;
  /** Wakes the devices where something may go on; call it in a tap. */
  readonly wake: () => void;
  readonly setNames: (nameOf: (exerciseId: string) => string) => void;
  /** Hands the screens a new view. */
  readonly show: () => void;
  readonly view: () => PlayerView;
  readonly subscribe: (listener: () => void) => () => void;
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

export function createInHand(store: PlayerStore, devices: PlayerDevices): InHand {
  const { sound, track, wakeLock, read = readClocks, watchPage: watch = watchPage, afterPicture = (work) => work() } = devices;
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

  const wake = () => {
    if (runThrough !== null && !elsewhere && !isStopped()) effects.wake();
  };

  const effects = createEffects(
    {
      sound,
      track,
      wakeLock,
      afterPicture,
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
      seen: () => signs.sign({ type: 'clock-advanced' }),
      soundChanged: () => {
        // What could not be scheduled while the sound was off is scheduled now.
        if (runThrough !== null && isGoing(runThrough) && !presence.isGone()) effects.follow(runThrough, presence.now, true);
        show();
      },
      wakeLockChanged: show,
      play: () => {
        wake();
        signs.unseen({ type: 'resume-tapped' });
      },
      pause: () => signs.unseen({ type: 'pause-tapped' }),
      next: () => signs.unseen({ type: 'next-tapped' }),
      previous: () => signs.unseen({ type: 'back-tapped' }),
    },
  );

  const signs = createSigns({ presence, inHand: () => runThrough, happen, played: effects.played, silence: effects.silence });

  // A stop may come from anywhere, another tab included: what is going on stands (see `happen`), out of sight on its track, too. With
  // the picture of what brought something new to read on the screen, and out of sight at once.
  store.subscribe(() => {
    if (runThrough === null || !isGoing(runThrough)) return;
    afterPicture(() => {
      if (runThrough !== null && isGoing(runThrough) && isStopped()) signs.tick();
    });
  });

  return {
    runThrough: () => runThrough,
    take: (next) => {
      runThrough = next;
    },
    isElsewhere: () => elsewhere,
    setElsewhere: (isElsewhere) => {
      elsewhere = isElsewhere;
    },
    isStopped,
    presence,
    effects,
    signs,
    wake,
    setNames: (names) => {
      nameOf = names;
    },
    show,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
