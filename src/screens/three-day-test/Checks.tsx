import { Link } from 'react-router';
import { beginChecks, sayChecks } from '../../actions/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { Fact } from '../../core/facts/index.ts';
import { type ReturnCheck, type ReturnStanding, returnChecks } from '../../core/return/index.ts';
import { Button, buttonClass, Card, Icon } from '../../ui/index.ts';
import { onDay } from '../../words/days.ts';
import { beginAgainLabel, checkNotYet, checkWords } from '../../words/return.ts';
import styles from './Checks.module.css';

type Standing = Extract<ReturnStanding, { readonly code: 'checks' }>['checks'];

interface Props {
  readonly checks: Standing;
  readonly facts: readonly Fact[];
  readonly today: LocalDay;
}

/** The six checks in their order: one is tried at a time, and the first that hurts ends the round. */
export function Checks({ checks, facts, today }: Props) {
  const { id } = checks;
  const said = passedIn(facts, id);
  const say = (passed: Readonly<Record<string, boolean>>) => void (id === null ? beginChecks(passed) : sayChecks(id, passed));
  return (
    <ol className={styles['list']}>
      {returnChecks.map((check, place) => {
        const isNext = checks.code === 'open' && checks.next === check;
        const isAwaited = checks.code === 'morning-awaited' && check === 'next-morning';
        return (
          <li key={check}>
            <Card className={isNext ? styles['next'] : styles['check']}>
              <div className={styles['head']}>
                <Mark place={place} passed={said[check]} />
                <div>
                  <h2>{checkWords[check].title}</h2>
                  {(isNext || isAwaited) && <p>{checkWords[check].how}</p>}
                  {isAwaited && <p className={styles['when']}>We ask {onDay(checks.from, today)}.</p>}
                </div>
                {said[check] !== undefined && (
                  <button
                    type="button"
                    className={buttonClass('text', styles['change'])}
                    aria-label={`${checkWords[check].title}: change the answer`}
                    onClick={() => say(without(said, check))}
                  >
                    Change
                  </button>
                )}
              </div>
              {isNext && (
                <div className={styles['answers']}>
                  <Button aria-label={`${checkWords[check].title}: calm`} onClick={() => say({ ...said, [check]: true })}>
                    Calm
                  </Button>
                  <Button
                    look="soft"
                    aria-label={`${checkWords[check].title}: not calm`}
                    onClick={() => say({ ...said, [check]: false })}
                  >
                    Not calm
                  </Button>
                </div>
              )}
              {checks.code === 'not-yet' && checks.check === check && (
                <div className={styles['not-yet']} role="status">
                  <p>{checkNotYet(check, checks.again, today)}</p>
                  {check === 'hops' ? (
                    <Link className={buttonClass('soft')} to="/check-in#see-someone">
                      When to see someone
                    </Link>
                  ) : (
                    <Link className={buttonClass('soft')} to="/toolkit/cross-training">
                      In place of a run
                    </Link>
                  )}
                  {checks.again <= today && (
                    <Button look="soft" onClick={() => void beginChecks({})}>
                      {beginAgainLabel(check)}
                    </Button>
                  )}
                </div>
              )}
            </Card>
          </li>
        );
      })}
    </ol>
  );
}

function Mark({ place, passed }: { readonly place: number; readonly passed: boolean | undefined }) {
  const look = passed === undefined ? 'open' : passed ? 'calm' : 'sore';
  return (
    <span className={`${styles['mark']} ${styles[look]}`}>
      {passed === true ? <Icon name="tick" size={20} /> : <span aria-hidden="true">{place + 1}</span>}
      <span className="visually-hidden">{passed === undefined ? 'To do: ' : passed ? 'Calm: ' : 'Not calm: '}</span>
    </span>
  );
}

/** What was said of a round so far. */
function passedIn(facts: readonly Fact[], id: string | null): Readonly<Record<string, boolean>> {
  const fact = id === null ? undefined : facts.find((one) => one.id === id);
  return fact?.kind === 'return-checked' ? fact.payload.passed : {};
}

/** The answer taken back, with all that were given after it. */
function without(passed: Readonly<Record<string, boolean>>, check: ReturnCheck): Readonly<Record<string, boolean>> {
  const kept = returnChecks.slice(0, returnChecks.indexOf(check));
  return Object.fromEntries(kept.flatMap((one) => (passed[one] === undefined ? [] : [[one, passed[one]]])));
}
