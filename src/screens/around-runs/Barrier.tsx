import { Link } from 'react-router';
import { played } from '../../catalogue/activities.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import type { Door } from '../../player/index.ts';
import { buttonClass } from '../../ui/index.ts';
import { sittingName } from '../../words/sittings.ts';
import { explainStop } from '../../words/stops.ts';
import { unfinishedFirst } from '../../words/today.ts';
import styles from './AroundRuns.module.css';

/** Why nothing can be begun now, and the way on; nothing where it can. */
export function Barrier({ door, today }: { readonly door: Door; readonly today: LocalDay }) {
  if (door.code === 'stopped') {
    return (
      <div className={styles['barrier']}>
        <p>{explainStop(door.stop, today)}</p>
        <Link className={buttonClass('soft')} to="/check-in#see-someone">
          When to see someone
        </Link>
      </div>
    );
  }
  if (door.code !== 'taken') return null;
  const nameOf = (id: string) => exerciseById(played, id)?.name ?? id;
  return (
    <div className={styles['barrier']}>
      <p>{unfinishedFirst(sittingName(door.session, nameOf))}</p>
      <Link className={buttonClass('soft')} to={`/workout/${door.session.id}`}>
        Continue session
      </Link>
    </div>
  );
}
