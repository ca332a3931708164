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

it('tones wait for the picture: what sounds with a tap comes with it, all others at their moment', () => {
  const page = playing(60);
  expect(page.ears.tones()).toEqual([]);
  page.wait(0.06);
  expect(page.ears.tones()[0]).toEqual({ at: noon + 60, kind: 'prepare' });
  page.wait(8.44);
  page.player.next();
  page.wait(120);
  const heard = page.ears.tones();

  vi.setSystemTime(noon);
  const quick = playing(0);
  quick.wait(8.5);
  quick.player.next();
  quick.wait(120);
  const withTap = [noon, noon + 8_500];
  expect(heard).toEqual(quick.ears.tones().map(({ at, kind }) => ({ at: withTap.includes(at) ? at + 60 : at, kind })));
  expect(quick.ears.tones().filter(({ at }) => withTap.includes(at))).toHaveLength(2);
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
