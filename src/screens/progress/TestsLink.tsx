import { Link } from 'react-router';
import { type CurrentPlan, todaysPlan } from '../../core/adapt/index.ts';
import { useToday } from '../../store/index.ts';
import { buttonClass } from '../../ui/index.ts';
import styles from './Progress.module.css';

/** The ways from Progress to the tests, and after the ten weeks to what they came to. */
export function TestsLink({ plan, isOver }: { readonly plan: CurrentPlan; readonly isOver: boolean }) {
  const today = useToday();
  return (
    <div className={styles['weeks']}>
      {(isOver || todaysPlan(plan, today).kind === 'over') && (
        <Link className={buttonClass()} to="/progress/block-end">
          See your ten weeks
        </Link>
      )}
      <Link className={buttonClass('soft')} to="/progress/benchmarks">
        Tests, left against right
      </Link>
    </div>
  );
}
