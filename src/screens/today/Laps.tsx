import type { CurrentPlan, PlannedSession } from '../../core/adapt/index.ts';
import type { Tally } from '../../core/progress/index.ts';
import { Dot, type DotLook } from '../../ui/index.ts';
import { phaseName, phaseWords, sessionsDone, weekLine } from '../../words/sessions.ts';
import styles from './Laps.module.css';

interface Props {
  readonly plan: CurrentPlan;
  readonly tally: Tally;
  /** Number of the week we are in. */
  readonly current: number;
  readonly nextId: string | null;
  /** Whether the ten weeks are over: then no phase is named. */
  readonly isOver: boolean;
}

/** Where you are in the ten weeks: a column a week, a dot a session. */
export function Laps({ plan, tally, current, nextId, isOver }: Props) {
  const inWeek = (number: number) => plan.sessions.filter(({ week }) => week.number === number);
  const phase = isOver ? undefined : inWeek(current)[0]?.week.phase;
  const spoken = inWeek(current).map((planned) => ({ kind: planned.session.kind, state: stateWord(planned, nextId) }));
  return (
    <section className={styles['laps']} aria-labelledby="laps-heading">
      <div className={styles['heading']}>
        <h2 id="laps-heading">{isOver ? 'Your ten laps' : `Lap ${current} of ${tally.weeks.length}`}</h2>
        <p className={styles['count']}>{sessionsDone(tally.done, tally.of)}</p>
      </div>
      {phase !== undefined && (
        <p>
          <b>{phaseName(phase)}.</b> {phaseWords(phase)}
        </p>
      )}
      <p className="visually-hidden">This week: {weekLine(spoken)}.</p>
      <ol className={styles['weeks']} aria-hidden="true">
        {tally.weeks.map((week) => (
          <li key={week.number} className={styles[week.number === current ? 'now' : week.kind]}>
            <span className={styles['number']}>{week.number}</span>
            <span className={styles['dots']}>
              {inWeek(week.number).map((planned) => (
                <Dot
                  key={planned.session.id}
                  tone={planned.session.kind === 'mobility' ? 'pine' : 'clay'}
                  look={lookOf(planned, nextId)}
                  size={week.kind === 'easy' && planned.standing.state === 'coming' && planned.session.id !== nextId ? 18 : 22}
                />
              ))}
            </span>
            <span className={styles['kind']}>{week.kind}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function lookOf({ session, standing }: PlannedSession, nextId: string | null): DotLook {
  if (session.id === nextId) return 'next';
  return standing.state === 'missed' || standing.state === 'skipped' ? 'gone' : standing.state;
}

function stateWord({ session, standing }: PlannedSession, nextId: string | null): string {
  if (session.id === nextId) return 'next';
  return standing.state === 'missed' ? 'gone by' : standing.state === 'skipped' ? 'left out' : standing.state;
}
