import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { type CurrentPlan, firstSideOf, nextBlock, startQuestion } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { player } from '../../player/index.ts';
import { useKept } from '../../store/index.ts';
import { AskButton } from '../../ui/index.ts';
import { sessionName } from '../../words/sessions.ts';
import { maintenanceSentence, startQuestionWords } from '../../words/today.ts';
import styles from './Today.module.css';

/** After ten weeks: the form that only keeps what is there, a session at a time. */
export default function KeepUp({ plan, today }: { readonly plan: CurrentPlan; readonly today: LocalDay }) {
  const navigate = useNavigate();
  const facts = useKept((kept) => kept.facts);
  const next = useMemo(() => nextBlock(facts, today, exercises), [facts, today]);
  if (next === null || plan.block === null) return null;
  const firstSide = firstSideOf(plan.block.profile);
  return (
    <section className={styles['keep-up']} aria-label="Keep up">
      <p className={styles['sentence']}>{maintenanceSentence}</p>
      {next.maintenance.map((session) => {
        const asked = startQuestion(plan, session, today);
        return (
          <AskButton
            key={session.id}
            look="soft"
            question={asked && { ...startQuestionWords(asked, today), yes: 'Start anyway', no: 'Not now' }}
            act={() => {
              player.begin({ ...session, day: today }, firstSide); // in the tap itself: it wakes the sound
              void navigate(`/workout/${session.id}`);
            }}
          >
            Start {sessionName(session.kind)}, {session.minutes} min
          </AskButton>
        );
      })}
    </section>
  );
}
