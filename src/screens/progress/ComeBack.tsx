import { type CurrentPlan, weekAfterAbsence } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { comeBackWords } from '../../words/progress-charts.ts';
import styles from './Progress.module.css';

/** A missed week is met with the plan to come back; nothing is shown while none is. */
export function ComeBack({ absence, today }: { readonly absence: CurrentPlan['absence']; readonly today: LocalDay }) {
  if (absence === null || absence.back !== today) return null;
  return <p className={styles['lead']}>{comeBackWords(absence, weekAfterAbsence(absence.week, absence.days))}</p>;
}
