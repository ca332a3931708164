import type { Seconds } from '../core/calendar/index.ts';
import { timeWords } from './doses.ts';
import { sideWords, type Told } from './player.ts';

/** Something said aloud, so long after its step began. */
export interface Utterance {
  readonly after: Seconds;
  readonly words: string;
}

/** After the tone that marks the step, so that the two never cover each other. */
const afterTone: Seconds = 0.7;
const afterTick: Seconds = 0.15;
const mostWords = 6;

/** What the voice says in a step, in order: at most six words at a time, numbers on the way up. `counted`: the tempo is led. */
export function spokenOf(told: Told, next: Told | null, counted: boolean): readonly Utterance[] {
  const { step, prescription, name } = told;
  const side = step.side === null ? null : sideWords(step.side);
  switch (step.kind) {
    case 'prepare':
      return [{ after: afterTone, words: sixWords([side, name, amount(told)]) }];
    case 'switch':
      return [{ after: afterTone, words: sixWords(['Switch', side]) }];
    case 'rest':
      return [{ after: afterTone, words: next === null ? 'Rest.' : sixWords(['Rest', restNext(told, next)]) }];
    case 'work':
      if (!counted) return [{ after: afterTone, words: sixWords(['Your own pace', amount(told)]) }];
      return prescription.dose.kind === 'reps' ? counts(told) : [{ after: afterTone, words: sixWords(['Hold', side]) }];
  }
}

function restNext(told: Told, next: Told): string {
  return next.step.exerciseId === told.step.exerciseId ? `Next: set ${next.step.set}` : `Next: ${next.name}`;
}

function amount({ prescription: { dose } }: Told): string {
  switch (dose.kind) {
    case 'reps':
      return `${dose.reps}`;
    case 'holds':
      return `${dose.repeats * dose.seconds} seconds`;
    case 'time':
      return timeWords(dose.seconds);
  }
}

/** "1", "2", "3" as each repetition begins; a pair of sides is one. */
function counts({ prescription: { dose, sides } }: Told): readonly Utterance[] {
  if (dose.kind !== 'reps') return [];
  const repSeconds = (dose.lift + dose.hold + dose.lower) * (sides === 'alternating' ? 2 : 1);
  return Array.from({ length: dose.reps }, (_, rep) => ({
    after: rep === 0 ? afterTone : rep * repSeconds + afterTick,
    words: `${rep + 1}`,
  }));
}

/** Whole pieces, as many as six words hold, each a sentence. */
function sixWords(pieces: readonly (string | null)[]): string {
  let said: readonly string[] = [];
  for (const piece of pieces) {
    if (piece === null) continue;
    const longer = [...said, piece];
    if (longer.join(' ').split(' ').length <= mostWords) said = longer;
  }
  return said.map((piece) => `${piece}.`).join(' ');
}
