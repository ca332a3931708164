import { beginRunThrough, isOver, paceFor, type RunThrough, tempoFor } from '../core/workout/index.ts';
import { paceOf, tempoOf } from '../store/index.ts';
import { beginFact } from './facts.ts';
import type { InHand, PlayerDevices, PlayerStore } from './in-hand.ts';
import { createPlace } from './place.ts';
import type { Player } from './player.ts';
import { isOurs, takeUp } from './recovery.ts';

/** How a session comes into this page's hand, and out of it. */
export interface Doors extends Pick<Player, 'begin' | 'enter' | 'takeOver'> {
  /** Nothing is in hand any more, and the place is free. */
  readonly close: () => void;
}

export function createDoors(store: PlayerStore, { takePlace }: Pick<PlayerDevices, 'takePlace'>, inHand: InHand): Doors {
  const { presence, effects, signs, isStopped, show } = inHand;

  const place = createPlace(takePlace, () => {
    inHand.setElsewhere(true);
    effects.silence();
    effects.sleep();
    show();
  });

  /** A row that some page left, at the pace that is chosen now. */
  const takenUp = (row: RunThrough): RunThrough => ({
    ...takeUp(row, presence.start()),
    pace: paceFor(row.session, paceOf(store.kept().settings)),
  });

  const takeWhatIsThere = () => {
    const found = store.kept().runThrough;
    inHand.take(found === null ? null : takenUp(found));
  };

  /** One that is over needs no devices. */
  const wakeUnlessOver = () => {
    const runThrough = inHand.runThrough();
    if (runThrough !== null && !isOver(runThrough) && !isStopped()) effects.wake();
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
      inHand.take(begun);
      void store.write({ facts: [fact], runThrough: begun, begins: true }).then(() => {
        // Another tab was quicker with a session of its own: that one is open, and this one never began.
        const open = store.kept().runThrough;
        if (inHand.runThrough()?.id !== begun.id || open === null || open.id === begun.id) return;
        effects.silence();
        inHand.take(takenUp(open));
        show();
      });
      place.take();
      effects.wake();
      effects.follow(begun, presence.now, true);
      show();
      return true;
    },
    enter: () => {
      if (isOurs(store.kept().runThrough, inHand.runThrough())) signs.sign({ type: 'clock-advanced' });
      else {
        takeWhatIsThere();
        show();
      }
      if (inHand.runThrough() !== null) place.take();
      wakeUnlessOver();
      return () => {
        signs.sign({ type: 'left' });
        signs.gone();
        effects.silence();
        effects.sleep();
        place.giveBack();
        if (!inHand.isElsewhere()) return;
        inHand.setElsewhere(false);
        show();
      };
    },
    takeOver: () => {
      if (!inHand.isElsewhere()) return;
      inHand.setElsewhere(false);
      place.takeOver();
      // The other page is stopped where it is: what it last wrote is where this one goes on, paused.
      takeWhatIsThere();
      wakeUnlessOver();
      show();
    },
    close: () => {
      inHand.take(null);
      effects.sleep();
      place.giveBack();
      show();
    },
  };
}
