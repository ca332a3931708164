/**
 * Takes a place that only one tab can have, until it is given back by the result. null: another tab has it. Where the browser
 * has no such locks, the place is free.
 */
export function takePlace(name: string): Promise<(() => void) | null> {
  const { locks } = navigator;
  if (locks === undefined) return Promise.resolve(() => {});
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) return resolve(null);
        return new Promise<void>((giveBack) => resolve(giveBack));
      })
      .catch(reject);
  });
}
