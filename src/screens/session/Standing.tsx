import { exercises } from '../../catalogue/index.ts';
import type { CurrentPlan, PlannedSession } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { useFacts } from '../../store/index.ts';
import { explainChange } from '../../words/changes.ts';
import { standingSentence } from '../../words/sessions.ts';
import { Deed } from './Deed.tsx';
import styles from './SessionPage.module.css';

interface Props {
  readonly plan: CurrentPlan;
  readonly planned: PlannedSession;
  readonly today: LocalDay;
  readonly say: (words: string) => void;
}

/** Where it stands and why it lies there; what the person did to it can be undone for as long as it stands. */
export function Standing({ plan, planned: { session, standing }, today, say }: Props) {
  const { facts } = useFacts();
  const sentence = standingSentence(standing, session.day, today);
  const change = plan.changes.find(({ sessionId, exerciseId }) => sessionId === session.id && exerciseId === null);
  const skip = facts.findLast(({ kind, payload }) => kind === 'session-skipped' && payload.sessionId === session.id)?.id;
  const moved = facts.findLast(({ kind, payload }) => kind === 'session-moved' && payload.sessionId === session.id)?.id;
  const undone = () => say('Undone.');
  if (standing.state === 'skipped') return <Deed sentence={sentence ?? ''} factId={skip} onUndo={undone} />;
  if (standing.state === 'done') return <p className={styles['note']}>{sentence}</p>;
  const why = change === undefined ? null : explainChange(change, plan, exercises, today);
  if (change?.because.code === 'moved') {
    return (
      <>
        <Deed sentence={why ?? ''} factId={moved} onUndo={undone} />
        {sentence !== null && <p className={styles['note']}>{sentence}</p>}
      </>
    );
  }
  // What was left out says so itself; that its day went by would be another reason.
  const isLeftOut = change?.because.code === 'no-room' || change?.because.code === 'left-out-for-pause';
  const shown = isLeftOut ? why : [why, sentence].filter(Boolean).join(' ');
  return shown ? <p className={styles['note']}>{shown}</p> : null;
}
