/** The one place at the player: only one tab may play and write. */
export interface Place {
  /** Asks for it; `refused` is called if another tab has it. Twice is once. */
  readonly take: () => void;
  readonly giveBack: () => void;
}

export function createPlace(takePlace: () => Promise<(() => void) | null>, refused: () => void): Place {
  let wish: { given: (() => void) | null } | null = null;
  return {
    take: () => {
      if (wish !== null) return;
      const mine: { given: (() => void) | null } = { given: null };
      wish = mine;
      takePlace().then(
        (given) => {
          mine.given = given;
          if (wish !== mine) given?.();
          else if (given === null) refused();
        },
        () => {}, // no such lock on this browser: one tab is assumed
      );
    },
    giveBack: () => {
      wish?.given?.();
      wish = null;
    },
  };
}
