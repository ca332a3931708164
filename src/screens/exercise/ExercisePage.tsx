import { Link, useLocation, useParams } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { doseAt, type Exercise, exerciseById } from '../../core/exercise/index.ts';
import { buttonClass, Chip, late, Screen, ScreenTitle, wayBackOf } from '../../ui/index.ts';
import { familyName, leftOutWords, levelWords, sidesWords, tempoWords } from '../../words/exercises.ts';
import { equipmentWords } from '../../words/sessions.ts';
import { BackToList } from './BackToList.tsx';
import { DoItNow } from './DoItNow.tsx';
import styles from './ExercisePage.module.css';
import { Ladder } from './Ladder.tsx';

const ExerciseFigure = late(() => import('./ExerciseFigure.tsx'), undefined, 'ahead'); // a link takes the figure along
const PastDoses = late(() => import('./PastDoses.tsx'));
const ExerciseText = late(() => import('./ExerciseText.tsx'), TextMissing);

/** One exercise: how it looks, how it is done, what is easier and harder. */
export default function ExercisePage() {
  const { id } = useParams();
  const exercise = exerciseById(exercises, id ?? '');
  return exercise === null ? <NoSuchExercise /> : <ExerciseOf key={exercise.id} exercise={exercise} />;
}

function ExerciseOf({ exercise }: { readonly exercise: Exercise }) {
  const wayBack = wayBackOf(useLocation().state);
  const leftOut = leftOutWords(exercise.avoid);
  return (
    <main className={styles['page']}>
      <div className={styles['stage']}>
        <BackToList wayBack={wayBack} takes={exercise.id} />
        <div className={styles['figure']} data-figure={exercise.id}>
          <ExerciseFigure exercise={exercise} />
        </div>
      </div>
      <div className={styles['words']}>
        <ScreenTitle>{exercise.name}</ScreenTitle>
        <ul className={styles['chips']}>
          <li>
            <Chip tone="sun">{familyName(exercise.family)}</Chip>
          </li>
          <li>
            <Chip>{equipmentWords(exercise.equipment)}</Chip>
          </li>
          <li>
            <Chip>{levelWords(exercise.level)}</Chip>
          </li>
        </ul>
        <div className={styles['text']}>
          <ExerciseText exercise={exercise} />
        </div>
        <section className={styles['section']}>
          <h2>How it goes</h2>
          <p>
            {sidesWords(exercise.sides)}. {tempoWords(doseAt(exercise.doseCode, 1))}
          </p>
        </section>
        <DoItNow exercise={exercise} />
        <PastDoses exercise={exercise} />
        <Ladder exercise={exercise} wayBack={wayBack} />
        {leftOut !== null && <p className={styles['left-out']}>{leftOut}</p>}
      </div>
    </main>
  );
}

function NoSuchExercise() {
  return (
    <Screen title="No such exercise">
      <p>This address names an exercise that is not in the list.</p>
      <Link className={buttonClass()} to="/exercises">
        Open the exercises
      </Link>
    </Screen>
  );
}

function TextMissing() {
  return <p>The description could not be loaded. Open this page once with a connection; after that it is kept.</p>;
}
