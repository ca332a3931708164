import { describe, expect, it } from 'vitest';
import {
  cuesOf,
  elapsedMs,
  leftMs,
  type RunThrough,
  stepMs,
  stepOf,
  stepsOf,
  timelineSeconds,
  trackOf,
  transition,
} from '../../../src/core/workout/index.ts';
import { begun, mixed, noon, plannedRecords, play, prescription, sessionOf } from './sessions.ts';

const rate = 11_025;
/** Where a run-through is on its timeline. */
const placeOf = (state: RunThrough, now: number) => stepOf(state).start + elapsedMs(state, now) / 1000;

describe('a session as one track', () => {
  it('has every cue of the list, within one sample of its moment', () => {
    const steps = stepsOf(begun(mixed));
    const { cues } = trackOf(steps, mixed, rate);
    const list = cuesOf(steps, mixed);
    expect(cues.map(({ kind }) => kind)).toEqual(list.map(({ kind }) => kind));
    for (const [index, { sample }] of cues.entries()) {
      expect(Math.abs(sample / rate - (list[index]?.at ?? 0))).toBeLessThanOrEqual(1 / rate);
    }
  });

  it('is as long as its timeline and two seconds for the closing tone', () => {
    const steps = stepsOf(begun(mixed));
    expect(trackOf(steps, mixed, rate).samples).toBe((timelineSeconds(steps) + 2) * rate);
  });

  it('is the same up to the place where something was changed, so that the step in hand plays on', () => {
    const player = play(begun(mixed));
    while (player.step().kind !== 'rest') player.wait(1);
    const before = trackOf(stepsOf(player.state()), mixed, rate);
    const here = player.step();
    player.tap('more-rest-tapped');
    const after = trackOf(stepsOf(player.state()), mixed, rate);
    const upTo = (here.start + here.seconds - 3) * rate;
    expect(after.cues.filter(({ sample }) => sample < upTo)).toEqual(before.cues.filter(({ sample }) => sample < upTo));
    expect(after.samples - before.samples).toBe(15 * rate);
  });
});

describe('the place of a track, told after an absence', () => {
  it('is the place of the session, wherever it is, and every set before it is on record as planned', () => {
    const whole = timelineSeconds(stepsOf(begun(mixed)));
    for (let to = 0.5; to < whole; to += 7.3) {
      const player = play(begun(mixed));
      player.pass(to + 2); // two seconds were lost on the way: the track began late
      player.heard(to);
      expect(player.state().status.kind).toBe('running');
      expect(placeOf(player.state(), player.now())).toBeCloseTo(to, 3);
      const alike = play(begun(mixed));
      alike.wait(to);
      expect(player.state().recorded).toEqual(alike.state().recorded);
    }
  });

  it('at its end is the end, with everything done', () => {
    const player = play(begun(mixed));
    player.pass(7200);
    player.heard(timelineSeconds(stepsOf(player.state())) + 2);
    expect(player.state().status.kind).toBe('finished');
    const done = Object.fromEntries(Object.entries(player.state().recorded).map(([key, known]) => [key, known.done]));
    expect(done).toEqual(plannedRecords(mixed));
  });

  it('where a call has stopped it is where the session stands, however late that is told', () => {
    for (const late of [0, 3, 3600]) {
      const player = play(begun(mixed));
      player.pass(130 + late);
      player.heard(130, false);
      const { status } = player.state();
      expect(status.kind).toBe('paused');
      const { start } = stepOf(player.state());
      expect(stepMs(stepOf(player.state())) - leftMs(player.state(), player.now())).toBeCloseTo((130 - start) * 1000, -2);
      const alike = play(begun(mixed));
      alike.wait(130);
      expect(player.state().recorded).toEqual(alike.state().recorded);
    }
  });

  it('never takes back a step that has ended', () => {
    const player = play(begun(mixed));
    player.wait(10);
    expect(stepOf(player.state()).kind).toBe('work');
    player.heard(9.6);
    expect(stepOf(player.state()).kind).toBe('work');
    expect(leftMs(player.state(), player.now())).toBe(stepMs(player.step()));
  });

  it('a tenth of a second from the clock changes nothing', () => {
    const state = begun(mixed);
    expect(transition(state, { type: 'track-played', to: 5, on: true }, noon + 5_090).state).toBe(state);
  });

  it('says nothing of a session that stands', () => {
    const player = play(begun(mixed));
    player.wait(30);
    const paused = player.tap('pause-tapped');
    expect(player.heard(60)).toBe(paused);
  });

  it('says nothing of a step that ends by a tap alone', () => {
    const own = { reps: 'own', holds: 'own', time: 'own', waitsForTap: false } as const;
    const state = { ...begun(sessionOf({ main: [prescription()] })), pace: own };
    const counting = transition(state, { type: 'next-tapped' }, noon).state;
    expect(counting.status.kind).toBe('counting');
    expect(transition(counting, { type: 'track-played', to: 300, on: true }, noon + 1_000).state).toBe(counting);
  });
});
