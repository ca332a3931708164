import { useMemo } from 'react';
import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, weekOf } from '../../core/adapt/index.ts';
import { calendarReasons } from '../../core/plan/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { buttonClass, Screen, useWide } from '../../ui/index.ts';
import { dateWords } from '../../words/days.ts';
import { whyTheseDays } from '../../words/index.ts';
import { Calendar } from './Calendar.tsx';
import styles from './Plan.module.css';
import { PlanKey } from './RunMark.tsx';
import { Held, TimeAway } from './TimeAway.tsx';
import { WeekCard } from './WeekCard.tsx';

/** Ten weeks: every session by day, with its state. */
export default function Plan() {
  const facts = useKept((kept) => kept.facts);
  const today = useToday();
  const plan = useMemo(() => currentPlan(facts, today, exercises), [facts, today]);
  const wide = useWide();
  const { block } = plan;
  if (block === null) return <NoBlock />;
  const current = weekOf(plan, today)?.number ?? 1;
  const reasons = calendarReasons(block);
  const firstDay = block.weeks[0]?.sessions[0].day ?? today;
  return (
    <Screen wide={wide} title="Your block" eyebrow={`Ten weeks from ${dateWords(firstDay)}`}>
      <Held plan={plan} today={today} />
      {wide ? (
        <Calendar plan={plan} block={block} current={current} today={today} />
      ) : (
        <ol className={styles['weeks']}>
          {block.weeks.map((week) => (
            <li key={week.number}>
              <WeekCard plan={plan} block={block} week={week} isCurrent={week.number === current} today={today} />
            </li>
          ))}
        </ol>
      )}
      <PlanKey
        profile={block.profile}
        anyGone={plan.sessions.some(({ standing: { state } }) => state === 'missed' || state === 'skipped')}
      />
      <TimeAway plan={plan} today={today} />
      {reasons !== null && (
        <section className={styles['why']}>
          <h2>Why these days</h2>
          <p>{whyTheseDays(reasons)}</p>
        </section>
      )}
    </Screen>
  );
}

function NoBlock() {
  return (
    <Screen title="No block yet">
      <p className={styles['lead']}>Eight short questions, and you have ten weeks laid out round your runs.</p>
      <Link className={buttonClass()} to="/welcome">
        Make my block
      </Link>
    </Screen>
  );
}
