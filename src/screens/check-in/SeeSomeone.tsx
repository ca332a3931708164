import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { saySpoken } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, standingFlags } from '../../core/adapt/index.ts';
import { redFlags, redFlagUrgency, type Urgency } from '../../core/safety/index.ts';
import { useFacts, useKept, useToday } from '../../store/index.ts';
import { AskButton, Card } from '../../ui/index.ts';
import { adviceFor, redFlagLabel } from '../../words/safety.ts';
import { flagStep, urgencyTitle } from '../../words/see-someone.ts';
import { explainStop, longPainSentence, spokenQuestion } from '../../words/stops.ts';
import styles from './SeeSomeone.module.css';
import { SignList } from './SignList.tsx';
import { StandingSigns } from './StandingSigns.tsx';

const urgencies: readonly Urgency[] = ['today', 'soon', 'clearance-first'];

/**
 * When to see someone: what stands now and how it is taken off, the list to go through again, and every sign with its next step. The
 * signs are folded where the page is about this morning; what stands never is.
 */
export function SeeSomeone() {
  const { facts } = useFacts();
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const { block, stopped, longPain } = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const standing = useMemo(() => standingFlags(facts), [facts]);
  const section = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  // Who asks for the signs by their address has them without another tap.
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (hash !== '#see-someone') return;
    setOpen(true);
    section.current?.scrollIntoView();
    section.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [hash]);
  const isPaused = stopped?.code === 'two-reds';
  return (
    <section id="see-someone" ref={section} className={styles['see']} aria-labelledby="see-someone-heading">
      <h2 id="see-someone-heading" tabIndex={-1} className={styles['title']}>
        When to see someone
      </h2>
      <p>We cannot look at your hip. A doctor or a physiotherapist can, and some signs should not wait.</p>
      <StandingSigns flags={standing} inBlock={block !== null} />
      {(isPaused || longPain !== null) && (
        <Card className={styles['card']}>
          <h3>Pain that lasts</h3>
          <p>{isPaused ? explainStop(stopped, today) : longPain !== null && longPainSentence(longPain)}</p>
          {(isPaused || longPain?.spokenUntil === null) && (
            <AskButton look="soft" question={spokenQuestion(block !== null)} act={() => void saySpoken()}>
              I have spoken to a professional
            </AskButton>
          )}
        </Card>
      )}
      <SignList standing={standing} />
      <details className={styles['fold']} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span>
            <b>Any of these signs?</b>
            <span>Each with its next step</span>
          </span>
        </summary>
        {urgencies.map((urgency) => (
          <section key={urgency} className={styles['urgency']} aria-labelledby={`urgency-${urgency}`}>
            <h3 id={`urgency-${urgency}`}>{urgencyTitle(urgency)}</h3>
            <p>{adviceFor(urgency).general}</p>
            <dl className={styles['signs']}>
              {redFlags
                .filter((flag) => redFlagUrgency[flag] === urgency)
                .map((flag) => (
                  <div key={flag}>
                    <dt>{redFlagLabel(flag)}</dt>
                    <dd>{flagStep(flag)}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </details>
      <section className={styles['urgency']} aria-labelledby="urgency-lasting">
        <h3 id="urgency-lasting">Pain that stays</h3>
        <p>
          After three sore days, run less and watch it. After seven, ask a physiotherapist for a look. After ten, nothing in your
          plan goes up until you have spoken to someone, or until seven days you answered were calm.
        </p>
        <p>Pain that grows with every step, changes how you run, or is there two hours later ends that day’s running.</p>
      </section>
      <Link className={styles['link']} to="/report">
        Take a report along
      </Link>
      <Link className={styles['link']} to="/check-in/self-test">
        Think it through with the self-test
      </Link>
    </section>
  );
}
