export interface PlaceWish {
  /** Takes it even from the tab that has it. */
  readonly over?: boolean;
  /** Called once if another tab has taken it over meanwhile. */
  readonly lost?: () => void;
}

/**
 * Takes a place that only one tab can have, until it is given back by the result. null: another tab has it. Where the browser
 * has no such locks, the place is free.
 */
export function takePlace(name: string, { over = false, lost = () => {} }: PlaceWish = {}): Promise<(() => void) | null> {
  const { locks } = navigator;
  if (locks === undefined) return Promise.resolve(() => {});
  return new Promise((resolve, reject) => {
    let held = false;
    locks
      .request(name, over ? { steal: true } : { ifAvailable: true }, (lock) => {
        if (lock === null) return resolve(null);
        held = true;
        return new Promise<void>((done) =>
          resolve(() => {
            held = false;
            done();
          }),
        );
      })
      .catch((error: unknown) => {
        // A lock that is taken over makes its request fail long after it was granted.
        if (held) lost();
        else reject(error);
      });
  });
}
