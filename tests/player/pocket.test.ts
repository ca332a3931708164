import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFacts } from '../../src/core/facts/index.ts';
import { elapsedMs, guidedPace, playedSession, stepsOf, timelineSeconds, trackOf } from '../../src/core/workout/index.ts';
import { trackRate, wavOf } from '../../src/device/index.ts';
import type { MediaDeeds, MediaShown } from '../../src/device/media-keys.ts';
import { createBeside } from '../../src/player/beside-tones.ts';
import { mixed, noon, plannedRecords } from '../core/workout/sessions.ts';
import { aPage, aPhone } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

/** A page in pocket mode on which the mixed session began, so many seconds ago. */
function inPocket(seconds = 0, settings: Readonly<Record<string, unknown>> = {}) {
  const page = aPage(aPhone({ pocket: true, ...settings }));
  page.player.begin(mixed, 'left');
  const leave = page.player.enter();
  page.wait(seconds);
  return { ...page, page, leave };
}

/** Where the run-through is on its timeline. */
function placeOf(page: ReturnType<typeof aPage>) {
  return page.step().start + page.step().seconds - (page.left() ?? 0);
}

function setsOnRecord(page: ReturnType<typeof aPage>) {
  const { facts } = readFacts(page.phone.facts());
  return Object.fromEntries(
    facts.flatMap((fact) => (fact.kind === 'set-done' ? [[`${fact.payload.entry}:${fact.payload.set}`, fact.payload.done]] : [])),
  );
}

/** The sets of an untouched session up to a second of it. */
function setsBy(seconds: number) {
  const page = aPage();
  page.player.begin(mixed, 'left');
  page.wait(seconds);
  return setsOnRecord(page);
}

describe('in pocket mode', () => {
  it('the track sounds and live tones do not, in sight, too; the screen may lock', () => {
    const { page } = inPocket(30);
    expect(page.ears.tones()).toEqual([]);
    expect(page.tape.playing()).toBe(true);
    expect(page.tape.at()).toBeCloseTo(30, 3);
    expect(page.tape.calls.laid).toBe(0);
    expect(page.tape.sounds).toHaveLength(1);
    expect(page.player.view()).toMatchObject({ pocket: 'on', sound: 'on', wakeLock: 'idle' });
  });

  it('the track is not touched by a step that ends by itself', () => {
    const { page } = inPocket(600);
    expect(page.tape.calls.jumps).toEqual([]);
    expect(page.tape.sounds).toHaveLength(1);
  });

  it('at a slower tempo the track holds the tones of that tempo, at its moments', async () => {
    const { page } = inPocket(5, { tempo: 1.5 });
    const runThrough = page.player.view().runThrough;
    if (runThrough === null) throw new Error('Nothing is played');
    const steps = stepsOf(runThrough);
    const { cues, samples } = trackOf(steps, playedSession(runThrough), trackRate);
    expect(samples / trackRate).toBeGreaterThan(timelineSeconds(stepsOf({ session: mixed, first: 'left' })));
    const [sound] = page.tape.sounds;
    const wanted = new Uint8Array(await wavOf(cues, samples).arrayBuffer());
    expect(Buffer.compare(Buffer.from(wanted), Buffer.from((await sound?.arrayBuffer()) ?? new ArrayBuffer(0)))).toBe(0);
    const planned = trackOf(steps, mixed, trackRate);
    expect(cues.map(({ sample }) => sample)).not.toEqual(planned.cues.map(({ sample }) => sample));
  });

  it('three minutes out of sight are three minutes played: the session is where the track is, with the sets on record', () => {
    const { page } = inPocket(100);
    page.away(180);
    expect(page.status().kind).toBe('running');
    expect(placeOf(page)).toBeCloseTo(280, 1);
    expect(setsOnRecord(page)).toEqual(setsBy(280));
    expect(page.tape.calls.jumps).toEqual([]);
  });

  it('the same after sleep, in which the page’s clock stood still', () => {
    const { page } = inPocket(100);
    page.sleep(180);
    expect(placeOf(page)).toBeCloseTo(280, 1);
    expect(setsOnRecord(page)).toEqual(setsBy(280));
  });

  it('a page that lives on out of sight writes each set when it ends', () => {
    const sets = setsBy(280);
    const { page } = inPocket(100);
    page.hide();
    page.wait(180);
    expect(setsOnRecord(page)).toEqual(sets);
    page.show();
    expect(placeOf(page)).toBeCloseTo(280, 1);
  });

  it('a page that lives on out of sight for a while, and then sleeps, has still been out of sight all the time', () => {
    const sets = setsBy(280);
    const { page } = inPocket(100);
    page.hide();
    page.wait(20);
    page.doze(160);
    page.show();
    expect(placeOf(page)).toBeCloseTo(280, 1);
    expect(page.tape.calls.jumps).toEqual([]);
    expect(setsOnRecord(page)).toEqual(sets);
  });

  it('out of sight the track leads: what it is late, the session is', () => {
    const { page } = inPocket(100);
    page.hide();
    page.tape.slip(-3);
    page.wait(60);
    page.show();
    expect(page.tape.at()).toBeCloseTo(157, 1);
    expect(placeOf(page)).toBeCloseTo(157, 1);
    expect(page.tape.calls.jumps).toEqual([]);
    expect(setsOnRecord(page)).toEqual(setsBy(157));
  });

  it('in sight the session leads: a track that is off is put right', () => {
    const { page } = inPocket(100);
    page.tape.slip(-0.4);
    page.wait(5);
    expect(placeOf(page)).toBeCloseTo(105, 2);
    expect(page.tape.at()).toBeCloseTo(105, 1);
    expect(page.tape.calls.jumps).toHaveLength(1);
    page.tape.slip(0.1);
    page.wait(5);
    expect(page.tape.calls.jumps).toHaveLength(1);
  });

  it('a whole session in the pocket reaches its summary, everything done', () => {
    const { page } = inPocket();
    page.away(timelineSeconds(stepsOf(page.runThrough())) + 60);
    expect(page.status().kind).toBe('finished');
    expect(setsOnRecord(page)).toEqual(plannedRecords(mixed));
  });

  it('a long stall in sight is played, too, where the track was heard', () => {
    const { page } = inPocket(100);
    page.stall(90);
    page.wait(5);
    expect(page.status().kind).toBe('running');
    expect(placeOf(page)).toBeCloseTo(195, 0);
  });
});

