import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, runOn, saidOn, trainedOn } from '../../core/adapt/index.ts';
import { nightEnd, useFacts, useKept, useNow, useToday } from '../../store/index.ts';
import { Button, backLinkClass, Card, Icon, Screen } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import { AfterRun } from './AfterRun.tsx';
import styles from './CheckIn.module.css';
import { HipsNow } from './HipsNow.tsx';
import { Past } from './Past.tsx';
import { SeeSomeone } from './SeeSomeone.tsx';

/** How the hips are: in the morning, later on a day of training, after a run; what was said before; and where to go with more. */
export default function CheckIn() {
  const stored = useKept((kept) => kept.facts);
  const { facts } = useFacts();
  const today = useToday();
  const now = useNow();
  const plan = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const [telling, setTelling] = useState(false);

  const isNight = now < nightEnd(now);
  // In the night it is still about the day behind: what was said of that one stands.
  const morning = saidOn(facts, { day: today, when: 'morning', now, since: isNight ? 0 : nightEnd(now) });
  const later = saidOn(facts, { day: today, when: 'later', now });
  return (
    <Screen
      title={isNight ? 'How are the hips now?' : 'How are the hips this morning?'}
      eyebrow={fullDay(today)}
      back={
        <Link className={backLinkClass} to="/">
          <Icon name="back" size={26} /> Today
        </Link>
      }
    >
      <Card className={styles['card']}>
        {isNight && <p className={styles['night']}>This goes with the day behind you. We ask again in the morning.</p>}
        <HipsNow when="morning" id={morning?.id ?? null} today={today} legend="How are the hips this morning?" />
      </Card>
      {trainedOn(plan, today) && (
        <section className={styles['part']}>
          <h2>Since your session</h2>
          <Card className={styles['card']}>
            <HipsNow when="later" id={later?.id ?? null} today={today} legend="How are the hips since your session?" />
          </Card>
        </section>
      )}
      <section className={styles['part']}>
        <h2>After a run</h2>
        {telling ? (
          <Card className={styles['card']}>
            <AfterRun
              id={null}
              planned={plan.block === null ? null : runOn(today, plan.block.profile)}
              today={today}
              onDone={() => setTelling(false)}
            />
          </Card>
        ) : (
          <Button look="soft" onClick={() => setTelling(true)}>
            Tell us about a run
          </Button>
        )}
      </section>
      <Past today={today} />
      <Link className={styles['link']} to="/check-in/self-test">
        <span>
          <b>Six questions</b>
          <span>Muscle or joint? Answer them again when something has changed.</span>
        </span>
        <Icon name="forward" />
      </Link>
      <SeeSomeone />
    </Screen>
  );
}
