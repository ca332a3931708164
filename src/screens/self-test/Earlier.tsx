import { useFacts } from '../../store/index.ts';
import { fullDay } from '../../words/days.ts';
import { resultLine, trendSentence } from '../../words/self-test.ts';
import styles from './SelfTest.module.css';

/** What was told so far, the latest first, and how the last compares; nothing before there are `least` results. */
export function Earlier({ least = 1 }: { readonly least?: number }) {
  const { facts } = useFacts();
  const results = facts.flatMap((fact) =>
    fact.kind === 'self-test' ? [{ id: fact.id, day: fact.day, answers: fact.payload.answers }] : [],
  );
  const [now, before] = results.toReversed();
  if (now === undefined || results.length < least) return null;
  return (
    <section className={styles['earlier']} aria-labelledby="earlier-heading">
      <h2 id="earlier-heading">Your results so far</h2>
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
