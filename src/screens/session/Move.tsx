import { useMemo } from 'react';
import { type MoveOrder, moveChoices, runOn } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { Session } from '../../core/plan/block.ts';
import type { Profile } from '../../core/plan/profile.ts';
import { Sheet, Way } from '../../ui/index.ts';
import { explainMoveRule } from '../../words/changes.ts';
import { fullDay } from '../../words/days.ts';
import { runFirst, sessionName } from '../../words/sessions.ts';
import styles from './SessionPage.module.css';

interface Props {
  readonly session: Session;
  readonly profile: Profile;
  readonly order: MoveOrder;
  readonly take: (day: LocalDay) => void;
  readonly close: () => void;
}

/** The days of the week: those that work first, then why the others do not. */
export function Move({ session, profile, order, take, close }: Props) {
  const choices = useMemo(
    () => moveChoices(order).sort((one, other) => Number(one.rule !== null) - Number(other.rule !== null)),
    [order],
  );
  const some = choices[0]?.rule === null;
  return (
    <Sheet title={`Move ${sessionName(session.kind)}`} onClose={close}>
      <p>
        It is on {fullDay(session.day)}.{some ? '' : ' No other day of its week is free for it.'}
      </p>
      <div className={styles['list']}>
        {choices.map(({ day, rule }) => {
          const run = session.kind === 'mobility' ? null : runOn(day, profile);
          return rule === null ? (
            <Way
              key={day}
              label={fullDay(day)}
              hint={run === null ? undefined : runFirst(run, day === order.today ? 'today' : 'that day')}
              onChoose={() => take(day)}
            />
          ) : (
            <Way key={day} label={fullDay(day)} hint={explainMoveRule(rule, day)} closed onChoose={() => {}} />
          );
        })}
      </div>
    </Sheet>
  );
}
