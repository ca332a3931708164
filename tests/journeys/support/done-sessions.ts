import type { Page } from '@playwright/test';

/** Writes the facts of every session of the block before a day as done on its day, as the player would have. Ends in a reload. */
export async function liveUntil(page: Page, until: string): Promise<void> {
  await page.evaluate(
    (day) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('stridewell');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('facts', 'readwrite');
          const facts = writing.objectStore('facts');
          const all = facts.getAll();
          all.onsuccess = () => {
            const begun = all.result.find((fact) => fact.kind === 'block-begun');
            let made = 0;
            for (const week of begun.payload.block.weeks) {
              for (const session of week.sessions) {
                if (session.day >= day) continue;
                const at = Date.parse(`${session.day}T18:00:00Z`);
                const stamp = { at, day: session.day, zone: begun.zone, device: begun.device, version: 1 };
                const names = { runThroughId: `lived-${session.id}`, sessionId: session.id };
                const put = (kind: string, payload: object) => {
                  made += 1;
                  facts.put({ ...stamp, id: `lived-${String(made).padStart(5, '0')}`, kind, payload: { ...names, ...payload } });
                };
                let sets = 0;
                session.main.forEach((one: { exerciseId: string; sets: number }, place: number) => {
                  for (let set = 1; set <= one.sets; set += 1) {
                    sets += 1;
                    const entry = session.warmUp.length + place;
                    const done = { part: 'main', entry, set, unit: 'reps', done: { both: 8 }, how: 'guided' };
                    put('set-done', { exerciseId: one.exerciseId, ...done });
                  }
                });
                const saved = { ended: 'finished', setsDone: sets, setsPlanned: sets, seconds: session.minutes * 60 };
                put('session-finished', { ...saved, effort: 'right', pain: 0, note: '' });
              }
            }
          };
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    until,
  );
  await page.reload();
}

/** A fact as it lies on the disk. */
export function stored(id: string, day: string, kind: string, payload: object): object {
  return { id, at: Date.parse(`${day}T08:00:00Z`), day, zone: 'Europe/London', device: 'd', version: 1, kind, payload };
}
