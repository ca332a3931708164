import { useNavigate } from 'react-router';
import type { Exercise } from '../../core/exercise/index.ts';
import type { Session } from '../../core/plan/block.ts';
import { entriesOf, type Side } from '../../core/workout/index.ts';
import { ExercisePicture } from '../../pictures/index.ts';
import { player } from '../../player/index.ts';
import { Button, Card } from '../../ui/index.ts';
import { doseWords } from '../../words/doses.ts';
import { sittingName } from '../../words/sittings.ts';
import { startWords } from '../../words/toolkit-sessions.ts';
import styles from './AroundRuns.module.css';

interface Props {
  readonly session: Session;
  readonly words: { readonly when: string; readonly what: string };
  /** The one that the page is opened for most. */
  readonly isFirst: boolean;
  readonly first: Side;
  readonly mayBegin: boolean;
  readonly exerciseOf: (id: string) => Exercise | null;
}

/** One session: when it is for, what is in it, and the tap that begins it. */
export function SessionCard({ session, words, isFirst, first, mayBegin, exerciseOf }: Props) {
  const navigate = useNavigate();
  const name = sittingName(session, (id) => exerciseOf(id)?.name ?? id);
  const entries = entriesOf(session);
  const shown = entries.find(({ family }) => family !== 'raise') ?? entries[0];
  return (
    <Card className={styles['card']}>
      <div className={styles['head']}>
        <ExercisePicture exerciseId={shown?.exerciseId} className={styles['figure']} />
        <div>
          <p className={styles['when']}>{words.when}</p>
          <h2>{name}</h2>
        </div>
      </div>
      <p>{words.what}</p>
      <ul className={styles['list']}>
        {entries.map((entry) => (
          <li key={entry.exerciseId}>
            <span>{exerciseOf(entry.exerciseId)?.name ?? entry.exerciseId}</span>
            <span>{doseWords(entry)}</span>
          </li>
        ))}
      </ul>
      {mayBegin && (
        <Button
          look={isFirst ? 'main' : 'soft'}
          className={styles['start']}
          aria-label={startWords(name, session.minutes)}
          onClick={() => {
            player.begin(session, first); // in the tap itself: it wakes the sound
            void navigate(`/workout/${session.id}`);
          }}
        >
          Start, {session.minutes} min
        </Button>
      )}
    </Card>
  );
}