describe('a call', () => {
  it.each([true, false])('pauses where it stopped the track; the page hears of it: %s', (isHeard) => {
    const { page } = inPocket(100);
    page.hide();
    vi.setSystemTime(Date.now() + 60_000);
    page.tape.call(isHeard);
    vi.setSystemTime(Date.now() + 600_000);
    page.show();
    expect(page.status().kind).toBe('paused');
    expect(placeOf(page)).toBeCloseTo(160, 1);
    expect(setsOnRecord(page)).toEqual(setsBy(160));
    page.player.resume();
    expect(page.tape.playing()).toBe(true);
    page.wait(10);
    expect(placeOf(page)).toBeCloseTo(170, 1);
  });

  it('in sight pauses, too', () => {
    const { page } = inPocket(100);
    page.tape.call(true);
    expect(page.status().kind).toBe('paused');
    expect(placeOf(page)).toBeCloseTo(100, 1);
  });

  it('after which the system sets the track going again goes on with it', () => {
    const { page } = inPocket(100);
    page.hide();
    page.tape.call(true);
    page.wait(40);
    page.tape.goOn();
    page.wait(20);
    page.show();
    expect(page.status().kind).toBe('running');
    expect(placeOf(page)).toBeCloseTo(120, 1);
  });
});

describe('a changed timeline', () => {
  it('Next and Back jump to their step on the same track', () => {
    const { page } = inPocket(4);
    page.player.next();
    expect(page.tape.at()).toBe(page.step().start);
    expect(page.tape.sounds).toHaveLength(1);
    page.wait(30);
    page.player.back();
    expect(page.tape.at()).toBe(page.step().start);
    page.away(180);
    expect(placeOf(page)).toBeCloseTo(10 + 180, 1);
  });

  it('a skipped set is heard from the next step on, and its sets are not invented', () => {
    const { page } = inPocket(4);
    page.reach({ kind: 'work', exerciseId: 'glute-bridge' });
    page.hide();
    page.show();
    page.player.next();
    const { kind, start } = page.step();
    expect(kind).toBe('rest');
    expect(page.tape.at()).toBe(start);
    const sets = setsOnRecord(page);
    page.away(10);
    expect(setsOnRecord(page)).toEqual(sets);
    expect(placeOf(page)).toBeCloseTo(start + 10, 1);
  });

  it('+15 s makes the track anew, fifteen seconds longer, and it plays on where it was', () => {
    const { page } = inPocket();
    page.reach({ kind: 'rest' });
    page.wait(5);
    const before = page.tape.at();
    page.player.moreRest();
    const [first, second] = page.tape.sounds;
    expect((second?.size ?? 0) - (first?.size ?? 0)).toBe(15 * 11_025);
    expect(page.tape.at()).toBeCloseTo(before, 1);
    expect(page.tape.playing()).toBe(true);
    const { start, seconds } = page.step();
    page.away(seconds - 6);
    expect(page.step().kind).toBe('rest');
    page.away(2);
    expect(page.step().start).toBe(start + seconds);
  });

  it('an adapted dose makes the track anew', () => {
    const { page } = inPocket();
    page.reach({ kind: 'rest', exerciseId: 'glute-bridge' });
    page.player.answer({ of: 'effort', effort: 'hard' });
    expect(page.tape.sounds).toHaveLength(1);
    page.player.takeOffer('one-set-fewer');
    const [first, second] = page.tape.sounds;
    expect(second?.size).toBeLessThan(first?.size ?? 0);
    expect(page.tape.playing()).toBe(true);
    expect(page.tape.at()).toBeCloseTo(placeOf(page), 1);
  });
});

