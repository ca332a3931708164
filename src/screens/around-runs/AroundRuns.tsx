import { useMemo } from 'react';
import { Link } from 'react-router';
import { played } from '../../catalogue/activities.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, firstSideOf } from '../../core/adapt/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import { toolkitSession } from '../../core/toolkit/index.ts';
import { useDoor } from '../../player/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { backLinkClass, Icon, Screen } from '../../ui/index.ts';
import { aroundWords } from '../../words/toolkit-sessions.ts';
import styles from './AroundRuns.module.css';
import { Barrier } from './Barrier.tsx';
import { SessionCard } from './SessionCard.tsx';

const names = ['run-warm-up', 'run-cool-down', 'stretch-15', 'tight-hip-flexors', 'rest-day'] as const;

/** Before and after a run, and on the days without one: each session a tap away. */
export default function AroundRuns() {
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const door = useDoor();
  const { block, person } = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const sessions = useMemo(
    () =>
      names.flatMap((name) => {
        const session = toolkitSession(name, { exercises: played, person, day: today });
        return session === null ? [] : [{ name, session }];
      }),
    [person, today],
  );
  const fitted = person !== null && person.avoid.size > 0;
  return (
    <Screen
      wide
      title="Before and after a run"
      back={
        <Link className={backLinkClass} to="/toolkit">
          <Icon name="back" size={26} /> Toolkit
        </Link>
      }
    >
      <p className={styles['lead']}>
        {fitted
          ? 'Short sessions around your runs. What you spare is left out, and a neighbour stands in for it.'
          : 'Short sessions around your runs, each a tap away.'}
      </p>
      <Barrier door={door} today={today} />
      <div className={styles['cards']}>
        {sessions.map(({ name, session }, place) => (
          <SessionCard
            key={name}
            session={session}
            words={aroundWords[name]}
            isFirst={place === 0}
            first={block === null ? 'left' : firstSideOf(block.profile)}
            mayBegin={door.code === 'open'}
            exerciseOf={(id) => exerciseById(played, id)}
          />
        ))}
      </div>
    </Screen>
  );
}
