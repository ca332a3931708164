import { takeBack } from '../../actions/index.ts';
import type { AnkleResult, FormCheck } from '../../core/form/index.ts';
import { AskButton } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import { ankleGapSentence, checkLine } from '../../words/form.ts';
import styles from './FormCheck.module.css';

interface Props {
  readonly checks: readonly FormCheck[];
  readonly results: readonly AnkleResult[];
}

/** Every check and measuring, the latest first; each may be deleted. */
export function Earlier({ checks, results }: Props) {
  const entries = [
    ...checks.map(({ id, day, answers }) => ({ id, day, line: checkLine(answers) })),
    ...results.map((result) => ({ id: result.id, day: result.day, line: ankleGapSentence(result) })),
  ].sort((a, b) => (`${a.day} ${a.id}` > `${b.day} ${b.id}` ? -1 : 1));
  if (entries.length === 0) return null;
  return (
    <section className={styles['earlier']} aria-labelledby="earlier-heading">
      <h2 id="earlier-heading">So far</h2>
      <ul>
        {entries.map(({ id, day, line }) => (
          <li key={id}>
            <p>
              <b>{fullDay(day)}</b>
              <span>{line}</span>
            </p>
            <AskButton
              look="text"
              question={{ title: 'Delete this?', reason: `${fullDay(day)}. ${line}`, yes: 'Delete', no: 'Keep it' }}
              act={() => void takeBack(id)}
            >
              Delete
              <span className="visually-hidden">
                : {fullDay(day)}, {line}
              </span>
            </AskButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
