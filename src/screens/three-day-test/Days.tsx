import { addDays, type LocalDay } from '../../core/calendar/index.ts';
import { boutsToPass, type ReturnState } from '../../core/return/index.ts';
import { Card, Icon } from '../../ui/index.ts';
import { askedAgainAt, boutOpenWords, boutWords, opensWhen, shortDay } from '../../words/return.ts';
import { ChangeAnswer } from './ChangeAnswer.tsx';
import styles from './Days.module.css';
import { StartBout } from './StartBout.tsx';

interface Props {
  readonly state: ReturnState;
  readonly today: LocalDay;
  readonly mayBegin: boolean;
}

/** The three days: what passed, what is now, what is still to come. */
export function Days({ state: { standing, passed }, today, mayBegin }: Props) {
  if (standing.code === 'checks' || (standing.code === 'not-ready' && passed.length === 0)) return null;
  const numbers = Array.from({ length: boutsToPass }, (_, place) => place + 1);
  const [inHand, from] =
    'bout' in standing
      ? [standing.bout, addDays(standing.bout.day, 2)]
      : [null, standing.code === 'day-between' ? standing.from : null];
  return (
    <ol className={styles['list']}>
      {numbers.map((number) => {
        const done = passed[number - 1];
        if (done !== undefined) {
          return (
            <li key={number}>
              <Card className={styles['day']}>
                <div className={styles['head']}>
                  <span className={`${styles['mark']} ${styles['passed']}`}>
                    <Icon name="tick" />
                  </span>
                  <div>
                    <p className={styles['when']}>{shortDay(done.day)}</p>
                    <h2>Day {number}: calm</h2>
                  </div>
                </div>
                <p>{boutWords(done)}</p>
              </Card>
            </li>
          );
        }
        const isNow = number === passed.length + 1;
        if (isNow && standing.code === 'bout-due') {
          return (
            <li key={number}>
              <Card className={styles['now']}>
                <div className={styles['head']}>
                  <span className={`${styles['mark']} ${styles['current']}`}>{number}</span>
                  <div>
                    <p className={styles['when']}>Today</p>
                    <h2>25 minutes, flat and soft</h2>
                  </div>
                </div>
                <StartBout mayBegin={mayBegin} today={today} />
              </Card>
            </li>
          );
        }
        if (standing.code === 'not-ready') return null;
        return (
          <li key={number}>
            <Card className={styles['day']}>
              <div className={styles['head']}>
                <span className={styles['mark']}>{number}</span>
                <div>
                  <p className={styles['when']}>{isNow && inHand !== null ? shortDay(inHand.day) : `Day ${number}`}</p>
                  <h2>{isNow && inHand !== null ? 'Jogged' : 'The same again'}</h2>
                </div>
              </div>
              <p className={styles['quiet']}>
                {isNow && standing.code === 'awaiting-a-day'
                  ? askedAgainAt(standing.until, standing.bout, today)
                  : isNow && standing.code === 'bout-open'
                    ? boutOpenWords
                    : isNow && inHand !== null
                      ? 'Your answer above decides.'
                      : opensWhen(number, isNow ? from : null, today)}
              </p>
              {isNow && standing.code === 'awaiting-a-day' && <ChangeAnswer bout={standing.bout} />}
            </Card>
          </li>
        );
      })}
    </ol>
  );
}
