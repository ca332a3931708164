import { useMemo } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import { played } from '../../catalogue/activities.ts';
import { exercises } from '../../catalogue/index.ts';
import {
  type CurrentPlan,
  currentPlan,
  firstSideOf,
  nextBlock,
  type Stop,
  startQuestion,
  todaysPlan,
} from '../../core/adapt/index.ts';
import { benchmarkSession, firstSideOfTest, testsFor } from '../../core/benchmark/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import { readFacts, type StoredFact } from '../../core/facts/index.ts';
import type { Session } from '../../core/plan/block.ts';
import { playableToolkitSession } from '../../core/toolkit/index.ts';
import {
  benchmarkOf,
  exerciseSession,
  outsideBlock,
  type RunThrough,
  type Side,
  toolkitSessionOf,
  warmUpSession,
} from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { pocketOf, useKept, useToday } from '../../store/index.ts';
import { AskButton, Button, buttonClass, Screen } from '../../ui/index.ts';
import { sittingName } from '../../words/sittings.ts';
import { stopTitle } from '../../words/stop-title.ts';
import { explainStop } from '../../words/stops.ts';
import { startQuestionWords } from '../../words/today.ts';
import { homeOf, nameOf } from './told.ts';

/** The player's address without an open session: ready to start, or no such session. */
export function Ready({ sessionId }: { readonly sessionId: string }) {
  const facts = useKept((kept) => kept.facts);
  const open = useKept((kept) => kept.runThrough);
  const inPocket = useKept((kept) => pocketOf(kept.settings));
  const today = useToday();
  const plan = useMemo(() => currentPlan(facts, today, exercises), [facts, today]);
  const session = sessionAt(sessionId, plan, facts, today) ?? keptUpAt(sessionId, plan, facts, today);
  // Kept, and not yet in hand: after a reload the stage takes it up before anything is painted.
  if (open?.session.id === sessionId) return null;
  // A bout is begun from its own page alone, where the hips are asked about first; so is what is not offered any more.
  if (session === null && toolkitSessionOf(sessionId) !== null) return <Navigate to={homeOf(sessionId)} replace />;
  if (session === null) {
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
      <Screen title={stopTitle(plan.stopped)}>
        <p>{explainStop(plan.stopped, today)}</p>
        <Link className={buttonClass()} to="/check-in#see-someone">
          When to see someone
        </Link>
        <Link className={buttonClass('soft')} to="/">
          Go to Today
        </Link>
      </Screen>
    );
  }
  const question = outsideBlock(session.id) === null ? startQuestion(plan, session, today) : null;
  return (
    <Screen title={sittingName(session, nameOf)}>
      <p>
        {session.minutes === 1 ? '1 minute' : `${session.minutes} minutes`}.{' '}
        {inPocket
          ? 'Pocket mode: turn the sound up, tap Start, and lock the phone when you like. '
          : 'Put the phone where you can see it and turn the sound up. '}
        The first exercise begins ten seconds after the tap.
      </p>
      <AskButton
        question={question && { ...startQuestionWords(question, today), yes: 'Start anyway', no: 'Not now' }}
        act={() => player.begin(session, firstSide(session, plan, facts, today))}
      >
        Start session
      </AskButton>
      <Link className={buttonClass('soft')} to={homeOf(session.id)}>
        Not now
      </Link>
    </Screen>
  );
}

function firstSide(session: Session, plan: CurrentPlan, facts: readonly StoredFact[], today: LocalDay): Side {
  const test = benchmarkOf(session.id);
  if (test !== null) return firstSideOfTest(test, plan, readFacts(facts).facts, today);
  return plan.block === null ? 'left' : firstSideOf(plan.block.profile);
}

/** After the ten weeks: a session of the form that only keeps what is there. */
function keptUpAt(sessionId: string, plan: CurrentPlan, facts: readonly StoredFact[], today: LocalDay): Session | null {
  if (plan.block === null || todaysPlan(plan, today).kind !== 'over') return null;
  return nextBlock(facts, today, exercises)?.maintenance.find(({ id }) => id === sessionId) ?? null;
}

/** The session that an address names: one of the block, of the toolkit, an exercise or a warm-up by itself; null: none. */
function sessionAt(sessionId: string, plan: CurrentPlan, facts: readonly StoredFact[], today: LocalDay): Session | null {
  const planned = (id: string) => plan.sessions.find(({ session }) => session.id === id)?.session ?? null;
  const outside = outsideBlock(sessionId);
  if (outside === null) return planned(sessionId);
  switch (outside.of) {
    case 'exercise': {
      const exercise = exerciseById(exercises, outside.exerciseId); // of the eighty: a jog has its own doors
      return exercise === null ? null : exerciseSession(exercise, today);
    }
    case 'benchmark': {
      const test = testsFor(plan, today, exercises).offered.find((one) => one.test === outside.test);
      return test === undefined ? null : benchmarkSession(test, today);
    }
    case 'toolkit':
      return playableToolkitSession(outside.name, readFacts(facts).facts, { exercises: played, person: plan.person, day: today });
    case 'warm-up': {
      const session = planned(outside.sessionId);
      return session === null || session.warmUp.length === 0 ? null : warmUpSession(session, today);
    }
  }
}

/** Nothing may be trained any more, and a session stands open: it is ended, and what was done is kept. */
export function StoppedMeanwhile({ stop, today }: { readonly stop: Stop; readonly today: LocalDay }) {
  return (
    <Screen title={stopTitle(stop)}>
      <p>{explainStop(stop, today)}</p>
      <p>The session stands where it is, and what you did in it is kept.</p>
      <Button onClick={player.end}>End session</Button>
      <Link className={buttonClass('soft')} to="/check-in#see-someone">
        When to see someone
      </Link>
      <Link className={buttonClass('soft')} to="/">
        Go to Today
      </Link>
    </Screen>
  );
}

/** One session is open already: it comes first. */
export function OtherOpen({ runThrough }: { readonly runThrough: RunThrough }) {
  const navigate = useNavigate();
  return (
    <Screen title={`${sittingName(runThrough.session, nameOf)} is still open`}>
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
      <p>
        This session is being played in another tab or window. Play it here instead, and it goes on paused where that one is;
        nothing is lost.
      </p>
      <Button onClick={player.takeOver}>Play it here</Button>
      <Link className={buttonClass('soft')} to="/">
        Go to Today
      </Link>
    </Screen>
  );
}