describe('silence', () => {
  it('in a pause, and out of sight in one: nothing is played and nothing counted', () => {
    const { page } = inPocket(100);
    page.player.pause();
    expect(page.tape.playing()).toBe(false);
    page.away(600);
    expect(page.status().kind).toBe('paused');
    page.player.resume();
    expect(page.tape.at()).toBeCloseTo(100, 1);
    page.away(30);
    expect(placeOf(page)).toBeCloseTo(130, 1);
  });

  it('on another screen of the app, which is left as ever', () => {
    const { page, leave } = inPocket(100);
    leave();
    expect(page.tape.playing()).toBe(false);
    expect(page.phone.row()?.status.kind).toBe('away');
    page.wait(600);
    page.player.enter();
    expect(placeOf(page)).toBeCloseTo(100, 1);
  });

  it('on another screen in a rest, too, which goes on by the clock', () => {
    const { page, leave } = inPocket();
    page.reach({ kind: 'rest' });
    const before = page.left() ?? 0;
    leave();
    expect(page.tape.playing()).toBe(false);
    page.wait(4);
    page.player.enter();
    expect(page.status().kind).toBe('running');
    expect(page.left()).toBeCloseTo(before - 4, 1);
    expect(page.tape.at()).toBeCloseTo(placeOf(page), 1);
  });

  it('when another tab takes over', async () => {
    const { page } = inPocket(100);
    await vi.advanceTimersByTimeAsync(0);
    const other = aPage(page.phone);
    other.player.enter();
    await vi.advanceTimersByTimeAsync(0);
    other.player.takeOver();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.player.view().elsewhere).toBe(true);
    expect(page.tape.playing()).toBe(false);
  });

  it('after a crash: the step last written waits at its start, whatever the track had played', () => {
    const { page } = inPocket(100);
    page.hide();
    vi.setSystemTime(Date.now() + 180_000);
    const again = aPage(page.phone);
    again.player.enter();
    expect(again.status().kind).toBe('away');
    expect(again.step()).toEqual(page.step());
    expect(elapsedMs(again.runThrough(), Date.now())).toBe(0);
    expect(again.tape.playing()).toBe(false);
    again.player.resume();
    expect(again.tape.at()).toBe(again.step().start);
    expect(again.tape.playing()).toBe(true);
  });
});

describe('a track that the browser will not play', () => {
  it('is told, live tones sound and the screen stays on; out of sight is away as ever', async () => {
    const page = aPage(aPhone({ pocket: true }));
    page.tape.calls.refusing = true;
    page.player.begin(mixed, 'left');
    page.player.enter();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.player.view()).toMatchObject({ pocket: 'refused', wakeLock: 'held' });
    expect(page.ears.ahead().length).toBeGreaterThan(0);
    page.wait(20);
    page.away(60);
    expect(page.status().kind).toBe('away');
  });

  it('is tried again with the next tap on Resume', async () => {
    const page = aPage(aPhone({ pocket: true }));
    page.tape.calls.refusing = true;
    page.player.begin(mixed, 'left');
    page.player.enter();
    await vi.advanceTimersByTimeAsync(0);
    page.tape.calls.refusing = false;
    page.wait(20);
    page.player.pause();
    page.player.resume();
    expect(page.player.view()).toMatchObject({ pocket: 'on', wakeLock: 'idle' });
    expect(page.tape.at()).toBeCloseTo(20, 1);
    expect(page.ears.ahead()).toEqual([]);
    page.away(60);
    expect(placeOf(page)).toBeCloseTo(80, 1);
  });
});

