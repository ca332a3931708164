import { useState } from 'react';
import { Link } from 'react-router';
import { type MoveOrder, type NotTodayReason, type NotTodayWay, notToday } from '../../core/adapt/index.ts';
import type { Session } from '../../core/plan/block.ts';
import { Sheet, Way } from '../../ui/index.ts';
import { wayWords } from '../../words/not-today.ts';
import styles from './SessionPage.module.css';

interface Props {
  readonly session: Session;
  readonly order: MoveOrder;
  readonly take: (way: NotTodayWay) => void;
  readonly close: () => void;
}

const reasons: readonly { readonly reason: NotTodayReason; readonly label: string }[] = [
  { reason: 'pain', label: 'Pain' },
  { reason: 'tired', label: 'Tired' },
  { reason: 'time', label: 'Time' },
];

/** "Not today": what stands in the way, and then what to do instead, the best first. */
export function NotToday({ session, order, take, close }: Props) {
  const [reason, setReason] = useState<NotTodayReason | null>(null);
  if (reason === null) {
    return (
      <Sheet title="What is in the way?" onClose={close}>
        <div className={styles['list']}>
          {reasons.map((one) => (
            <Way key={one.reason} label={one.label} onChoose={() => setReason(one.reason)} />
          ))}
        </div>
      </Sheet>
    );
  }
  return (
    <Sheet key={reason} title="Then we suggest" onClose={close}>
      <div className={styles['list']}>
        {notToday(reason, session, order).map((way) => {
          const { label, hint } = wayWords(way, session, order.today);
          return <Way key={way.code} label={label} hint={hint} onChoose={() => take(way)} />;
        })}
      </div>
      {reason === 'pain' && (
        <p>
          If it is sharp, or you limp, leave it and see{' '}
          <Link className={styles['see']} to="/check-in#see-someone">
            when to see someone
          </Link>
          .
        </p>
      )}
    </Sheet>
  );
}
