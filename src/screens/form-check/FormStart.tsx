import { Link } from 'react-router';
import { ankleResultsOf, formChecksOf } from '../../core/form/index.ts';
import { useFacts } from '../../store/index.ts';
import { Button, backLinkClass, buttonClass, Icon, Screen } from '../../ui/index.ts';
import { Ankles } from './Ankles.tsx';
import { Earlier } from './Earlier.tsx';
import styles from './FormCheck.module.css';
import { addressOf } from './place.ts';

interface Props {
  readonly begin: () => void;
  readonly measure: () => void;
}

/** How to film, and what was seen and measured so far. */
export function FormStart({ begin, measure }: Props) {
  const { facts } = useFacts();
  const checks = formChecksOf(facts);
  const results = ankleResultsOf(facts);
  return (
    <Screen
      title="Form check"
      back={
        <Link className={backLinkClass} to="/toolkit">
          <Icon name="back" size={26} /> Toolkit
        </Link>
      }
    >
      <p className={styles['lead']}>
        Five things to look for in a short film of you running, and your ankles. It takes about three minutes.
      </p>
      <section className={styles['card']} aria-labelledby="film-heading">
        <h2 id="film-heading">Film it with your own camera app</h2>
        <ol className={styles['how']}>
          <li>Stand the phone at hip height, or ask someone to hold it.</li>
          <li>Run past it easily, so that it sees you from the side. About 20 seconds.</li>
          <li>Run straight away from it, so that it sees you from behind. About 20 seconds.</li>
        </ol>
        <p className={styles['quiet']}>The film stays with your camera. Stridewell never opens it.</p>
      </section>
      <Button onClick={begin}>Look at my film</Button>
      <Button look="soft" onClick={measure}>
        Measure the ankles alone
      </Button>
      {checks.length > 0 && (
        <Link className={buttonClass('text')} to={addressOf('said')}>
          See what came of the last check
        </Link>
      )}
      {results.length > 0 && <Ankles results={results} />}
      <Earlier checks={checks} results={results} />
    </Screen>
  );
}
