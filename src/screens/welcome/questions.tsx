import type { ReactNode } from 'react';
import type { QuestionNumber } from './answers.ts';
import { Avoid } from './questions/Avoid.tsx';
import { Days } from './questions/Days.tsx';
import { Equipment } from './questions/Equipment.tsx';
import { Experience } from './questions/Experience.tsx';
import { Pain } from './questions/Pain.tsx';
import type { QuestionProps } from './questions/question.ts';
import { RedFlags } from './questions/RedFlags.tsx';
import { Runs } from './questions/Runs.tsx';
import { SelfTest } from './questions/SelfTest.tsx';

interface Question {
  readonly title: string;
  /** One line: why it is asked. */
  readonly why: string;
  readonly Form: (props: QuestionProps) => ReactNode;
}

export const questions: Readonly<Record<QuestionNumber, Question>> = {
  1: { title: 'How do your hips feel?', why: 'So that the first week starts where you are.', Form: Pain },
  2: {
    title: 'Is any of this true for you?',
    why: 'Some signs should be looked at by someone before any exercise. Tick what fits.',
    Form: RedFlags,
  },
  3: { title: 'How do the hips behave?', why: 'Your answers tell whether the block should start gentler.', Form: SelfTest },
  4: {
    title: 'What do you have at home?',
    why: 'The block works with nothing. Each of these opens more exercises.',
    Form: Equipment,
  },
  5: {
    title: 'What should we leave out?',
    why: 'An exercise that asks much of a sore place stays out of your block.',
    Form: Avoid,
  },
  6: { title: 'When do you run?', why: 'So that strength never takes from a run.', Form: Runs },
  7: {
    title: 'When do you have time?',
    why: 'A week has three sessions. The more days you give, the better they fit around your runs.',
    Form: Days,
  },
  8: {
    title: 'How used are you to strength work?',
    why: 'So that the first exercises ask neither too little nor too much.',
    Form: Experience,
  },
};
