import { useMemo } from 'react';
import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan } from '../../core/adapt/index.ts';
import { lookAtMistakes, runsSeen } from '../../core/mistakes/index.ts';
import { useFacts, useKept, useToday } from '../../store/index.ts';
import { backLinkClass, Icon, Screen } from '../../ui/index.ts';
import { dotsWords, mistakesLine } from '../../words/mistakes.ts';
import { MistakeCard } from './MistakeCard.tsx';
import styles from './Mistakes.module.css';

/** The ten mistakes, filled in from what is on record; the rest is the person's to say. */
export default function Mistakes() {
  const { facts } = useFacts();
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const plan = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const mistakes = useMemo(() => lookAtMistakes({ facts, plan, today, runs: runsSeen(facts, today) }), [facts, plan, today]);
  return (
    <Screen
      wide
      title="Ten mistakes"
      eyebrow={mistakesLine(mistakes)}
      back={
        <Link className={backLinkClass} to="/toolkit">
          <Icon name="back" size={26} /> Toolkit
        </Link>
      }
    >
      <div className={styles['overview']}>
        <div className={styles['dots']} aria-hidden="true">
          {mistakes.map(({ name, state }) => (
            <span key={name} className={styles[state]}>
              {state === 'looks-fine' && <Icon name="tick" size={18} />}
            </span>
          ))}
        </div>
        <p>{dotsWords(mistakes)} We look at the last two weeks. Everybody makes some of these, and none changes your plan.</p>
      </div>
      <ol className={styles['cards']}>
        {mistakes.map((mistake, place) => (
          <MistakeCard key={mistake.name} mistake={mistake} number={place + 1} today={today} />
        ))}
      </ol>
    </Screen>
  );
}