describe('the keys of a lock screen', () => {
  /** As `inPocket`, with a hand on the keys and an eye on what is shown. */
  async function withKeys() {
    const shown: MediaShown[] = [];
    const taken: MediaDeeds[] = [];
    const page = aPage(aPhone({ pocket: true, voice: true }), async (choices) =>
      createBeside(choices, {
        voice: {
          say: () => expect.unreachable('speech would take the sound from the track'),
          hush: () => {},
          state: () => 'ready',
        },
        vibrate: () => {},
        mediaKeys: {
          start: (deeds) => {
            taken.push(deeds);
            return () => {};
          },
          show: (now) => shown.push(now),
        },
      }),
    );
    page.player.begin(mixed, 'left');
    page.player.enter();
    await vi.advanceTimersByTimeAsync(100_000);
    const keys = () => taken.at(-1) ?? expect.unreachable('the keys were never taken');
    return { page, shown, taken, keys };
  }

  it('pause, go on and move the session out of sight, and nothing is lost or invented', async () => {
    const { page, keys } = await withKeys();
    page.hide();
    vi.setSystemTime(Date.now() + 60_000);
    keys().pause();
    expect(page.status().kind).toBe('paused');
    expect(page.tape.playing()).toBe(false);
    page.wait(300);
    keys().play();
    expect(page.tape.at()).toBeCloseTo(160, 1);
    vi.setSystemTime(Date.now() + 30_000);
    keys().next();
    const { start } = page.step();
    expect(start).toBeGreaterThan(190);
    expect(page.tape.at()).toBe(start);
    vi.setSystemTime(Date.now() + 5_000);
    keys().previous();
    expect(page.tape.at()).toBe(start);
    vi.setSystemTime(Date.now() + 6_000);
    page.show();
    expect(page.status().kind).toBe('running');
    expect(placeOf(page)).toBeCloseTo(start + 6, 1);
    await vi.advanceTimersByTimeAsync(0);
  });

  it('are taken again when the track sounds, which is where browsers drop them; what is shown has the place in the session', async () => {
    const { page, shown, taken } = await withKeys();
    const before = taken.length;
    page.tape.sound();
    expect(taken).toHaveLength(before + 1);
    expect(shown.at(-1)).toMatchObject({ playing: true, duration: timelineSeconds(stepsOf(page.runThrough())) });
    expect(shown.at(-1)?.position).toBeCloseTo(100, 1);
    page.player.pause();
    expect(shown.at(-1)).toMatchObject({ playing: false });
  });
});

describe('the choice', () => {
  it('counts in the middle of a session, both ways', () => {
    const page = aPage();
    page.player.begin(mixed, 'left');
    page.player.enter();
    page.wait(50);
    page.player.setPocket(true);
    expect(page.ears.ahead()).toEqual([]);
    expect(page.tape.at()).toBeCloseTo(50, 2);
    expect(page.player.view().wakeLock).toBe('idle');
    page.wait(10);
    page.player.setPocket(false);
    expect(page.tape.playing()).toBe(false);
    expect(page.ears.ahead().length).toBeGreaterThan(0);
    expect(page.player.view()).toMatchObject({ pocket: 'off', wakeLock: 'held' });
    page.away(60);
    expect(page.status().kind).toBe('away');
  });

  it('brings guided pace, also to a session that was begun at one’s own', () => {
    const settings: Record<string, unknown> = { 'pace-reps': 'own', 'wait-for-tap': true };
    const phone = aPhone(settings);
    const before = aPage(phone);
    before.player.begin(mixed, 'left');
    expect(before.status().kind).toBe('counting');
    settings['pocket'] = true;
    const after = aPage(phone);
    after.player.enter();
    after.player.resume();
    expect(after.status().kind).toBe('running');
    expect(after.tape.playing()).toBe(true);
  });

  it('leaves a set that has gone beyond its length at one’s own pace as it is: no track, and out of sight is away', () => {
    const page = aPage(aPhone({ 'pace-time': 'own' }));
    page.player.begin(mixed, 'left');
    page.player.enter();
    page.wait(120);
    page.player.setPace(guidedPace);
    page.player.setPocket(true);
    expect(page.status().kind).toBe('counting');
    expect(page.tape.playing()).toBe(false);
    page.away(60);
    expect(page.status().kind).toBe('away');
    page.player.skipSet();
    expect(page.tape.at()).toBe(page.step().start);
    page.away(60);
    expect(page.status().kind).toBe('running');
  });

  it('without sound is none', () => {
    const page = aPage(aPhone({ pocket: true, sound: false, 'pace-reps': 'own' }));
    page.player.begin(mixed, 'left');
    expect(page.runThrough().pace.reps).toBe('own');
  });
});
