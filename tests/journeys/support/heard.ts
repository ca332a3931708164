import type { Page } from '@playwright/test';
import { cuesOf, type RunThrough, stepsOf } from '../../../src/core/workout/index.ts';

/**
 * Writes down when each note that the page schedules will sound, by the page's own wall clock. With `driven` the audio clock is
 * one that the test's clock moves, too; without it, it is the browser's own, and its moment (`when`, seconds) is written down, too.
 * Call it before the page is opened.
 */
export async function listen(page: Page, driven: boolean): Promise<void> {
  await page.addInitScript((isDriven) => {
    const heard: { at: number; hertz: number; when?: number }[] = [];
    Object.assign(window, { heard });
    const wallNow = () => Date.now();
    if (!isDriven) {
      const start = OscillatorNode.prototype.start;
      OscillatorNode.prototype.start = function (this: OscillatorNode, when = 0) {
        heard.push({ at: wallNow() + (when - this.context.currentTime) * 1_000, hertz: this.frequency.value, when });
        start.call(this, when);
      };
      return;
    }
    const begun = performance.now();
    class DrivenAudio extends EventTarget {
      state = 'running';
      destination = {};
      get currentTime() {
        return (performance.now() - begun) / 1_000;
      }
      resume() {
        return Promise.resolve();
      }
      close() {
        return Promise.resolve();
      }
      createGain() {
        const gain = { value: 1, setValueAtTime: () => {}, linearRampToValueAtTime: () => {}, setTargetAtTime: () => {} };
        return { gain, connect: (next: unknown) => next, disconnect: () => {} };
      }
      createOscillator() {
        const now = () => this.currentTime;
        const frequency = { value: 0 };
        const note = { at: 0, hertz: 0 };
        return {
          type: '',
          frequency,
          connect: (next: unknown) => next,
          start: (when: number) => {
            note.at = wallNow() + (when - now()) * 1_000;
            note.hertz = frequency.value;
            heard.push(note);
          },
          stop: () => {},
          disconnect: () => {
            const place = heard.indexOf(note);
            if (place >= 0 && note.at > wallNow()) heard.splice(place, 1);
          },
        };
      }
    }
    Object.assign(window, { AudioContext: DrivenAudio });
  }, driven);
}

/** How far the notes are from the moments that the timeline gives their cues, in milliseconds, from the least to the most. */
export async function errorsOf(page: Page, runThrough: RunThrough, startedAt: number, untilSeconds: number): Promise<number[]> {
  const heard: { at: number }[] = await page.evaluate(() => Reflect.get(window, 'heard'));
  const cues = cuesOf(stepsOf(runThrough), runThrough.session).filter(({ at }) => at <= untilSeconds);
  return cues
    .map(({ at }) => {
      const due = startedAt + at * 1_000;
      return heard.reduce((least, note) => Math.min(least, Math.abs(note.at - due)), Number.POSITIVE_INFINITY);
    })
    .sort((a, b) => a - b);
}

/** The value below which so large a part of them lies. */
export function partOf(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}
