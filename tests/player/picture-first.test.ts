import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mixed, noon } from '../core/workout/sessions.ts';
import { aPage, aPhone } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

/** A slow page on which the mixed session began this moment: each picture takes so long. */
function playing(pictureMs: number, phone = aPhone()) {
  const page = aPage(phone, undefined, (work) => setTimeout(work, pictureMs));
  page.player.begin(mixed, 'left');
  page.player.enter();
  return page;
}

it('what sounds now does so at once, what comes later waits for the picture, and each is at its moment', () => {
  const page = playing(60);
  expect(page.ears.ahead()).toEqual([]);
  expect(page.ears.tones()).toEqual([{ at: noon, kind: 'prepare' }]);
  page.wait(8.5);
  page.player.next();
  page.wait(120);
  const heard = page.ears.tones();

  vi.setSystemTime(noon);
  const quick = playing(0);
  quick.wait(8.5);
  quick.player.next();
  quick.wait(120);
  expect(heard).toEqual(quick.ears.tones());
});

it('a pause before the picture of a step has come leaves nothing to sound after it', () => {
  const page = playing(60);
  page.wait(9);
  page.player.next();
  page.player.pause();
  page.wait(0.06);
  expect(page.ears.ahead()).toEqual([]);
  page.wait(60);
  expect(page.ears.tones().filter(({ at }) => at > noon + 9_000)).toEqual([]);
});

it('a track begins in the tap itself, as browsers want it', () => {
  const page = playing(60, aPhone({ pocket: true }));
  expect(page.tape.sounds).toHaveLength(1);
});
