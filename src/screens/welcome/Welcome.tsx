import { useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { answerRedFlags, tellBirth } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, nextBlock, standingFlags, todaysPlan, weeksSinceBirth } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { StoredFact } from '../../core/facts/index.ts';
import type { Profile } from '../../core/plan/index.ts';
import { useFacts, useKept, useToday } from '../../store/index.ts';
import { takenOffStatement } from '../../words/see-someone.ts';
import { AnswersPage } from './AnswersPage.tsx';
import {
  type Answers,
  answersAfter,
  answersForNext,
  defaultAnswers,
  problemOf,
  weeksTold,
  withWeeksSinceBirth,
} from './answers.ts';
import { BuiltPage } from './BuiltPage.tsx';
import FirstScreen from './FirstScreen.tsx';
import { addressOf, cameOf, lastQuestion, type Place, placeAfter, placeBefore, placeOf, questionNumbers } from './place.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { redFlagStatement } from './questions/RedFlags.tsx';
import { questions } from './questions.tsx';
import { useVisit } from './visit.ts';

/** The questions, the answers on one page, and the block they give. */
export default function Welcome() {
  const { facts } = useFacts();
  const last = facts.findLast((fact) => fact.kind === 'block-begun')?.payload.block.profile ?? null;
  const standing = useMemo(() => standingFlags(facts), [facts]);
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const next = useMemo(() => nextProfile(stored, today), [stored, today]);
  const visit = useVisit(withWeeksSinceBirth(startOf(last, next, today), weeksSinceBirth(facts, today)), standing);
  const { answers } = visit;
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const came = cameOf(useLocation().state);
  const place = placeOf(params, visit.answered);
  const goOn = (to: Place) => void navigate(addressOf(to), { state: { came: 'onward' } });
  // Back undoes the step that led here, so that the browser's own back button stays in step.
  const goBack = (before: Place) => void (came === 'otherwise' ? navigate(addressOf(before), { replace: true }) : navigate(-1));

  if (place === 'hello') return <FirstScreen />;
  if (place === 'answers') {
    return (
      <AnswersPage
        answers={answers}
        today={today}
        asked={questionNumbers}
        build="Build my block"
        onBack={() => goBack(lastQuestion)}
        onBuild={() => goOn('block')}
      />
    );
  }
  if (place === 'block')
    return (
      <BuiltPage visit={visit} unlocked={next?.unlocked} standing={standing} today={today} onBack={() => goBack('answers')} />
    );

  const { title, why, Form } = questions[place];
  const problem = problemOf(answers, today);
  const takenOff = standing.filter((flag) => !answers.redFlags.includes(flag));
  return (
    <QuestionFrame
      key={place}
      number={place}
      title={title}
      why={why}
      problem={problem?.question === place ? problem.text : null}
      triedBefore={came === 'to-change'}
      statement={
        takenOff.length > 0 ? takenOffStatement(takenOff) : place === 2 ? redFlagStatement(answers.redFlags.length) : null
      }
      onBack={() => goBack(placeBefore(place))}
      onContinue={() => {
        visit.pass(place);
        // A sign stops every exercise from the moment it is told, block or no block.
        if (takenOff.length > 0 || answers.redFlags.length > standing.length) void answerRedFlags(answers.redFlags);
        // So does a birth, which some of the toolkit waits for.
        if (place === 5 && weeksTold(answers) !== weeksSinceBirth(facts, today)) void tellBirth(weeksTold(answers));
        if (came === 'to-change') void navigate(-1);
        else goOn(placeAfter(place));
      }}
    >
      {(shown) => <Form answers={answers} change={visit.change} today={today} inBlock={false} problem={shown} />}
    </QuestionFrame>
  );
}

/** What a block that is over has taught; null: none is. */
function nextProfile(facts: readonly StoredFact[], today: LocalDay): Profile | null {
  const plan = currentPlan(facts, today, exercises);
  return plan.block !== null && todaysPlan(plan, today).kind === 'over'
    ? (nextBlock(facts, today, exercises)?.profile ?? null)
    : null;
}

function startOf(last: Profile | null, next: Profile | null, today: LocalDay): Answers {
  if (next !== null) return answersForNext(next);
  return last === null ? defaultAnswers : answersAfter(last, today);
}
