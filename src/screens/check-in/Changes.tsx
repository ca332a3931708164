import { useMemo } from 'react';
import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, planWith } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { FactId } from '../../core/facts/index.ts';
import { useKept } from '../../store/index.ts';
import { whatChanges } from '../../words/check-in-changes.ts';
import styles from './Changes.module.css';
import { Rule } from './Rule.tsx';

interface Props {
  /** The fact whose difference is told. */
  readonly id: FactId;
  /** The worst it says (0–10); null: no number. */
  readonly pain: number | null;
  readonly today: LocalDay;
}

/** What an answer changes in the plan, and the ways to less. */
export function Changes({ id, pain, today }: Props) {
  const stored = useKept((kept) => kept.facts);
  const told = useMemo(() => {
    const after = currentPlan(stored, today, exercises);
    if (after.block === null) return null;
    const before = planWith(stored, { kind: 'deleted', payload: { target: id } }, today, exercises);
    return whatChanges(before, after, pain, exercises, today);
  }, [stored, id, pain, today]);
  if (told === null) return null;
  return (
    <div className={`${styles['changes']} ${styles[told.kind]}`}>
      <div role="status">
        <p className={styles['lead']}>What changes because of this</p>
        <p className={styles['sentence']}>{told.sentence}</p>
      </div>
      <div className={styles['ways']}>
        {told.sessionId !== null && (
          <Link className={styles['link']} to={`/plan/${told.sessionId}`}>
            See it, or make it easier
          </Link>
        )}
        {told.kind === 'paused' && (
          <Link className={styles['link']} to="/check-in#see-someone">
            When to see someone
          </Link>
        )}
        <Rule />
      </div>
    </div>
  );
}
