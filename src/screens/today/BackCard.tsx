import { resumeBlock } from '../../actions/index.ts';
import { type Absence, type CurrentPlan, weekAfterAbsence } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { useFacts } from '../../store/index.ts';
import { OneOf } from '../../ui/index.ts';
import { backChoices, backSentence, endsOn } from '../../words/away.ts';
import styles from './BackCard.module.css';

interface Props {
  readonly plan: CurrentPlan;
  readonly absence: Absence;
  readonly today: LocalDay;
}

/** Back after a week or more: the plan lies as we suggest, and may go on one lap easier. */
export function BackCard({ plan, absence, today }: Props) {
  const { facts } = useFacts();
  const suggested = weekAfterAbsence(absence.week, absence.days);
  const choices = backChoices(suggested);
  const said = facts.findLast((fact) => fact.kind === 'block-resumed' && fact.day === today);
  const chosen = (said?.kind === 'block-resumed' ? said.payload.week : undefined) ?? suggested;
  const lastDay = plan.sessions.reduce<LocalDay>((latest, { session }) => (session.day > latest ? session.day : latest), today);
  return (
    <div className={styles['back']}>
      <p className={styles['sentence']}>{backSentence(absence, suggested)}</p>
      {choices.length > 1 && (
        <OneOf
          legend="How shall we go on?"
          options={choices.map(({ lap, label, hint }) => ({ value: String(lap), label, hint }))}
          value={String(chosen)}
          onChange={(lap) => void resumeBlock(Number(lap))}
        />
      )}
      <p className={styles['ends']} role="status">
        {endsOn(lastDay)}
      </p>
    </div>
  );
}
