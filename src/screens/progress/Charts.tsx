import { useMemo } from 'react';
import { exercises } from '../../catalogue/index.ts';
import type { CurrentPlan } from '../../core/adapt/index.ts';
import type { Fact } from '../../core/facts/index.ts';
import { balancesOf, climbsOf, effortsOf, loadByWeek, morningsOf, type Outcome } from '../../core/progress/index.ts';
import { Balance } from './Balance.tsx';
import { Effort } from './Effort.tsx';
import { Ladders } from './Ladders.tsx';
import { Load } from './Load.tsx';
import { Mornings } from './Mornings.tsx';
import styles from './Progress.module.css';

interface Props {
  readonly plan: CurrentPlan;
  /** Since the block was begun, in order of time, corrections applied. */
  readonly facts: readonly Fact[];
  readonly saved: readonly Outcome[];
  /** Number of the week we are in; one more than the last when the block is over. */
  readonly current: number;
}

/** Every picture of one block. */
export function Charts({ plan, facts, saved, current }: Props) {
  return (
    <div className={styles['charts']}>
      <Mornings mornings={useMemo(() => morningsOf(facts, plan.sittings), [facts, plan.sittings])} />
      <Load weeks={useMemo(() => loadByWeek(plan), [plan])} current={current} />
      <Effort felt={useMemo(() => effortsOf(saved, plan.sessions), [saved, plan.sessions])} />
      <Ladders climbs={useMemo(() => climbsOf(plan.sessions, exercises), [plan.sessions])} />
      {balancesOf(facts).map((balance) => (
        <Balance key={`${balance.latest.test} ${balance.latest.form}`} balance={balance} />
      ))}
    </div>
  );
}
