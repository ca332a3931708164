import { exercises } from '../../catalogue/index.ts';
import { type CurrentPlan, equipmentFor, type PlannedSession } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { entriesOf } from '../../core/workout/index.ts';
import { late } from '../../ui/index.ts';
import { equipmentWords, exerciseCount } from '../../words/sessions.ts';
import styles from './SessionCard.module.css';
import { Stage } from './Stage.tsx';

// It brings the player, which nothing on Today needs before a tap; the box keeps its place.
const StartWays = late(() => import('./StartWays.tsx'));

interface Props {
  readonly plan: CurrentPlan;
  readonly planned: PlannedSession;
  readonly today: LocalDay;
  /** Where the screen's title is about something else. */
  readonly title?: string;
}

/** The session to do now. */
export function SessionCard({ plan, planned: { session }, today, title }: Props) {
  return (
    <Stage tone={session.kind === 'mobility' ? 'pine' : 'clay'} exerciseId={session.main[0]?.exerciseId ?? ''}>
      {title !== undefined && <h2>{title}</h2>}
      <ul className={styles['facts']} data-words={`in-${session.id}`}>
        <li>{session.minutes} min</li>
        <li>{exerciseCount(entriesOf(session).length)}</li>
        <li>{equipmentWords(equipmentFor(session, exercises))}</li>
      </ul>
      <div className={styles['ways']}>
        <StartWays plan={plan} session={session} today={today} />
      </div>
    </Stage>
  );
}
