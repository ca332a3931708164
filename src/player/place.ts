import type { PlaceWish } from '../device/index.ts';

/** The one place at the player: only one tab may play and write. */
export interface Place {
  /** Asks for it; `refused` is called if another tab has it, or takes it over later. Twice is once. */
  readonly take: () => void;
  /** Takes it from the tab that has it. */
  readonly takeOver: () => void;
  readonly giveBack: () => void;
}

export function createPlace(takePlace: (wish: PlaceWish) => Promise<(() => void) | null>, refused: () => void): Place {
  let wish: { given: (() => void) | null } | null = null;
  const ask = (over: boolean) => {
    const mine: { given: (() => void) | null } = { given: null };
    wish = mine;
    const lost = () => {
      if (wish === mine) refused();
    };
    takePlace({ over, lost }).then(
      (given) => {
        mine.given = given;
        if (wish !== mine) given?.();
        else if (given === null) refused();
      },
      () => {}, // no such lock on this browser: one tab is assumed
    );
  };
  return {
    take: () => {
      if (wish === null) ask(false);
    },
    takeOver: () => ask(true),
    giveBack: () => {
      wish?.given?.();
      wish = null;
    },
  };
}
