import { useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import {
  type CurrentPlan,
  currentPlan,
  equipmentFor,
  firstSideOf,
  type PlannedSession,
  prescriptionsOf,
  runOn,
  startQuestion,
} from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import type { Session } from '../../core/plan/block.ts';
import { warmUpSession } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { AskButton, Button, buttonClass, Screen } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import { equipmentWords, exerciseCount, phaseName, runFirst, sessionName, standingSentence } from '../../words/sessions.ts';
import { sittingName } from '../../words/sittings.ts';
import { startQuestionWords, stoppedWords, unfinishedFirst } from '../../words/today.ts';
import { PartList } from './PartList.tsx';
import styles from './SessionPage.module.css';

/** One session of the block: everything in it, and Start. */
export default function SessionPage() {
  const { sessionId } = useParams();
  const facts = useKept((kept) => kept.facts);
  const today = useToday();
  const plan = useMemo(() => currentPlan(facts, today, exercises), [facts, today]);
  const planned = plan.sessions.find(({ session }) => session.id === sessionId);
  return planned === undefined ? <NoSuchSession /> : <SessionOf plan={plan} planned={planned} today={today} />;
}

interface Props {
  readonly plan: CurrentPlan;
  readonly planned: PlannedSession;
  readonly today: LocalDay;
}

function SessionOf({ plan, planned: { session, week, standing }, today }: Props) {
  // The day it would be done on: a session whose day went by meets the runs of today.
  const day = standing.state === 'open' || standing.state === 'missed' ? today : session.day;
  const run = plan.block === null || session.kind === 'mobility' ? null : runOn(day, plan.block.profile);
  const sentence = standingSentence(standing, session.day, today);
  return (
    <Screen
      title={sessionName(session.kind)}
      eyebrow={`${fullDay(session.day)}, week ${week.number}, ${week.kind}, ${phaseName(week.phase)}`}
    >
      <ul className={styles['facts']}>
        <li>{session.minutes} min</li>
        <li>{exerciseCount(prescriptionsOf(session).length)}</li>
        <li>{equipmentWords(equipmentFor(session, exercises))}</li>
      </ul>
      {sentence !== null && <p className={styles['note']}>{sentence}</p>}
      {run !== null && standing.state !== 'done' && (
        <p className={styles['note']}>{runFirst(run, day === today ? 'today' : 'that day')}</p>
      )}
      <PartList title="Warm-up" prescriptions={session.warmUp} />
      <PartList title={session.kind === 'mobility' ? 'Mobility' : 'Strength'} prescriptions={session.main} />
      <PartList title="Cool-down" prescriptions={session.coolDown} />
      <div className={styles['start']}>
        <Start plan={plan} session={session} today={today} />
      </div>
    </Screen>
  );
}

interface StartProps {
  readonly plan: CurrentPlan;
  readonly session: Session;
  readonly today: LocalDay;
}

const nameOf = (exerciseId: string) => exerciseById(exercises, exerciseId)?.name ?? exerciseId;

/** Start, unless nothing may be trained now or another session waits to be finished. */
function Start({ plan, session, today }: StartProps) {
  const navigate = useNavigate();
  const open = useKept((kept) => kept.runThrough?.session ?? null);
  if (plan.stopped !== null || plan.block === null) return <p className={styles['note']}>{stoppedWords().sentence}</p>;
  if (open !== null) {
    return (
      <>
        {open.id !== session.id && <p className={styles['note']}>{unfinishedFirst(sittingName(open, nameOf))}</p>}
        <Link className={buttonClass()} to={`/workout/${open.id}`}>
          Continue session
        </Link>
      </>
    );
  }
  const question = startQuestion(plan, session, today);
  const firstSide = firstSideOf(plan.block.profile);
  const begin = (chosen: Session) => {
    player.begin(chosen, firstSide); // in the tap itself: it wakes the sound
    void navigate(`/workout/${chosen.id}`);
  };
  return (
    <>
      <AskButton
        question={question && { ...startQuestionWords(question, today), yes: 'Start anyway', no: 'Not now' }}
        act={() => begin(session)}
      >
        Start session
      </AskButton>
      {session.warmUp.length > 0 && (
        <Button look="text" onClick={() => begin(warmUpSession(session, today))}>
          Warm-up only, before a run
        </Button>
      )}
    </>
  );
}

function NoSuchSession() {
  return (
    <Screen title="No such session">
      <p>
        This address names a session that is not in your block. It may belong to an earlier one. Nothing is lost: what you did is
        kept.
      </p>
      <Link className={buttonClass()} to="/plan">
        Open your plan
      </Link>
      <Link className={buttonClass('soft')} to="/">
        Go to Today
      </Link>
    </Screen>
  );
}
