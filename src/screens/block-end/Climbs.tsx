import { movementOf } from '../../catalogue/poses.ts';
import type { Exercise } from '../../core/exercise/index.ts';
import type { FamilyStory } from '../../core/progress/index.ts';
import { Figure } from '../../figures/index.ts';
import { rungsWords } from '../../words/block-end.ts';
import { familyName } from '../../words/exercises.ts';
import styles from './BlockEnd.module.css';

/** As many as fit before the picture. */
const most = 3;

/** Then and now in pictures: the exercise a family began with, and the one it came to. */
export function Climbs({ climbs }: { readonly climbs: readonly FamilyStory[] }) {
  if (climbs.length === 0) return null;
  return (
    <section className={styles['climbs']} aria-labelledby="climbs">
      <h2 id="climbs">Then and now</h2>
      {climbs.slice(0, most).map(({ family, before, now, rungs }) => (
        <div key={family} className={styles['climb']}>
          <h3>
            {familyName(family)}
            <small>{rungsWords(rungs)}</small>
          </h3>
          <div className={styles['pair']}>
            <Still exercise={before} />
            <span className={styles['to']} aria-hidden="true">
              ›
            </span>
            <Still exercise={now} />
          </div>
        </div>
      ))}
    </section>
  );
}

function Still({ exercise }: { readonly exercise: Exercise }) {
  return (
    <figure className={styles['still']}>
      <div>
        <Figure movement={movementOf(exercise)} name={null} tone="paper" mirrored={false} close />
      </div>
      <figcaption>{exercise.name}</figcaption>
    </figure>
  );
}
