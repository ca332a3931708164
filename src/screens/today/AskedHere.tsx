import { type ComponentType, useMemo } from 'react';
import { type AskedNow, askedNow, type CurrentPlan } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { nightEnd, skippedMorningOf, useFacts, useKept, useNow } from '../../store/index.ts';
import styles from './Today.module.css';

/** The card that asks about the hips, made elsewhere. */
export type CheckInCard = ComponentType<{ readonly asked: AskedNow; readonly today: LocalDay }>;

interface Props {
  readonly plan: CurrentPlan;
  readonly today: LocalDay;
  readonly Card: CheckInCard;
}

/** Keeps the place of what is asked about the hips, so that nothing moves when the card comes in. */
export function AskedHere({ plan, today, Card }: Props) {
  const { facts } = useFacts();
  const skipped = useKept((kept) => skippedMorningOf(kept.settings));
  const now = useNow();
  const asked = useMemo(
    () => askedNow({ facts, plan, today, now, nightEnd: nightEnd(now), skipped }),
    [facts, plan, today, now, skipped],
  );
  return (
    asked && (
      <div className={styles[asked.code]}>
        <Card asked={asked} today={today} />
      </div>
    )
  );
}
