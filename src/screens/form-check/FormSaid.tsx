import { useMemo } from 'react';
import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan } from '../../core/adapt/index.ts';
import { type FormCheck, formChecksOf, offersFor, seenIn } from '../../core/form/index.ts';
import { useFacts, useKept, useToday } from '../../store/index.ts';
import { backLinkClass, buttonClass, Icon, Screen } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import { checkSentence, seenWords, unsureSentence } from '../../words/form.ts';
import { explainStop } from '../../words/stops.ts';
import { Drill } from './Drill.tsx';
import styles from './FormCheck.module.css';

const toStart = (
  <Link className={backLinkClass} to="/toolkit/form">
    <Icon name="back" size={26} /> Form check
  </Link>
);

/** What came of the last check: what was seen, what is known of it, and drills to try. */
export function FormSaid() {
  const { facts } = useFacts();
  const check = formChecksOf(facts).at(-1);
  if (check === undefined) {
    return (
      <Screen title="No check yet" back={toStart}>
        <p>Film yourself, look for five things, and what goes with them stands here.</p>
        <Link className={buttonClass()} to="/toolkit/form">
          Go to the form check
        </Link>
      </Screen>
    );
  }
  return <Said check={check} />;
}

function Said({ check }: { readonly check: FormCheck }) {
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const plan = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const isGentle = plan.block === null || plan.memory?.pace === 'scaled-back';
  const unsure = unsureSentence(check.answers);
  return (
    <Screen title="What you saw" eyebrow={fullDay(check.day)} back={toStart}>
      <p className={styles['lead']}>{checkSentence(check.answers)}</p>
      {unsure !== null && <p>{unsure}</p>}
      {plan.stopped !== null && (
        <div className={styles['card']}>
          <p>{explainStop(plan.stopped, today)}</p>
          <p>Until then we offer no drills.</p>
          <Link className={buttonClass('soft')} to="/check-in#see-someone">
            When to see someone
          </Link>
        </div>
      )}
      {seenIn(check.answers).map((question) => {
        const { title, known } = seenWords(question);
        return (
          <section key={question} className={styles['card']} aria-labelledby={`seen-${question}`}>
            <h2 id={`seen-${question}`}>{title}</h2>
            <p>{known}</p>
            {plan.stopped === null && (
              <ul className={styles['drills']}>
                {offersFor(question, { exercises, person: plan.person, isGentle }).map((exercise) => (
                  <li key={exercise.id}>
                    <Drill exercise={exercise} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
      <p className={styles['quiet']}>
        Drills are offered and change nothing in your plan. If one hurts, leave it and take the easier one on its page.
      </p>
      <Link className={buttonClass()} to="/toolkit/form">
        Done
      </Link>
    </Screen>
  );
}
