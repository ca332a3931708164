import { useId } from 'react';
import type { RunKind } from '../../../core/adapt/index.ts';
import { type Weekday, weekdays } from '../../../core/calendar/index.ts';
import { Glyph, WeekHead, WeekRow } from '../../../ui/index.ts';
import { shortWeekday, weekdayName } from '../../../words/days.ts';
import { runName } from '../../../words/sessions.ts';
import { runsOf, toggled } from '../answers.ts';
import { runShapes } from '../RunGlyph.tsx';
import { Landing } from './Landing.tsx';
import type { QuestionProps } from './question.ts';
import styles from './Week.module.css';

export function Runs({ answers, change, today }: QuestionProps) {
  const longName = useId();
  const { runDays, hardRunDays, longRunDay } = runsOf(answers);
  return (
    <div className={styles['week']}>
      <WeekHead names={weekdays.map(shortWeekday)} />
      <WeekRow
        legend="I run"
        aside={<Legend run="easy">any run</Legend>}
        many
        cells={cellsOf('easy', weekdays)}
        chosen={runDays}
        onToggle={(day) => change({ ...answers, runDays: toggled(runDays, day) })}
        mark={<Glyph shape={runShapes.easy} />}
      />
      <WeekRow
        legend="It is hard"
        aside={<Legend run="hard">intervals, tempo, hills, races</Legend>}
        many
        cells={cellsOf('hard', runDays)}
        chosen={hardRunDays}
        onToggle={(day) => change({ ...answers, hardRunDays: toggled(answers.hardRunDays, day) })}
        mark={<Glyph shape={runShapes.hard} />}
      />
      <WeekRow
        legend="My long run"
        aside={<Legend run="long">the longest of the week</Legend>}
        many={false}
        name={longName}
        cells={cellsOf('long', runDays)}
        chosen={longRunDay === null ? [] : [longRunDay]}
        onToggle={(day) => change({ ...answers, longRunDay: weekdays.find((weekday) => weekday === day) ?? null })}
        mark={<Glyph shape={runShapes.long} />}
      >
        <label className={styles['none']}>
          <input
            type="radio"
            name={longName}
            checked={longRunDay === null}
            onChange={() => change({ ...answers, longRunDay: null })}
          />
          No long run
        </label>
      </WeekRow>
      <Landing answers={answers} today={today} />
    </div>
  );
}

function cellsOf(kind: RunKind, possible: readonly Weekday[]) {
  return weekdays.map((day) => ({
    value: day,
    name: `${weekdayName(day)}, ${runName(kind)}`,
    disabled: !possible.includes(day),
  }));
}

function Legend({ run, children }: { readonly run: RunKind; readonly children: string }) {
  return (
    <span className={styles['legend']}>
      <Glyph shape={runShapes[run]} size={16} /> {children}
    </span>
  );
}
