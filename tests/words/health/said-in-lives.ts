import fc from 'fast-check';
import { exercises } from '../../../src/catalogue/index.ts';
import { startQuestion, todaysPlan } from '../../../src/core/adapt/index.ts';
import { explainChange } from '../../../src/words/changes.ts';
import { explainPrescription } from '../../../src/words/index.ts';
import { sessionName, standingSentence } from '../../../src/words/sessions.ts';
import { explainStop, longPainSentence } from '../../../src/words/stops.ts';
import { restWords, startQuestionWords } from '../../../src/words/today.ts';
import { type Life, livedThrough, lives } from '../../core/adapt/histories.ts';

/** What the words say of the plans of so many random lives: every change, every exercise's reason, every day's state. */
export function saidInLives(count: number, seed: number): readonly string[] {
  return [...new Set(fc.sample(lives(30), { numRuns: count, seed }).flatMap(saidIn))];
}

function saidIn(life: Life): readonly string[] {
  const diary = livedThrough(life);
  const plan = diary.plan();
  const { day } = diary;
  const todays = todaysPlan(plan, day);
  return [
    ...plan.changes.map((change) => explainChange(change, plan, exercises, day)),
    ...plan.sessions.flatMap(({ session, standing }) => {
      const question = startQuestion(plan, session, day);
      return [
        sessionName(session.kind),
        standingSentence(standing, session.day, day) ?? '',
        question === null ? '' : startQuestionWords(question, day).reason,
        ...session.main.map((entry) => explainPrescription(entry, exercises)),
      ];
    }),
    plan.stopped === null ? '' : explainStop(plan.stopped, day),
    plan.longPain === null ? '' : longPainSentence(plan.longPain),
    todays.kind === 'rest' ? restWords(todays, null, day).sentence : '',
  ].filter((text) => text !== '');
}
