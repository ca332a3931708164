import { Link } from 'react-router';
import { type RunThrough, recordedOf, setInQuestion, stepsOf } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { ScreenTitle } from '../../ui/index.ts';
import { setLine } from '../../words/player.ts';
import { exercisesAhead, stoppedBecause } from '../../words/rest.ts';
import away from './Away.module.css';
import { Head } from './Head.tsx';
import phases from './Phase.module.css';
import { Segments } from './Segments.tsx';
import { StageFigure } from './StageFigure.tsx';
import styles from './Stopped.module.css';
import { exerciseOf, toldOf } from './told.ts';

/** Pain has ended an exercise: that it has, what goes on, and the next step. The clock stands until a tap. */
export function Stopped({ runThrough }: { readonly runThrough: RunThrough }) {
  const set = setInQuestion(runThrough);
  const told = toldOf(runThrough, set ?? undefined);
  const pain = (set && recordedOf(runThrough, set)?.pain) ?? { worst: 6 };
  const kept = Object.entries(runThrough.recorded).filter(
    ([key, { done }]) => key.startsWith(`${told.step.entry}:`) && Object.values(done).some((amount) => amount > 0),
  ).length;
  const ahead = stepsOf(runThrough).slice(runThrough.stepIndex + 1);
  const upNext = ahead.find(({ kind }) => kind === 'work');
  const count = new Set(ahead.flatMap(({ kind, entry }) => (kind === 'work' ? [entry] : []))).size;
  return (
    <main className={`${away['away']} ${phases['ready']}`} data-phase="stopped">
      <Segments runThrough={runThrough} />
      <Head runThrough={runThrough} />
      <div className={away['figure']}>
        <StageFigure told={told} tone="chalk" still />
      </div>
      <div className={away['words']} role="status">
        <ScreenTitle>We stop this one today</ScreenTitle>
        <p className={away['set']}>{setLine(told.step)}</p>
        <p>{stoppedBecause(pain, told.name, kept)}</p>
        <dl className={styles['after']}>
          <dt>Today</dt>
          <dd>{exercisesAhead(count)}</dd>
          <dt>Tomorrow</dt>
          <dd>Tell us how the hip is in the morning. If it is worse, or you limp, rest and see a physiotherapist.</dd>
        </dl>
      </div>
      <div className={away['controls']}>
        <button data-main type="button" className={away['resume']} onClick={player.goOn}>
          {upNext === undefined ? 'Go on to the summary' : `Go on to ${exerciseOf(upNext)?.name ?? upNext.exerciseId}`}
        </button>
        <button type="button" className={away['lesser']} onClick={player.end}>
          End session
        </button>
        <Link className={away['end']} to="/check-in#see-someone">
          Can’t stand on the leg, or feel unwell?
        </Link>
      </div>
    </main>
  );
}
