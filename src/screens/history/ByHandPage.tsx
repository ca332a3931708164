import { type FormEvent, useMemo, useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { saveByHand } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, type PlannedSession } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { asPlanned, firstDayOfBlock, openToTell } from '../../core/history/index.ts';
import type { Session } from '../../core/plan/block.ts';
import { countsAsDone, unitOf } from '../../core/workout/index.ts';
import { useFacts, useKept, useToday } from '../../store/index.ts';
import { Button, backLinkClass, buttonClass, Icon, NumberField, readWhole, Screen } from '../../ui/index.ts';
import { unitWord } from '../../words/benchmarks.ts';
import { fullDay } from '../../words/days.ts';
import { doseWords } from '../../words/doses.ts';
import { tooFewWords } from '../../words/history.ts';
import { sessionName, standingWords } from '../../words/sessions.ts';
import styles from './ByHandPage.module.css';
import { DayField, dayProblem } from './DayField.tsx';
import { Felt, type FeltAnswers, painDetails } from './Felt.tsx';
import { NoteField } from './NoteField.tsx';
import { nameOf } from './use-past.ts';

/** "Did it without the phone": a session of the block, told afterwards. */
export function ByHandPage() {
  const { id: sessionId } = useParams();
  const stored = useKept((kept) => kept.facts);
  const { facts } = useFacts();
  const today = useToday();
  const open = useKept((kept) => kept.runThrough?.session.id ?? null);
  const plan = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const planned = plan.sessions.find(({ session }) => session.id === sessionId);
  if (plan.begun === null || (sessionId !== undefined && planned === undefined)) return <NoSuchSession />;
  if (planned === undefined) return <Which sessions={plan.sessions} today={today} />;
  const { session, standing } = planned;
  if (open === session.id)
    return (
      <AsItIs
        session={session}
        words="It is open in the player. End it there, and it is kept."
        to={`/workout/${open}`}
        go="Go to the session"
      />
    );
  if (standing.state === 'done')
    return (
      <AsItIs
        session={session}
        words="It is on record already. There you can put it right, or delete it."
        to="/progress/history"
        go="Go to the history"
      />
    );
  return <Told key={session.id} session={session} first={firstDayOfBlock(facts) ?? today} today={today} />;
}

interface AsItIsProps {
  readonly session: Session;
  readonly words: string;
  readonly to: string;
  readonly go: string;
}

/** A session that is not told by hand: once is enough. */
function AsItIs({ session, words, to, go }: AsItIsProps) {
  return (
    <Screen title={sessionName(session.kind)} eyebrow="Did it without the phone">
      <p>{words}</p>
      <Link className={buttonClass()} to={to}>
        {go}
      </Link>
    </Screen>
  );
}

