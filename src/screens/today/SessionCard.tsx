import { exercises } from '../../catalogue/index.ts';
import { type CurrentPlan, equipmentFor, type PlannedSession } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { entriesOf } from '../../core/workout/index.ts';
import { equipmentWords, exerciseCount } from '../../words/sessions.ts';
import { StartWays } from './late-cards.ts';
import styles from './SessionCard.module.css';
import { Stage } from './Stage.tsx';

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
      {/* They come in late; the box keeps their place. */}
      <div className={styles['ways']}>
        <StartWays plan={plan} session={session} today={today} />
      </div>
    </Stage>
  );
}
