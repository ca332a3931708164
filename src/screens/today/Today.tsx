import { useMemo } from 'react';
import { Link, Navigate } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { type CurrentPlan, currentPlan, weekOf } from '../../core/adapt/index.ts';
import { addDays, type LocalDay } from '../../core/calendar/index.ts';
import type { Block, Week } from '../../core/plan/block.ts';
import { tallyOf } from '../../core/progress/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { Chip, Icon, iconButtonClass, Screen } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import { weekKindName } from '../../words/sessions.ts';
import { AskedHere, type CheckInCard } from './AskedHere.tsx';
import { Laps } from './Laps.tsx';
import { LongPainLine } from './LongPainLine.tsx';
import { BackupCard, InstallCard } from './late-cards.ts';
import { shownOf, stopped, unfinished } from './shown.tsx';
import { TestsDue } from './TestsDue.tsx';
import styles from './Today.module.css';

/** One thing to do now. With no block it leads to the questions. `CheckIn`: the card of the check-in, which is another screen's. */
export default function Today({ CheckIn }: { readonly CheckIn?: CheckInCard }) {
  const facts = useKept((kept) => kept.facts);
  const today = useToday();
  const plan = useMemo(() => currentPlan(facts, today, exercises), [facts, today]);
  if (plan.block === null) return <Navigate to="/welcome" replace />;
  return <TodayOf plan={plan} block={plan.block} today={today} CheckIn={CheckIn} />;
}

interface TodayProps {
  readonly plan: CurrentPlan;
  readonly block: Block;
  readonly today: LocalDay;
  readonly CheckIn: CheckInCard | undefined;
}

function TodayOf({ plan, block, today, CheckIn }: TodayProps) {
  const tally = useMemo(() => tallyOf(plan.sessions), [plan.sessions]);
  const week = weekOf(plan, today);
  const runThrough = useKept((kept) => kept.runThrough);
  const { title, card, side, nextId, hidesWeek, last } =
    plan.stopped !== null
      ? stopped(plan.stopped, runThrough, today)
      : runThrough !== null
        ? unfinished(runThrough)
        : shownOf(plan, block, today, tally.done);
  return (
    <Screen wide title={title} eyebrow={fullDay(today)} aside={<Corner week={nextId === null || hidesWeek ? null : week} />}>
      <div className={styles['columns']}>
        {card}
        <div className={styles['side']}>
          {CheckIn && <AskedHere plan={plan} today={today} Card={CheckIn} />}
          {plan.stopped === null && plan.longPain?.spokenUntil === null && <LongPainLine longPain={plan.longPain} />}
          {side}
          {plan.stopped === null && runThrough === null && <TestsDue plan={plan} today={today} />}
        </div>
      </div>
      <Laps
        plan={plan}
        tally={tally}
        current={week?.number ?? 1}
        nextId={nextId}
        isOver={week !== null && addDays(week.sessions[0].day, 6) < today}
      />
      <Link className={styles['toolkit']} to="/toolkit">
        <span>
          <b>Toolkit</b>
          <span>Runs, cadence, shoes, warm-ups and breaks</span>
        </span>
        <Icon name="forward" size={24} />
      </Link>
      {runThrough === null && plan.stopped === null && <BackupCard block={plan.begun ?? block} today={today} />}
      {last}
      {plan.sittings.length > 0 && runThrough === null && <InstallCard />}
    </Screen>
  );
}

function Corner({ week }: { readonly week: Week | null }) {
  return (
    <div className={styles['corner']}>
      <Link className={iconButtonClass} to="/settings" aria-label="Settings">
        <Icon name="settings" />
      </Link>
      {week !== null && <Chip tone={week.kind === 'easy' ? 'pine' : 'sun'}>{weekKindName(week.kind)}</Chip>}
    </div>
  );
}
