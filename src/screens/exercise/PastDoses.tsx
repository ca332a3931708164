import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Exercise } from '../../core/exercise/index.ts';
import { dosesOf, type PastDose, pastOf } from '../../core/history/index.ts';
import { useFacts, useKept } from '../../store/index.ts';
import { dateWords } from '../../words/days.ts';
import { dosePieces, dosesChartName, dosesReading, effortWord } from '../../words/history.ts';
import styles from './PastDoses.module.css';

/** So many days in the chart and the table; all of them are in the history. */
const latest = 12;

/** What was done of an exercise over time, and the pain that went with it; only where the records are open. */
export default function PastDoses({ exercise }: { readonly exercise: Exercise }) {
  const whole = useKept((kept) => kept.phase === 'ready' && kept.whole);
  const { facts } = useFacts();
  const doses = useMemo(() => dosesOf(pastOf(facts), exercise.id), [facts, exercise.id]);
  if (!whole) return null;
  const shown = doses.slice(-latest);
  return (
    <section className={styles['past']}>
      <h2>What you did</h2>
      <p>{dosesReading(doses)}</p>
      {shown.length > 1 && <Chart doses={shown} />}
      {shown.length > 0 && (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <caption className="visually-hidden">{exercise.name}, day by day</caption>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Sets</th>
                <th scope="col">Effort</th>
                <th scope="col">Hips</th>
              </tr>
            </thead>
            <tbody>
              {[...shown].reverse().map((dose) => (
                <tr key={`${dose.runThroughId} ${dose.day}`}>
                  <th scope="row">
                    <Link className={styles['day']} to={`/progress/history/${encodeURIComponent(dose.runThroughId)}`}>
                      {dateWords(dose.day)}
                    </Link>
                  </th>
                  <td>{dosePieces(dose)}</td>
                  <td>{dose.effort === null ? '–' : effortWord(dose.effort)}</td>
                  <td>{dose.pain === null ? '–' : dose.painOfSession ? `${dose.pain}*` : dose.pain}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.some(({ painOfSession }) => painOfSession) && (
        <p className={styles['hint']}>* said of the whole session, not of this exercise.</p>
      )}
    </section>
  );
}

const height = 96;
const step = 28;

/** A bar a day as high as what was done, the number for the hips below it. */
function Chart({ doses }: { readonly doses: readonly PastDose[] }) {
  const top = Math.max(...doses.map(({ total }) => total), 1);
  const width = doses.length * step;
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${width} ${height + 24}`}
      width={width}
      height={height + 24}
      role="img"
      aria-label={dosesChartName(doses, doses.at(-1)?.unit ?? 'reps')}
    >
      {doses.map(({ runThroughId, total, pain }, place) => {
        const high = Math.max(3, (total / top) * height);
        return (
          <g key={runThroughId} transform={`translate(${place * step} 0)`}>
            <rect x="5" y={height - high} width={step - 10} height={high} rx="4" />
            <text x={step / 2} y={height + 18} textAnchor="middle">
              {pain ?? '–'}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
