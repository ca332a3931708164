import type { LocalDay } from '../core/calendar/index.ts';
import type { Because, Mistake, MistakeName } from '../core/mistakes/index.ts';
import { dateWords, onDay } from './days.ts';
import { countWords } from './form.ts';

/** One of the ten as a person reads it. */
export interface MistakeWords {
  readonly title: string;
  /** The mistake, as a person does it: what is asked where we cannot know. */
  readonly what: string;
  /** What to do instead, on its link. */
  readonly action: string;
}

export function mistakeWords(name: MistakeName): MistakeWords {
  return words[name];
}

const words: Readonly<Record<MistakeName, MistakeWords>> = {
  'early-signs': {
    title: 'Passing over early signs',
    what: 'An ache lasts longer than a couple of days, or changes how you run, and you go on as before.',
    action: 'Say how your hips are',
  },
  'no-warm-up': {
    title: 'Skipping the warm-up',
    what: 'You step out of the door and run.',
    action: 'Warm up before a run',
  },
  'through-pain': {
    title: 'Running through pain',
    what: 'You keep running although the pain grows with each step.',
    action: 'When to stop and see someone',
  },
  'no-strength': {
    title: 'Leaving out hips and trunk',
    what: 'You run, and strength work is left for another week.',
    action: 'See your next session',
  },
  overstride: {
    title: 'Landing far ahead',
    what: 'Your foot touches down well in front of the knee.',
    action: 'Check your form',
  },
  'one-surface': {
    title: 'Always the same hard ground',
    what: 'You run on road or on sloping ground, nearly every time.',
    action: 'Log what you run on',
  },
  'old-shoes': {
    title: 'Worn-out shoes',
    what: 'Your shoes have 500 km or more in them.',
    action: 'Look at your shoes',
  },
  'long-sitting': {
    title: 'Sitting for hours',
    what: 'You sit for more than an hour at a time on most days.',
    action: 'Set a timer for short breaks',
  },
  'too-soon': {
    title: 'Coming back too soon',
    what: 'The hip feels better and you run as far or as hard as before.',
    action: 'Come back step by step',
  },
  'no-help': {
    title: 'Going it alone for too long',
    what: 'Pain has lasted more than a week, or keeps coming back, and nobody has looked at it.',
    action: 'When to see someone',
  },
};

/** Why it stands as it does. */
export function becauseSentence(because: Because, today: LocalDay): string {
  switch (because.code) {
    case 'not-known':
      return 'Does it fit you?';
    case 'said':
      return because.holds
        ? `You said that it fits you, ${onDay(because.day, today)}.`
        : `You said that it does not fit you, ${onDay(because.day, today)}.`;
    case 'pain-days':
      return `You told us of pain on ${because.days} days.`;
    case 'stride-changed':
      return `A run ${onDay(because.day, today)} changed how you ran.`;
    case 'calm-answers':
      return `${because.answers} answers in two weeks, all calm.`;
    case 'warm-ups':
      return because.warmed === 0
        ? `${because.runs} runs in two weeks, and no warm-up on record before them.`
        : `${because.runs} runs in two weeks, ${because.warmed} with a warm-up on record.`;
    case 'run-hurt':
      return `A run ${onDay(because.day, today)} hurt, ${because.worst} of 10.`;
    case 'runs-calm':
      return because.runs === 1
        ? 'One run in two weeks told of its pain, and it was calm.'
        : `${because.runs} runs in two weeks told of their pain, all calm.`;
    case 'strength-done':
      return because.done === 1
        ? 'One strength session in two weeks.'
        : `${because.done === 0 ? 'No' : because.done} strength sessions in two weeks.`;
    case 'form':
      return because.seen
        ? `You saw it in your form check on ${dateWords(because.day)}.`
        : `Your form check on ${dateWords(because.day)} did not show it.`;
    case 'surface':
      return because.one
        ? 'Nearly all your runs of late were on one kind of ground.'
        : 'Your runs of late were on more than one kind of ground.';
    case 'shoes':
      return `The pair you ran in last has ${because.kilometres} km in it. From 500 km on it is worth a look.`;
    case 'spike':
      return because.spike
        ? 'A run of late was much longer than you were used to.'
        : 'No run of late was much longer than you were used to.';
    case 'hard-after-break':
      return `A hard or long run ${onDay(because.day, today)}, soon after a break.`;
    case 'spoken':
      return 'You have spoken to a professional about it.';
    case 'short-pain':
      return 'The pain has not lasted a week yet.';
  }
}

/** "Worth a look" */
export function mistakeStateWords(state: Mistake['state']): string {
  switch (state) {
    case 'worth-a-look':
      return 'Worth a look';
    case 'looks-fine':
      return 'Looks fine';
    case 'not-known':
      return 'Not known';
  }
}

/** How many are worth a look, as the line of the card in the toolkit and under the title: "Three to look at", "Nothing is known yet". */
export function mistakesLine(mistakes: readonly Pick<Mistake, 'state'>[]): string {
  const count = mistakes.filter(({ state }) => state === 'worth-a-look').length;
  const word = countWords(count);
  if (mistakes.every(({ state }) => state === 'not-known')) return 'Nothing is known yet';
  return count === 0 ? 'None to look at' : `${word.charAt(0).toUpperCase()}${word.slice(1)} to look at`;
}

/** The ten dots in words. */
export function dotsWords(mistakes: readonly Pick<Mistake, 'state'>[]): string {
  const count = (state: Mistake['state']) => mistakes.filter((mistake) => mistake.state === state).length;
  return `${count('worth-a-look')} worth a look, ${count('looks-fine')} look fine, ${count('not-known')} not known.`;
}
