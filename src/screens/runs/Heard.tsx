import { useMemo } from 'react';
import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, planWith } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { Run } from '../../core/runs/index.ts';
import { useKept } from '../../store/index.ts';
import { whatChanges } from '../../words/check-in-changes.ts';
import styles from './Runs.module.css';

/** What a run that was told a moment ago changes in the plan; without a word about the hips it changes nothing, and nothing is said. */
export function Heard({ run, today }: { readonly run: Run; readonly today: LocalDay }) {
  const stored = useKept((kept) => kept.facts);
  const { id, worst, altered } = run;
  const told = useMemo(() => {
    const after = currentPlan(stored, today, exercises);
    if (after.block === null) return null;
    const before = planWith(stored, { kind: 'deleted', payload: { target: id } }, today, exercises);
    return whatChanges(before, after, worst, exercises, today);
  }, [stored, id, worst, today]);
  if (told === null || (worst === null && !altered)) return null;
  return (
    <section className={styles['heard']} aria-labelledby="heard">
      <h2 id="heard">What changes because of this</h2>
      <p>{told.sentence}</p>
      {told.sessionId !== null && <Link to={`/plan/${told.sessionId}`}>See it, or make it easier</Link>}
      {told.kind === 'paused' && <Link to="/check-in#see-someone">When to see someone</Link>}
    </section>
  );
}
