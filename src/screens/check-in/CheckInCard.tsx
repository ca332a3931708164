import { skipMorning } from '../../actions/index.ts';
import type { AskedNow } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { Button } from '../../ui/index.ts';
import { askedAfter } from '../../words/check-in.ts';
import { AfterTwoHours } from './AfterTwoHours.tsx';
import styles from './CheckInCard.module.css';
import { HipsNow } from './HipsNow.tsx';

/** On Today: the morning's question, what was answered, or how the hips are two hours after a run. */
export default function CheckInCard({ asked, today }: { readonly asked: AskedNow; readonly today: LocalDay }) {
  if (asked.code === 'after-run') {
    return (
      <section className={styles['card']}>
        <h2>Two hours after your run: the hips?</h2>
        <AfterTwoHours id={asked.id} />
      </section>
    );
  }
  const isDue = asked.code === 'morning';
  return (
    <section className={styles['card']} aria-label="Morning check-in">
      <HipsNow
        when="morning"
        id={isDue ? null : asked.id}
        today={today}
        legend="Hips this morning?"
        head={
          <div className={styles['head']}>
            <h2>Hips this morning?</h2>
            {isDue && <p className={styles['after']}>{askedAfter(asked.after)}</p>}
          </div>
        }
        foot={
          <Button look="text" className={styles['skip']} onClick={() => void skipMorning(today)}>
            Skip today
          </Button>
        }
      />
    </section>
  );
}
