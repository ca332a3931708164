import { useMemo } from 'react';
import { Link, Navigate, useLocation, useNavigate, useSearchParams } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, standingFlags } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { generateBlock, type Profile } from '../../core/plan/index.ts';
import { useFacts, useKept, useToday } from '../../store/index.ts';
import { AnswersPage } from './AnswersPage.tsx';
import { answersOf, problemOf, profileOf } from './answers.ts';
import styles from './ChangeAnswers.module.css';
import { addressOf, cameOf, type Place, placeOf, questionNumbers } from './place.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { questions } from './questions.tsx';
import { Refusal } from './refusal/Refusal.tsx';
import { useVisit } from './visit.ts';
import { WhatChanges } from './WhatChanges.tsx';

/** The red flags have their own page, where each says what to do. */
const asked = questionNumbers.filter((number) => number !== 2);

/** The answers that the block goes by, each a tap from being changed; what that changes is shown before it counts. */
export default function ChangeAnswers() {
  const facts = useKept((kept) => kept.facts);
  const today = useToday();
  const profile = useMemo(() => currentPlan(facts, today, exercises).block?.profile ?? null, [facts, today]);
  return profile === null ? <Navigate to="/welcome" replace /> : <ChangeOf profile={profile} today={today} />;
}

function ChangeOf({ profile, today }: { readonly profile: Profile; readonly today: LocalDay }) {
  const { facts } = useFacts();
  const standing = useMemo(() => standingFlags(facts), [facts]);
  const visit = useVisit(answersOf(profile, today), standing, 'stridewell-answers');
  const { answers } = visit;
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const came = cameOf(useLocation().state);
  const named = placeOf(params, questionNumbers.length);
  const place: Place = named === 'hello' || named === 2 ? 'answers' : named;
  const goBack = () => void (came === 'otherwise' ? navigate(addressOf('answers'), { replace: true }) : navigate(-1));
  const { seed, unlocked } = profile;
  const generated = useMemo(() => {
    const wanted = place === 'block' ? profileOf({ ...answers, startDay: null }, today, seed) : null;
    return wanted === null ? null : generateBlock(unlocked === undefined ? wanted : { ...wanted, unlocked }, exercises);
  }, [place, answers, today, seed, unlocked]);

  if (place === 'block') {
    if (generated === null) return <Navigate to={addressOf('answers')} replace />;
    if (generated.ok) return <WhatChanges block={generated.block} onBack={goBack} />;
    return <Refusal reason={generated.reason} answers={answers} today={today} change={visit.change} onBack={goBack} />;
  }
  if (place === 'answers') {
    return (
      <AnswersPage
        answers={answers}
        today={today}
        asked={asked}
        inBlock
        build="See what changes"
        onBack={() => void navigate('/settings')}
        onBuild={() => void navigate(addressOf('block'), { state: { came: 'onward' } })}
      >
        <Link className={styles['signs']} to="/check-in#see-someone">
          A new sign that worries you? See the list
        </Link>
      </AnswersPage>
    );
  }
  const { title, why, Form } = questions[place];
  const problem = problemOf(answers, today);
  return (
    <QuestionFrame
      key={place}
      number={null}
      title={title}
      why={why}
      problem={problem?.question === place ? problem.text : null}
      triedBefore
      statement={null}
      onBack={goBack}
      onContinue={goBack}
    >
      {(shown) => <Form answers={answers} change={visit.change} today={today} inBlock problem={shown} />}
    </QuestionFrame>
  );
}
