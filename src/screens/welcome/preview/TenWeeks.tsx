import { addDays, type Weekday, weekdayAfter, weekdayOf } from '../../../core/calendar/index.ts';
import type { Block, Phase, Session, Week } from '../../../core/plan/index.ts';
import { Disc } from '../../../ui/index.ts';
import { shortWeekday, weekdayName } from '../../../words/days.ts';
import { phaseName, phaseWords, runName, sessionLetter, sessionName } from '../../../words/sessions.ts';
import { RunGlyph, runOfWeekday } from '../RunGlyph.tsx';
import styles from './TenWeeks.module.css';

const daysOfWeek = [0, 1, 2, 3, 4, 5, 6];

/** Ten rows, a week each; a week begins on its Strength A, so that every row reads from left to right. */
export function TenWeeks({ block }: { readonly block: Block }) {
  const first = block.weeks[0]?.sessions[0].day;
  if (first === undefined) return null;
  const columns = daysOfWeek.map((days) => weekdayAfter(weekdayOf(first), days));
  return (
    <table className={styles['weeks']}>
      <caption className="visually-hidden">Your ten weeks, day by day</caption>
      <thead>
        <tr>
          <th scope="col">Week</th>
          {columns.map((day) => (
            <th key={day} scope="col">
              <span aria-hidden="true">{shortWeekday(day).slice(0, 1)}</span>
              <span className="visually-hidden">{weekdayName(day)}</span>
            </th>
          ))}
          <th scope="col" className={styles['minutes']}>
            Min
          </th>
        </tr>
        <tr className={styles['runs']}>
          <th scope="row">Runs</th>
          {columns.map((day) => (
            <td key={day}>
              <Run day={day} block={block} />
            </td>
          ))}
          <td />
        </tr>
      </thead>
      {phasesOf(block).map(({ phase, weeks }) => (
        <tbody key={phase}>
          <tr className={styles['phase']}>
            <th scope="rowgroup" colSpan={9}>
              <b>{phaseName(phase)}</b> {phaseWords(phase)}
            </th>
          </tr>
          {weeks.map((week) => (
            <tr key={week.number} className={styles[week.kind]}>
              <th scope="row">
                <b>{week.number}</b> {week.kind}
              </th>
              {daysOfWeek.map((days) => (
                <td key={days}>
                  <Cell session={week.sessions.find(({ day }) => day === addDays(week.sessions[0].day, days))} kind={week.kind} />
                </td>
              ))}
              <td className={styles['minutes']}>{longestOf([week])}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Run({ day, block }: { readonly day: Weekday; readonly block: Block }) {
  const run = runOfWeekday(day, block.profile);
  if (run === null) return null;
  return (
    <>
      <RunGlyph day={day} runs={block.profile} size={16} />
      <span className="visually-hidden">{runName(run)}</span>
    </>
  );
}

function Cell({ session, kind }: { readonly session: Session | undefined; readonly kind: Week['kind'] }) {
  if (session === undefined) return null;
  return (
    <>
      <Disc
        letter={sessionLetter(session.kind)}
        tone={session.kind === 'mobility' ? 'pine' : 'clay'}
        size={kind === 'hard' ? 26 : 22}
      />
      <span className="visually-hidden">{sessionName(session.kind)}</span>
    </>
  );
}

function phasesOf(block: Block): readonly { readonly phase: Phase; readonly weeks: readonly Week[] }[] {
  const phases = [...new Set(block.weeks.map((week) => week.phase))];
  return phases.map((phase) => ({ phase, weeks: block.weeks.filter((week) => week.phase === phase) }));
}

/** Minutes of the longest session of these weeks. */
export function longestOf(weeks: readonly Week[]): number {
  return Math.max(...weeks.flatMap(({ sessions }) => sessions.map(({ minutes }) => minutes)));
}
