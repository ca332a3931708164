import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { equipmentFor, type PlannedSession } from '../../core/adapt/index.ts';
import { Dot, Icon } from '../../ui/index.ts';
import { equipmentWords, sessionLetter, sessionName } from '../../words/sessions.ts';
import styles from './SessionRow.module.css';

/** Another session, a tap away. */
export function SessionRow({ planned: { session }, when }: { readonly planned: PlannedSession; readonly when: string }) {
  return (
    <Link className={styles['row']} to={`/plan/${session.id}`}>
      <Dot tone={session.kind === 'mobility' ? 'pine' : 'clay'} look="open" letter={sessionLetter(session.kind)} size={40} />
      <span className={styles['words']}>
        <span className={styles['when']}>{when}</span>
        <span className={styles['what']}>
          {sessionName(session.kind)}, {session.minutes} min, {equipmentWords(equipmentFor(session, exercises)).toLowerCase()}
        </span>
      </span>
      <Icon name="forward" />
    </Link>
  );
}
