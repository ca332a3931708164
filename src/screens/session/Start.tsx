import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import type { CurrentPlan } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import type { Session } from '../../core/plan/block.ts';
import type { SessionForm } from '../../core/workout/index.ts';
import { useKept } from '../../store/index.ts';
import { Button, buttonClass } from '../../ui/index.ts';
import { sittingName } from '../../words/sittings.ts';
import { explainStop } from '../../words/stops.ts';
import { unfinishedFirst } from '../../words/today.ts';
import styles from './SessionPage.module.css';

interface Props {
  readonly plan: CurrentPlan;
  readonly session: Session;
  readonly today: LocalDay;
  /** Whether it lies ahead or is open: then there are ways round it. */
  readonly isAhead: boolean;
  readonly begin: (form: SessionForm) => void;
  readonly askNotToday: () => void;
}

const nameOf = (exerciseId: string) => exerciseById(exercises, exerciseId)?.name ?? exerciseId;

/** Start, unless nothing may be trained now or another session waits to be finished. */
export function Start({ plan, session, today, isAhead, begin, askNotToday }: Props) {
  const open = useKept((kept) => kept.runThrough?.session ?? null);
  if (plan.stopped !== null) {
    return (
      <>
        <p className={styles['note']}>{explainStop(plan.stopped, today)}</p>
        <Link className={buttonClass('soft')} to="/check-in#see-someone">
          When to see someone
        </Link>
      </>
    );
  }
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
  return (
    <>
      <Button onClick={() => begin('whole')}>Start session</Button>
      {isAhead && (
        <div className={styles['round']}>
          <Button look="soft" className={styles['lesser']} onClick={() => begin('short')}>
            Short on time
          </Button>
          <Button look="soft" className={styles['lesser']} onClick={askNotToday}>
            Not today
          </Button>
        </div>
      )}
    </>
  );
}
