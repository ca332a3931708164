import { Link, useNavigate } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import {
  type CurrentPlan,
  equipmentFor,
  firstSideOf,
  type PlannedSession,
  prescriptionsOf,
  startQuestion,
} from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { player } from '../../player/index.ts';
import { AskButton, buttonClass } from '../../ui/index.ts';
import { equipmentWords, exerciseCount } from '../../words/sessions.ts';
import { startQuestionWords } from '../../words/today.ts';
import styles from './SessionCard.module.css';
import { Stage } from './Stage.tsx';

interface Props {
  readonly plan: CurrentPlan;
  readonly planned: PlannedSession;
  readonly today: LocalDay;
}

/** The session to do now. */
export function SessionCard({ plan, planned: { session }, today }: Props) {
  const navigate = useNavigate();
  const firstSide = plan.block === null ? 'left' : firstSideOf(plan.block.profile);
  const question = startQuestion(plan, session, today);
  return (
    <Stage tone={session.kind === 'mobility' ? 'pine' : 'clay'} exerciseId={session.main[0]?.exerciseId ?? ''}>
      <ul className={styles['facts']}>
        <li>{session.minutes} min</li>
        <li>{exerciseCount(prescriptionsOf(session).length)}</li>
        <li>{equipmentWords(equipmentFor(session, exercises))}</li>
      </ul>
      <div className={styles['ways']}>
        <AskButton
          look="light"
          className={styles['start']}
          question={question && { ...startQuestionWords(question, today), yes: 'Start anyway', no: 'Not now' }}
          act={() => {
            player.begin(session, firstSide); // in the tap itself: it wakes the sound
            void navigate(`/workout/${session.id}`);
          }}
        >
          Start session
        </AskButton>
        <Link className={buttonClass('light', styles['look'])} to={`/plan/${session.id}`}>
          Look it over
        </Link>
      </div>
    </Stage>
  );
}
