import { describe, expect, it } from 'vitest';
import { painSpots } from '../../src/core/safety/index.ts';
import { type Consequence, consequenceOf } from '../../src/core/workout/index.ts';
import { leftWords, resumeWords } from '../../src/words/player.ts';
import { doneWords, exercisesAhead, painSaved, partnersWords, spotName, stoppedBecause } from '../../src/words/rest.ts';
import { soundWords } from '../../src/words/settings.ts';
import { sittingName } from '../../src/words/sittings.ts';
import { problemsOf } from './voice.ts';

const reps = { kind: 'reps', reps: 10, lift: 2, hold: 1, lower: 3 } as const;
const hold = { kind: 'holds', repeats: 1, seconds: 30 } as const;

it('says what is on record of a set', () => {
  expect(doneWords({ both: 10 }, reps, 'both')).toBe('10 reps');
  expect(doneWords({ both: 10 }, reps, 'alternating')).toBe('10 each side');
  expect(doneWords({ left: 10, right: 10 }, reps, 'each')).toBe('10 each side');
  expect(doneWords({ left: 10, right: 8 }, reps, 'each')).toBe('Left 10, right 8');
  expect(doneWords({ left: 10 }, reps, 'each')).toBe('Left 10, right none');
  expect(doneWords({ left: 30, right: 30 }, hold, 'each')).toBe('30 seconds each side');
  expect(doneWords({ both: 30 }, hold, 'both')).toBe('30 seconds');
  expect(doneWords({ both: 1 }, reps, 'both')).toBe('1 rep');
  expect(doneWords({ both: 1 }, hold, 'both')).toBe('1 second');
  expect(doneWords({}, reps, 'each')).toBeNull();
});

describe('what is said about pain', () => {
  it('is whole, calm and in our voice, for every number, sharp or not', () => {
    for (let worst = 0; worst <= 10; worst += 1) {
      for (const sharp of [true, false, undefined]) {
        const pain = { worst, ...(sharp === undefined ? {} : { sharp }) };
        for (const ahead of [0, 2]) {
          expect(problemsOf(painSaved(pain, consequenceOf({ pain }, ahead), 'Clamshell'), 3)).toEqual([]);
        }
        for (const kept of [0, 1, 2]) expect(problemsOf(stoppedBecause(pain, 'Clamshell', kept), 3)).toEqual([]);
      }
    }
    for (const count of [0, 1, 5]) expect(problemsOf(exercisesAhead(count), 2)).toEqual([]);
  });

  it('never says to go on where the exercise ends, and never that it ends where it does not', () => {
    const consequences: readonly Consequence[] = ['ends-exercise', 'offers-to-stop', 'offers-one-set-fewer', 'none'];
    for (const consequence of consequences) {
      const words = painSaved({ worst: 4 }, consequence, 'Clamshell');
      expect(words.includes('ends here')).toBe(consequence === 'ends-exercise');
    }
  });

  it('names each place once', () => {
    expect(new Set(painSpots.map(spotName)).size).toBe(painSpots.length);
  });
});

it('says where it carries on, and about how long is left', () => {
  const frame = { rep: null, secondsLeft: 12.2, countsUp: false };
  expect(resumeWords({ kind: 'work' }, { ...frame, rep: { rep: 6, reps: 10, part: 'lift' } })).toBe('carry on from rep 6');
  expect(resumeWords({ kind: 'work' }, { ...frame, rep: { rep: 1, reps: 10, part: 'lift' } })).toBe('0:13 of this step to go');
  expect(resumeWords({ kind: 'rest' }, frame)).toBe('0:13 of this rest to go');
  expect(resumeWords({ kind: 'work' }, { ...frame, countsUp: true })).toBe('carry on where you were');
  expect(leftWords(641, false)).toBe('10:41 left');
  expect(leftWords(641, true)).toBe('about 11 min left');
});

it('calls a sitting by what it is', () => {
  const nameOf = (id: string) => (id === 'clamshell' ? 'Clamshell' : id);
  expect(sittingName({ id: '2026-11-23:1:strength-a', kind: 'strength-a' }, nameOf)).toBe('Strength A');
  expect(sittingName({ id: 'exercise:clamshell', kind: 'mobility' }, nameOf)).toBe('Clamshell');
  expect(sittingName({ id: 'warm-up:2026-11-23:1:strength-a', kind: 'mobility' }, nameOf)).toBe('Warm-up');
  expect(partnersWords(['Bird dog', 'Side plank'])).toBe('A Bird dog, B Side plank');
});

it('tells each state of the sound apart', () => {
  const states = ['on', 'off', 'blocked', 'interrupted', 'missing'] as const;
  expect(new Set(states.map(soundWords)).size).toBe(states.length);
});
