import { useFacts } from '../../store/index.ts';
import { fullDay } from '../../words/days.ts';
import { resultLine, trendSentence } from '../../words/self-test.ts';
import styles from './SelfTest.module.css';

/** Earlier results, the latest first, and how the last one compares. */
export function Earlier() {
  const { facts } = useFacts();
  const results = facts.flatMap((fact) =>
    fact.kind === 'self-test' ? [{ id: fact.id, day: fact.day, answers: fact.payload.answers }] : [],
  );
  const [now, before] = results.toReversed();
  if (now === undefined) return null;
  return (
    <section className={styles['earlier']} aria-labelledby="earlier-heading">
      <h2 id="earlier-heading">What you told before</h2>
      {before !== undefined && <p>{trendSentence(before, now)}</p>}
      <ul>
        {results.toReversed().map(({ id, day, answers }) => (
          <li key={id}>
            <b>{fullDay(day)}</b>
            <span>{resultLine(answers)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
