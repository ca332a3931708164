import { type Block, calendarReasons } from '../../../core/plan/index.ts';
import { Card } from '../../../ui/index.ts';
import { whyTheseDays } from '../../../words/index.ts';
import styles from './WhyTheseDays.module.css';

/** Why the sessions lie on their days. */
export function WhyTheseDays({ block }: { readonly block: Block }) {
  const reasons = calendarReasons(block);
  if (reasons === null) return null;
  return (
    <Card>
      <h2>Why these days</h2>
      <p className={styles['why']}>{whyTheseDays(reasons)}</p>
    </Card>
  );
}
