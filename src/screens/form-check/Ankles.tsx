import { type AnkleResult, ankleChanges } from '../../core/form/index.ts';
import { foldClass } from '../../ui/index.ts';
import { dateWords } from '../../words/days.ts';
import { ankleChangeSentence, ankleGapSentence, ankleNote, centimetres } from '../../words/form.ts';
import { AnkleChart } from './AnkleChart.tsx';
import styles from './FormCheck.module.css';

/** The ankles over time: what the picture says above it, its numbers behind it. */
export function Ankles({ results }: { readonly results: readonly AnkleResult[] }) {
  const last = results.at(-1);
  if (last === undefined) return null;
  const changes = ankleChanges(results);
  return (
    <section className={styles['card']} aria-labelledby="ankles-heading">
      <div className={styles['head']}>
        <h2 id="ankles-heading">Your ankles</h2>
        <p className={styles['legend']} aria-hidden="true">
          <svg viewBox="0 0 16 16">
            <circle className={styles['left-mark']} cx={8} cy={8} r={7} />
          </svg>
          left
          <svg viewBox="0 0 16 16">
            <rect className={styles['right-mark']} x={1} y={1} width={14} height={14} rx={4} />
          </svg>
          right
        </p>
      </div>
      <p>{ankleGapSentence(last)}</p>
      {changes.map((change) => (
        <p key={change.side}>{ankleChangeSentence(change)}</p>
      ))}
      <div aria-hidden="true">
        <AnkleChart results={results} />
      </div>
      <p className={styles['quiet']}>{ankleNote}</p>
      <details className={styles['behind']}>
        <summary className={foldClass}>
          The numbers<span className="visually-hidden">: your ankles</span>
        </summary>
        <table>
          <caption className="visually-hidden">Your ankles, knee to wall</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Left</th>
              <th scope="col">Right</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ id, day, left, right }) => (
              <tr key={id}>
                <th scope="row">{dateWords(day)}</th>
                <td>{centimetres(left)}</td>
                <td>{centimetres(right)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
