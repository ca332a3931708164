import { Link, useNavigate } from 'react-router';
import { type CurrentPlan, firstSideOf, startQuestion } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { type Session, shortForm } from '../../core/plan/index.ts';
import { player } from '../../player/index.ts';
import { AskButton, buttonClass } from '../../ui/index.ts';
import { startQuestionWords } from '../../words/today.ts';
import styles from './SessionCard.module.css';

interface Props {
  readonly plan: CurrentPlan;
  readonly session: Session;
  readonly today: LocalDay;
}

/** Start, and the ways round it. Comes in after the screen stands, as it brings the player. */
export default function StartWays({ plan, session, today }: Props) {
  const navigate = useNavigate();
  const firstSide = plan.block === null ? 'left' : firstSideOf(plan.block.profile);
  const asked = startQuestion(plan, session, today);
  const question = asked && { ...startQuestionWords(asked, today), yes: 'Start anyway', no: 'Not now' };
  const begin = (chosen: Session, form: 'whole' | 'short') => {
    player.begin(chosen, firstSide, form); // in the tap itself: it wakes the sound
    void navigate(`/workout/${session.id}`);
  };
  return (
    <>
      <AskButton look="light" className={styles['start']} question={question} act={() => begin(session, 'whole')}>
        Start session
      </AskButton>
      <Link className={buttonClass('light', styles['lesser'])} to={`/plan/${session.id}`} data-takes={`in-${session.id}`}>
        Look it over
      </Link>
      <AskButton look="light" className={styles['lesser']} question={question} act={() => begin(shortForm(session), 'short')}>
        Short on time
      </AskButton>
      <Link className={buttonClass('light', styles['lesser'])} to={`/plan/${session.id}?ask=not-today`}>
        Not today
      </Link>
    </>
  );
}
