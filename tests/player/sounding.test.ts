import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cuesOf, stepsOf, timelineSeconds } from '../../src/core/workout/index.ts';
import { mixed, noon, prescription, sessionOf } from '../core/workout/sessions.ts';
import { aPage, soundOf } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

/** A page on which the mixed session began this moment. */
function playing() {
  const page = aPage();
  page.player.begin(mixed, 'left');
  page.player.enter();
  return { page, ...page.ears };
}

describe('what is heard', () => {
  it('of an untouched session is its list of cues, each at its moment and once', () => {
    const { page, tones } = playing();
    const runThrough = page.runThrough();
    page.wait(timelineSeconds(stepsOf(runThrough)) + 5);
    expect(tones()).toEqual(soundOf(runThrough));
  });

  it('is on the clock a whole step ahead, so that a busy page is never late', () => {
    const { page, ahead } = playing();
    const steps = stepsOf(page.runThrough());
    for (const [index, step] of steps.entries()) {
      const until = noon + ((steps[index + 1]?.start ?? step.start) + (steps[index + 1]?.seconds ?? step.seconds)) * 1000;
      const expected = soundOf(page.runThrough()).filter(
        ({ at }) => at > Date.now() && (at < until || index === steps.length - 1),
      );
      expect(ahead().filter(({ at }) => at < until || index === steps.length - 1)).toEqual(expected);
      page.wait(step.seconds);
    }
  });

  it('is never taken back by a step that ends by itself', () => {
    const { page, calls } = playing();
    const { cancel } = calls;
    page.wait(300);
    expect(calls.cancel).toBe(cancel);
  });

  it('is nothing in a pause, and the rest of it after', () => {
    const { page, ahead, tones } = playing();
    const whole = soundOf(page.runThrough());
    page.wait(47.3);
    page.player.pause();
    expect(ahead()).toEqual([]);
    page.wait(600);
    expect(tones()).toEqual(whole.filter(({ at }) => at <= noon + 47_300));
    page.player.resume();
    page.wait(timelineSeconds(stepsOf(page.runThrough())));
    expect(tones()).toEqual(whole.map(({ at, kind }) => ({ at: at <= noon + 47_300 ? at : at + 600_000, kind })));
  });

  it('after Next begins with the new step', () => {
    const { page, ahead, tones } = playing();
    page.wait(4);
    page.player.next();
    expect(tones().filter(({ at }) => at === noon + 4_000)).toEqual([{ at: noon + 4_000, kind: 'work' }]);
    expect(
      ahead()
        .filter(({ kind }) => kind === 'countdown')
        .every(({ at }) => at > noon + 90_000),
    ).toBe(true);
  });

  it('after Next on the last step is the end alone', () => {
    const page = aPage();
    page.player.begin(sessionOf({ main: [prescription({ dose: { kind: 'time', seconds: 60 } })] }), 'left');
    page.wait(20);
    page.player.next();
    expect(page.status().kind).toBe('finished');
    expect(page.ears.tones().filter(({ at }) => at >= noon + 20_000)).toEqual([{ at: noon + 20_000, kind: 'end' }]);
    page.player.next();
    expect(page.ears.tones().filter(({ kind }) => kind === 'end')).toHaveLength(1);
  });

  it('after an early end is nothing', () => {
    const { page, ahead } = playing();
    page.wait(20);
    page.player.end();
    expect(ahead()).toEqual([]);
  });

  it('out of sight is nothing, and cues that were missed are not made up for', () => {
    const { page, ahead, tones } = playing();
    page.wait(12);
    page.hide();
    expect(ahead()).toEqual([]);
    vi.setSystemTime(Date.now() + 4_000);
    page.show();
    const whole = soundOf(page.runThrough());
    expect(tones().filter(({ at }) => at > noon + 12_000 && at < noon + 16_000)).toEqual([]);
    expect(ahead()[0]).toEqual(whole.find(({ at }) => at > noon + 16_000));
  });

  it('is nothing after a return to a pause, until Resume', () => {
    const { page, ahead } = playing();
    page.wait(12);
    page.away(6);
    expect(page.status().kind).toBe('away');
    expect(ahead()).toEqual([]);
    page.player.resume();
    expect(ahead().length).toBeGreaterThan(0);
  });

  it('begins in the middle of a step when sound is freed late, and nothing is doubled', () => {
    const page = aPage();
    page.ears.become('blocked');
    page.player.begin(mixed, 'left');
    page.wait(35);
    expect(page.ears.tones()).toEqual([]);
    page.ears.become('on');
    page.ears.become('on');
    page.wait(timelineSeconds(stepsOf(page.runThrough())));
    expect(page.ears.tones()).toEqual(soundOf(page.runThrough()).filter(({ at }) => at >= noon + 35_000 - 250));
  });

  it('freed while paused or out of sight stays silent', () => {
    const { page, ahead, become } = playing();
    page.wait(12);
    page.player.pause();
    become('on');
    expect(ahead()).toEqual([]);
    page.player.resume();
    page.hide();
    become('on');
    expect(ahead()).toEqual([]);
  });

  it('does not drift in forty-five minutes', () => {
    const long = sessionOf({ main: [prescription({ sets: 60, restSeconds: 28.6 })] });
    const page = aPage();
    page.player.begin(long, 'left');
    const runThrough = page.runThrough();
    expect(timelineSeconds(stepsOf(runThrough))).toBeGreaterThan(45 * 60);
    for (let tick = 0; tick < 30_000; tick += 1) page.wait(0.0937);
    page.wait(60);
    const heard = page.ears.tones();
    expect(heard).toHaveLength(cuesOf(stepsOf(runThrough), long).length);
    for (const [index, { at }] of soundOf(runThrough).entries())
      expect(Math.abs((heard[index]?.at ?? 0) - at)).toBeLessThanOrEqual(1);
  });
});
