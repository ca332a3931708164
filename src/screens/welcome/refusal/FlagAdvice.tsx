import { type RedFlag, redFlagUrgency, type Urgency } from '../../../core/safety/index.ts';
import { Card } from '../../../ui/index.ts';
import { type Advice, adviceFor, redFlagLabel } from '../../../words/safety.ts';
import { flagStep } from '../../../words/see-someone.ts';
import styles from './FlagAdvice.module.css';

/** What to do about what was ticked, and how soon; the most pressing first. */
export function FlagAdvice({ flags }: { readonly flags: readonly RedFlag[] }) {
  return urgencies
    .map((urgency) => ({ urgency, ticked: flags.filter((flag) => redFlagUrgency[flag] === urgency) }))
    .filter(({ ticked }) => ticked.length > 0)
    .map(({ urgency, ticked }) => <Step key={urgency} advice={adviceFor(urgency)} ticked={ticked} />);
}

function Step({ advice, ticked }: { readonly advice: Advice; readonly ticked: readonly RedFlag[] }) {
  return (
    <Card>
      <p className={styles['when']}>{advice.when}</p>
      <h2>{advice.what}</h2>
      <ul className={styles['ticked']}>
        {ticked.map((flag) => (
          <li key={flag}>
            <b>{redFlagLabel(flag)}</b>
            <span>{flagStep(flag)}</span>
          </li>
        ))}
      </ul>
      <p>{advice.more}</p>
    </Card>
  );
}

const urgencies: readonly Urgency[] = ['today', 'soon', 'clearance-first'];
