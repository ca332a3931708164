import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { generateBlock, type Profile } from '../../src/core/plan/index.ts';
import { entriesOf, stepsOf } from '../../src/core/workout/index.ts';
import { createBeside } from '../../src/player/beside-tones.ts';
import { createPlayer } from '../../src/player/verbs.ts';
import { spokenOf } from '../../src/words/spoken.ts';
import { mixed, noon, prescription, sessionOf } from '../core/workout/sessions.ts';
import { aPage, aPhone } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

const two = sessionOf({ main: [prescription({ exerciseId: 'clamshell', sides: 'each', sets: 2 })] });

function speaking(settings: Readonly<Record<string, unknown>>) {
  const said: { at: number; words: string }[] = [];
  const buzzes: number[] = [];
  const { sound, ...ears } = aPage().ears;
  const { track } = aPage().tape;
  const phone = aPhone(settings);
  const player = createPlayer(phone.store(), {
    sound,
    track,
    wakeLock: { start: () => () => {}, state: () => 'held', subscribe: () => () => {} },
    takePlace: phone.takePlace,
    keepStorage: () => {},
    read: () => ({ wall: Date.now(), mono: performance.now() }),
    watchPage: () => () => {},
    loadBeside: async (choices) =>
      createBeside(choices, {
        voice: { say: (words) => said.push({ at: Date.now() - noon, words }), hush: () => {}, state: () => 'ready' },
        vibrate: () => buzzes.push(Date.now() - noon),
        mediaKeys: { start: () => () => {}, show: () => {} },
      }),
  });
  player.setNames((id) => exercises.find((exercise) => exercise.id === id)?.name ?? id);
  return { player, said, buzzes, ears };
}

it('nothing is said unless it was chosen', async () => {
  const { player, said } = speaking({});
  player.begin(two, 'left');
  await vi.advanceTimersByTimeAsync(0);
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual([]);
});

it('the voice comes after its tone, counts up, and is silent in a pause', async () => {
  const { player, said, ears } = speaking({ voice: true });
  player.begin(two, 'left');
  await vi.advanceTimersByTimeAsync(0);
  vi.advanceTimersByTime(27_900);
  expect(said).toEqual([
    { at: 700, words: 'Left side. Clamshell. 3.' },
    { at: 10_700, words: '1' },
    { at: 16_150, words: '2' },
    { at: 22_150, words: '3' },
  ]);
  for (const { at } of said) expect(ears.tones().some((tone) => tone.at - noon < at && at - (tone.at - noon) < 1_000)).toBe(true);
  player.pause();
  vi.advanceTimersByTime(60_000);
  expect(said).toHaveLength(4);
  player.resume();
  vi.advanceTimersByTime(2_000);
  expect(said.at(-1)?.words).toBe('Switch. Right side.');
});

it('a phone buzzes once at each change of step, unless that was turned off', async () => {
  const { player, buzzes } = speaking({});
  player.begin(two, 'left');
  await vi.advanceTimersByTimeAsync(0);
  vi.advanceTimersByTime(28_500);
  expect(buzzes).toEqual([0, 10_000, 28_000]);
  const quiet = speaking({ vibration: false });
  quiet.player.begin(two, 'left');
  await vi.advanceTimersByTimeAsync(0);
  vi.advanceTimersByTime(28_500);
  expect(quiet.buzzes).toEqual([]);
});

it('no more than six words at a time, in any step of a real block', () => {
  const profile: Profile = {
    startDay: '2026-11-23',
    availableDays: [1, 2, 3, 4, 5, 6, 7],
    runDays: [2, 4],
    hardRunDays: [],
    longRunDay: null,
    equipment: ['mini-band', 'long-band', 'step', 'roller'],
    experience: 'regular',
    sessionMinutes: 60,
    avoid: [],
    pain: { worst: 0, days: 0, side: 'none' },
    selfTest: [false, false, false, false, false, false],
    redFlags: [],
    postpartumWeeks: null,
    seed: 3,
  };
  const made = generateBlock(profile, exercises);
  if (!made.ok) throw new Error(made.reason.rule);
  const nameOf = (id: string) => exercises.find((exercise) => exercise.id === id)?.name ?? id;
  for (const session of [...made.block.weeks.flatMap((week) => week.sessions), mixed]) {
    const steps = stepsOf({ session, first: 'left' });
    const entries = entriesOf(session);
    const told = steps.map((step) => {
      const its = entries[step.entry];
      if (its === undefined) throw new Error('no prescription');
      return { step, prescription: its, name: nameOf(step.exerciseId) };
    });
    for (const [index, each] of told.entries()) {
      for (const counted of [true, false]) {
        for (const { after, words } of spokenOf(each, told[index + 1] ?? null, counted)) {
          expect(words.split(' ').length).toBeLessThanOrEqual(6);
          expect(words).not.toBe('');
          expect(after).toBeLessThan(each.step.seconds);
        }
      }
    }
  }
});
