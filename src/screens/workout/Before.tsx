import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, firstSideOf, startQuestion } from '../../core/adapt/index.ts';
import type { RunThrough } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { AskButton, Button, buttonClass, Screen } from '../../ui/index.ts';
import { sessionName } from '../../words/sessions.ts';
import { startQuestionWords, stoppedWords } from '../../words/today.ts';

/** The player's address without an open session: ready to start, or no such session. */
export function Ready({ sessionId }: { readonly sessionId: string }) {
  const facts = useKept((kept) => kept.facts);
  const today = useToday();
  const plan = useMemo(() => currentPlan(facts, today, exercises), [facts, today]);
  const session = plan.sessions.find((planned) => planned.session.id === sessionId)?.session;
  if (plan.block === null || session === undefined) {
    return (
      <Screen title="No such session">
        <p>This address names a session that is not in your block. What you did is kept.</p>
        <Link className={buttonClass()} to="/">
          Go to Today
        </Link>
      </Screen>
    );
  }
  if (plan.stopped !== null) {
    return (
      <Screen title={stoppedWords().title}>
        <p>{stoppedWords().sentence}</p>
        <Link className={buttonClass()} to="/">
          Go to Today
        </Link>
      </Screen>
    );
  }
  const { profile } = plan.block;
  const question = startQuestion(plan, session, today);
  return (
    <Screen title={sessionName(session.kind)}>
      <p>
        {session.minutes} minutes. Put the phone where you can see it and turn the sound up; the first exercise begins ten seconds
        after the tap.
      </p>
      <AskButton
        question={question && { ...startQuestionWords(question, today), yes: 'Start anyway', no: 'Not now' }}
        act={() => player.begin(session, firstSideOf(profile))}
      >
        Start session
      </AskButton>
      <Link className={buttonClass('soft')} to="/">
        Not now
      </Link>
    </Screen>
  );
}

/** One session is open already: it comes first. */
export function OtherOpen({ runThrough }: { readonly runThrough: RunThrough }) {
  const navigate = useNavigate();
  return (
    <Screen title={`${sessionName(runThrough.session.kind)} is still open`}>
      <p>You left it unfinished. Go on with it, or end it there; what is done is kept either way.</p>
      <Button onClick={() => void navigate(`/workout/${runThrough.session.id}`, { replace: true })}>Continue session</Button>
      <Button
        look="soft"
        onClick={() => {
          player.end();
          void navigate(`/workout/${runThrough.session.id}`, { replace: true });
        }}
      >
        End session
      </Button>
    </Screen>
  );
}

/** Another tab has the player. */
export function Elsewhere() {
  return (
    <Screen title="Open in another tab">
      <p>This session is being played in another tab or window. Close that one, then load this page again: nothing is lost.</p>
      <Button onClick={() => window.location.reload()}>Load again</Button>
      <Link className={buttonClass('soft')} to="/">
        Go to Today
      </Link>
    </Screen>
  );
}
