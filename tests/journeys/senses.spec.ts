import { expect, test } from '@playwright/test';
import { beginBlock } from './support/begun.ts';
import { startFirstSession } from './support/walk.ts';

test('a tone marks each change of step, put on the audio clock ahead of time', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (this: OscillatorNode, when = 0) {
      // When on the page's clock this note sounds.
      heard.push(performance.now() + (when - this.context.currentTime) * 1_000);
      start.call(this, when);
    };
    const changes: number[] = [];
    Object.assign(window, { changes });
    let phase = '';
    new MutationObserver(() => {
      const now = document.querySelector(':not([aria-hidden="true"]) > main')?.getAttribute('data-phase') ?? '';
      if (now === phase) return;
      phase = now;
      changes.push(performance.now());
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await beginBlock(page);
  await startFirstSession(page);
  await expect(page.getByRole('main')).toHaveAttribute('data-phase', 'work', { timeout: 20_000 }); // ten seconds to get ready
  const { late, early } = await page.evaluate(() => {
    const heard: number[] = Reflect.get(window, 'heard');
    const changes: number[] = Reflect.get(window, 'changes');
    const toWork = changes.at(-1) ?? 0;
    const nearest = heard.reduce(
      (best, at) => (Math.abs(at - toWork) < Math.abs(best - toWork) ? at : best),
      Number.POSITIVE_INFINITY,
    );
    return { late: Math.abs(nearest - toWork), early: heard.filter((at) => at < toWork - 500).length };
  });
  expect(late).toBeLessThan(500); // the exact figure is measured by the player's own tests; here: it is there, at the change
  expect(early).toBeGreaterThan(0); // the first step had its own
});

test('the screen is kept on from Start to the summary', async ({ page }) => {
  await page.addInitScript(() => {
    const held = { now: 0 };
    Object.assign(window, { held });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          held.now += 1;
          const sentinel = new EventTarget();
          return Promise.resolve(
            Object.assign(sentinel, {
              release: () => {
                held.now -= 1;
                return Promise.resolve();
              },
            }),
          );
        },
      },
    });
  });
  const held = () => page.evaluate(() => Reflect.get(window, 'held').now);
  await beginBlock(page);
  expect(await held()).toBe(0);
  await startFirstSession(page);
  await expect.poll(held).toBe(1);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  expect(await held()).toBe(1);
  await page.getByRole('button', { name: 'End session', exact: true }).click();
  await expect.poll(held).toBe(0);
});
