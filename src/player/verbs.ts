import { foreseeNext, frameOf, isGoing, isOver, type PlayerEvent, paceFor } from '../core/workout/index.ts';
import { createDoors } from './doors.ts';
import { finishedDraft } from './facts.ts';
import { createInHand, type PlayerDevices, type PlayerStore } from './in-hand.ts';
import type { Player } from './player.ts';

/** One live workout on one page. Time comes from `devices.read` and timers alone. */
export function createPlayer(store: PlayerStore, devices: PlayerDevices): Player {
  const { sound, track, keepStorage } = devices;
  const inHand = createInHand(store, devices);
  const { begin, enter, takeOver, close } = createDoors(store, devices, inHand);
  const { presence, effects, show } = inHand;
  const { sign } = inHand.signs;

  /** A tap that sets the session going again wakes the devices, too. */
  const goOnWith = (event: PlayerEvent) => {
    inHand.wake();
    sign(event);
  };

  return {
    begin,
    enter,
    takeOver,
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
      const runThrough = inHand.runThrough();
      if (runThrough === null || inHand.isElsewhere() || !isOver(runThrough)) return;
      const facts = [store.stamp(finishedDraft(runThrough, answers))];
      if (result !== undefined) facts.push(store.stamp({ kind: 'benchmark', payload: result }));
      void store.write({ facts, runThrough: null });
      close();
      keepStorage();
    },
    discard: () => {
      const runThrough = inHand.runThrough();
      if (runThrough === null || inHand.isElsewhere() || !isOver(runThrough)) return;
      if (Object.keys(runThrough.recorded).length > 0) return;
      void store.write({ runThrough: null });
      close();
    },
    setNames: inHand.setNames,
    setSound: sound.setOn,
    setVolume: (volume) => {
      sound.setVolume(volume);
      track.setVolume(volume);
    },
    setSoundMode: sound.setMode,
    testSound: () => sound.test('work'),
    setPocket: (on) => {
      effects.setPocket(on);
      const runThrough = inHand.runThrough();
      if (runThrough !== null && isGoing(runThrough) && !presence.isGone()) effects.follow(runThrough, presence.now, true);
      show();
    },
    setPace: (pace) => {
      const runThrough = inHand.runThrough();
      if (runThrough !== null) sign({ type: 'pace-changed', pace: paceFor(runThrough.session, pace) });
    },
    frame: () => {
      const runThrough = inHand.runThrough();
      return runThrough === null ? null : frameOf(runThrough, presence.now());
    },
    foreseeNext: () => {
      const runThrough = inHand.runThrough();
      return runThrough === null ? null : foreseeNext(runThrough, presence.now());
    },
    view: inHand.view,
    subscribe: inHand.subscribe,
  };
}