/** Which one it was. */
function Which({ sessions, today }: { readonly sessions: readonly PlannedSession[]; readonly today: LocalDay }) {
  const open = openToTell(sessions, today);
  return (
    <Screen
      title="Did it without the phone"
      eyebrow="Which session was it?"
      back={
        <Link className={backLinkClass} to="/progress/history">
          <Icon name="back" size={26} /> History
        </Link>
      }
    >
      {open.length === 0 && <p>Every session up to now is on record.</p>}
      <ul className={styles['which']}>
        {open.map(({ session, week, standing }) => (
          <li key={session.id}>
            <Link className={styles['one']} to={`/progress/by-hand/${session.id}`}>
              <span>
                {sessionName(session.kind)}, week {week.number}
                <small>
                  {fullDay(session.day)}. {standingWords(standing, session.day, today)}
                </small>
              </span>
              <Icon name="forward" size={22} />
            </Link>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

const most = 999;

function Told({ session, first, today }: { readonly session: Session; readonly first: LocalDay; readonly today: LocalDay }) {
  const navigate = useNavigate();
  const setsOf = (place: number) => session.main[place]?.sets ?? 0;
  const [on, setOn] = useState<string>(today);
  const [entries, setEntries] = useState(() =>
    asPlanned(session).map(({ sets, amount }) => ({ sets: String(sets), amount: String(amount) })),
  );
  const [minutes, setMinutes] = useState(String(session.minutes));
  const [felt, setFelt] = useState<FeltAnswers>({ effort: 'none', pain: null, side: undefined, sharp: undefined });
  const [note, setNote] = useState('');
  const read = entries.map(({ sets, amount }, place) => ({
    sets: readWhole(sets, setsOf(place)),
    amount: readWhole(amount, most),
  }));
  const minutesRead = readWhole(minutes, most);
  const told = read.map(({ sets, amount }) => ({ sets: sets ?? 0, amount: amount ?? 0 }));
  const setsDone = told.reduce((sum, { sets, amount }) => sum + (amount > 0 ? sets : 0), 0);
  const isSaved = useRef(false);
  const setsPlanned = session.main.reduce((sum, { sets }) => sum + sets, 0);
  const isWhole = read.every(({ sets, amount }) => sets !== null && amount !== null) && minutesRead !== null;
  const mayBeSaved = isWhole && dayProblem(on, first, today) === null && told.some(({ sets, amount }) => sets > 0 && amount > 0);

  const change = (place: number, to: Partial<(typeof entries)[number]>) =>
    setEntries(entries.map((entry, at) => (at === place ? { ...entry, ...to } : entry)));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!mayBeSaved || isSaved.current) return;
    isSaved.current = true; // a second tap before the page has gone
    void saveByHand({
      session,
      day: on,
      entries: told,
      minutes: minutesRead ?? session.minutes,
      effort: felt.effort === 'none' ? null : felt.effort,
      pain: felt.pain,
      ...painDetails(felt),
      note,
    });
    void navigate('/progress/history', { replace: true });
  };
  const problem = (text: string, limit: number) =>
    readWhole(text, limit) === null ? `A whole number from 0 to ${limit}.` : null;
  return (
    <Screen
      title={sessionName(session.kind)}
      eyebrow="Did it without the phone"
      back={
        <Link className={backLinkClass} to="/progress/by-hand">
          <Icon name="back" size={26} /> Another session
        </Link>
      }
    >
      <form className={styles['form']} onSubmit={save}>
        <DayField text={on} onChange={setOn} first={first} today={today} />
        {session.main.map((prescription, place) => {
          const name = nameOf(prescription.exerciseId);
          const entry = entries[place];
          const unit = unitOf(prescription);
          return (
            entry !== undefined && (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is what names an entry, and the list never changes
              <fieldset key={place} className={styles['entry']}>
                <legend>{name}</legend>
                <p>Planned: {doseWords(prescription)}</p>
                <div className={styles['fields']}>
                  <NumberField
                    label="Sets"
                    text={entry.sets}
                    onChange={(sets) => change(place, { sets })}
                    unit="sets"
                    unitOfOne="set"
                    max={prescription.sets}
                    problem={problem(entry.sets, prescription.sets)}
                  />
                  <NumberField
                    label={prescription.sides === 'both' ? 'In each set' : 'In each set, each side'}
                    text={entry.amount}
                    onChange={(amount) => change(place, { amount })}
                    unit={unit}
                    unitOfOne={unitWord(unit, 1)}
                    max={most}
                    problem={problem(entry.amount, most)}
                  />
                </div>
              </fieldset>
            )
          );
        })}
        <NumberField
          label="How long it took"
          text={minutes}
          onChange={setMinutes}
          unit="minutes"
          unitOfOne="minute"
          max={most}
          problem={problem(minutes, most)}
        />
        <Felt of="session" felt={felt} onChange={setFelt} />
        <NoteField note={note} onChange={setNote} />
        {!countsAsDone({ setsDone, setsPlanned }) && (
          <p className={styles['hint']} role="status">
            {setsDone === 0 ? 'With no set done there is nothing to save.' : tooFewWords(setsDone, setsPlanned)}
          </p>
        )}
        <Button type="submit" disabled={!mayBeSaved}>
          Save session
        </Button>
        <Link className={buttonClass('text')} to={`/plan/${session.id}`}>
          Leave without saving
        </Link>
      </form>
    </Screen>
  );
}

function NoSuchSession() {
  return (
    <Screen title="No such session">
      <p>This address names a session that is not in your block.</p>
      <Link className={buttonClass()} to="/plan">
        Open your plan
      </Link>
    </Screen>
  );
}
