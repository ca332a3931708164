import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { resumeBlock } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import {
  type Absence,
  type CurrentPlan,
  firstDayAhead,
  type PlannedSession,
  runOn,
  type Stop,
  type TodaysPlan,
  todaysPlan,
} from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import type { Block } from '../../core/plan/block.ts';
import type { RunThrough } from '../../core/workout/index.ts';
import { Button, buttonClass, late } from '../../ui/index.ts';
import { pausedSentence, pausedTitle } from '../../words/away.ts';
import { dayLabel, spokenDay } from '../../words/days.ts';
import { ranFirst, runFirst, sessionName } from '../../words/sessions.ts';
import { sittingName } from '../../words/sittings.ts';
import { stopTitle } from '../../words/stop-title.ts';
import { blockOverWords, lateSentence, restWords } from '../../words/today.ts';
import { BackCard } from './BackCard.tsx';
import { ContinueCard } from './ContinueCard.tsx';
import { KeepUp, RestDay } from './late-cards.ts';
import { RestCard } from './RestCard.tsx';
import { SessionCard } from './SessionCard.tsx';
import { SessionRow } from './SessionRow.tsx';
import styles from './Today.module.css';

// By itself: it brings a figure, and has something else where it cannot be fetched.
const StopPage = late(() => import('./StopPage.tsx'), SeeSomeone);

/** What a day shows of its own. */
export interface Shown {
  readonly title: string;
  readonly card: ReactNode;
  readonly side: ReactNode;
  /** The week's kind is not what this day is about. */
  readonly hidesWeek?: true;
  /** What comes in late, at the end of the screen, so that nothing moves for it. */
  readonly last?: ReactNode;
  /** The session that has the ring in the laps. */
  readonly nextId: string | null;
}

/** It comes before everything else. */
export function unfinished(runThrough: RunThrough): Shown {
  const nameOf = (exerciseId: string) => exerciseById(exercises, exerciseId)?.name ?? exerciseId;
  const title = `Continue ${sittingName(runThrough.session, nameOf)}`;
  return { title, card: <ContinueCard runThrough={runThrough} />, side: null, nextId: runThrough.session.id };
}

/** Nothing may be trained: why, the next step, and how it opens again. */
export function stopped(stop: Stop, runThrough: RunThrough | null, today: LocalDay): Shown {
  return {
    title: stopTitle(stop),
    card: (
      <div className={styles['waits']}>
        <StopPage stop={stop} runThrough={runThrough} today={today} />
      </div>
    ),
    side: null,
    nextId: null,
  };
}

function SeeSomeone() {
  return (
    <Link className={buttonClass()} to="/check-in#see-someone">
      When to see someone
    </Link>
  );
}

/** Any other day. `done`: sessions of this block. */
export function shownOf(plan: CurrentPlan, block: Block, today: LocalDay, done: number): Shown {
  const { pause, absence } = plan;
  if (pause !== null) {
    return {
      title: pausedTitle,
      card: <RestCard sentence={pausedSentence(pause, today)} />,
      side: <Button onClick={() => void resumeBlock()}>I am back</Button>,
      nextId: null,
    };
  }
  const todays = todaysPlan(plan, today);
  const doneToday = todays.kind === 'rest' && todays.done !== null;
  return absence?.back === today && !doneToday
    ? backOf(plan, block, absence, today, todays)
    : ordinary(plan, block, today, todays, done);
}

/** The first day back: how to go on, and then what any other day shows. */
function backOf(plan: CurrentPlan, block: Block, absence: Absence, today: LocalDay, todays: TodaysPlan): Shown {
  const { card, side, nextId, last } = ordinary(plan, block, today, todays, 0, true);
  return {
    title: 'Good to see you back',
    card: (
      <div className={styles['both']}>
        <BackCard plan={plan} absence={absence} today={today} />
        {card}
      </div>
    ),
    side,
    hidesWeek: true,
    nextId,
    last,
  };
}

function ordinary(plan: CurrentPlan, block: Block, today: LocalDay, todays: TodaysPlan, done: number, titled = false): Shown {
  switch (todays.kind) {
    case 'session': {
      const { planned, alsoOpen, next } = todays;
      const isLate = planned.standing.state === 'open' && planned.standing.late;
      const run = planned.session.kind === 'mobility' ? null : (plan.ran?.run ?? runOn(today, block.profile));
      const title = `${sessionName(planned.session.kind)} today`;
      return {
        title,
        card: <SessionCard plan={plan} planned={planned} today={today} {...(titled ? { title } : {})} />,
        side: (
          <>
            {isLate && <p className={styles['sentence']}>{lateSentence(planned.session, today)}</p>}
            {run !== null && (
              <p className={styles['sentence']}>{plan.ran === null ? runFirst(run, 'today') : ranFirst(plan.ran.run)}</p>
            )}
            <Rows alsoOpen={alsoOpen} next={next} today={today} />
          </>
        ),
        nextId: planned.session.id,
      };
    }
    case 'rest': {
      const { title, sentence } = restWords(todays, firstDayAhead(plan), today);
      const { waiting, alsoOpen, next } = todays;
      return {
        title,
        card: <RestCard sentence={sentence} {...(titled ? { title } : {})} />,
        side: (
          <>
            {waiting !== null && (
              <SessionRow planned={waiting.planned} when={`Open, best from ${spokenDay(waiting.freeFrom, today)}`} />
            )}
            <Rows alsoOpen={alsoOpen} next={next} today={today} />
          </>
        ),
        nextId: (waiting?.planned ?? next)?.session.id ?? null,
        last: todays.done === null && <RestDay />,
      };
    }
    case 'over': {
      const { title, sentence } = blockOverWords(done, 3 * block.weeks.length);
      return {
        title,
        card: <RestCard sentence={sentence} {...(titled ? { title } : {})} />,
        side: (
          <>
            <NewBlock label="Make the next block" />
            <Link className={buttonClass('soft')} to="/progress/block-end">
              See your ten weeks
            </Link>
          </>
        ),
        nextId: null,
        last: <KeepUp plan={plan} today={today} />,
      };
    }
  }
}

interface RowsProps {
  readonly alsoOpen: readonly PlannedSession[];
  readonly next: PlannedSession | null;
  readonly today: LocalDay;
}

function Rows({ alsoOpen, next, today }: RowsProps) {
  return (
    <>
      {alsoOpen.map((planned) => (
        <SessionRow
          key={planned.session.id}
          planned={planned}
          when={planned.session.day === today ? 'Also today' : `Still open from ${spokenDay(planned.session.day, today)}`}
        />
      ))}
      {next !== null && <SessionRow planned={next} when={dayLabel(next.session.day, today)} />}
    </>
  );
}

function NewBlock({ label }: { readonly label: string }) {
  return (
    <Link className={buttonClass()} to="/welcome">
      {label}
    </Link>
  );
}
