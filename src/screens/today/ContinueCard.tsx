import { Link } from 'react-router';
import { played } from '../../catalogue/activities.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import {
  isOver,
  leftMs,
  type RunThrough,
  stepOf,
  stepsOf,
  tallyOfRunThrough,
  timelineSeconds,
} from '../../core/workout/index.ts';
import { buttonClass } from '../../ui/index.ts';
import { sittingName } from '../../words/sittings.ts';
import { leftInWords, toGoWords } from '../../words/today.ts';
import styles from './ContinueCard.module.css';
import { Stage } from './Stage.tsx';

const nameOf = (exerciseId: string) => exerciseById(played, exerciseId)?.name ?? exerciseId;

/** A session left unfinished: where it was left, and the way back in. */
export function ContinueCard({ runThrough }: { readonly runThrough: RunThrough }) {
  const { session } = runThrough;
  const step = stepOf(runThrough);
  const name = nameOf(step.exerciseId);
  const { entries, setsDone, setsPlanned } = tallyOfRunThrough(runThrough);
  const over = isOver(runThrough);
  return (
    <Stage tone={session.kind === 'mobility' ? 'pine' : 'clay'} exerciseId={step.exerciseId}>
      <p className={styles['sentence']}>{leftInWords(sittingName(session, nameOf), step, name, over)}</p>
      <div className={styles['sets']} aria-hidden="true">
        {entries.map((entry, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exercise is its place in the session
          <span key={place} className={styles['entry']}>
            {entry.sets.map((recorded, set) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a set is its number
              <span key={set} className={recorded ? `${styles['set']} ${styles['recorded']}` : styles['set']} />
            ))}
          </span>
        ))}
      </div>
      <p className={styles['kept']}>{toGoWords(setsDone, setsPlanned, over ? null : secondsToGo(runThrough))}</p>
      <Link className={buttonClass('light', styles['continue'])} to={`/workout/${session.id}`}>
        Continue session
      </Link>
    </Stage>
  );
}

/** From where it will be taken up: what was left of the step, or its start where the app was closed in the middle of it. */
function secondsToGo(runThrough: RunThrough): number {
  const step = stepOf(runThrough);
  const left = runThrough.status.kind === 'running' ? step.seconds : leftMs(runThrough, 0) / 1000;
  return timelineSeconds(stepsOf(runThrough)) - step.start - step.seconds + left;
}
