import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { type PainSpot, painBands, painSpots, painTooHigh } from '../../core/safety/index.ts';
import {
  countsAsDone,
  minutesOf,
  outsideBlock,
  type RunThrough,
  type SetPain,
  tallyOfRunThrough,
} from '../../core/workout/index.ts';
import { type Answers, type EndedFor, player } from '../../player/index.ts';
import { Button, OneOf, Scale, ScreenTitle } from '../../ui/index.ts';
import { effortChoices, painKindChoices, sideChoices, tooMuchToday } from '../../words/felt.ts';
import { setsRecorded, timesOfSitting } from '../../words/player.ts';
import { spotName } from '../../words/rest.ts';
import { sittingName } from '../../words/sittings.ts';
import { NextTime } from './NextTime.tsx';
import styles from './Summary.module.css';
import { homeOf, nameOf } from './told.ts';

const reasons = [
  { value: 'time', label: 'Out of time' },
  { value: 'tired', label: 'Tired' },
  { value: 'pain', label: 'It hurt' },
  { value: 'equipment', label: 'Equipment' },
] as const;

const efforts = [...effortChoices, { value: 'none', label: 'No answer', hint: '' }] as const;

const limps = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes, I limped' },
] as const;

const spots = painSpots.map((spot) => ({ value: spot, label: spotName(spot) }));
/** From here on the place decides what is eased. */
const askWhereFrom = 3;

/** After the last step, or an early end: what was done, how it was, and Save. Waits for as long as it takes. */
export function Summary({ runThrough, stopped }: { readonly runThrough: RunThrough; readonly stopped: boolean }) {
  const navigate = useNavigate();
  const [effort, setEffort] = useState<(typeof efforts)[number]['value']>('none');
  // What was said in the rests stands until something else is said here.
  const [pain, setPain] = useState<number | null>(() => worstSaid(runThrough)?.worst ?? null);
  const [side, setSide] = useState(() => worstSaid(runThrough)?.side);
  const [sharp, setSharp] = useState(() => worstSaid(runThrough)?.sharp);
  const [spot, setSpot] = useState<PainSpot | undefined>(() => worstSaid(runThrough)?.spot);
  const [limp, setLimp] = useState<boolean | undefined>(undefined);
  const [endedFor, setEndedFor] = useState<EndedFor | undefined>(undefined);
  const [note, setNote] = useState('');
  const { setsDone, setsPlanned, entries } = tallyOfRunThrough(runThrough);
  const seconds = Math.round(runThrough.playedMs / 1000);
  const minutes = minutesOf(seconds);
  const early = runThrough.status.kind === 'abandoned';
  const endedAt = runThrough.status.kind === 'abandoned' || runThrough.status.kind === 'finished' ? runThrough.status.at : 0;
  const nothing = Object.keys(runThrough.recorded).length === 0;
  const counts = countsAsDone({ setsDone, setsPlanned });
  const name = sittingName(runThrough.session, nameOf);
  const outside = outsideBlock(runThrough.session.id) !== null;

  const hurt = pain !== null && pain > 0;
  const asksWhere = pain !== null && pain >= askWhereFrom;
  const answers: Answers = {
    effort: effort === 'none' ? null : effort,
    pain,
    note: note.trim(),
    ...(hurt && side !== undefined ? { side } : {}),
    ...(hurt && sharp !== undefined ? { sharp } : {}),
    ...(hurt && spot !== undefined ? { spot } : {}),
    ...(asksWhere && limp !== undefined ? { limp } : {}),
    ...(early && endedFor !== undefined ? { endedFor } : {}),
  };

  const save = (event: FormEvent) => {
    event.preventDefault();
    player.save(answers);
    void navigate(homeOf(runThrough.session.id), { replace: true });
  };

  return (
    <main className={styles['summary']} data-phase="summary">
      <header className={styles['top']}>
        <p className={styles['when']}>{timesOfSitting(runThrough.begunAt, endedAt, seconds)}</p>
        <ScreenTitle>{early ? `${name}, ended early` : nothing ? `${name}, nothing recorded` : `${name}, done`}</ScreenTitle>
        <dl className={styles['numbers']}>
          {setsPlanned > 0 && (
            <div>
              <dt>sets</dt>
              <dd>
                {setsDone} <small>of {setsPlanned}</small>
              </dd>
            </div>
          )}
          <div>
            <dt>{minutes === 1 ? 'minute' : 'minutes'}</dt>
            <dd>{minutes}</dd>
          </div>
        </dl>
      </header>
      <form className={styles['body']} onSubmit={save}>
        <ul className={styles['entries']}>
          {entries.map(({ exerciseId, sets }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what names an entry, and the list never changes
            <li key={`${place} ${exerciseId}`} className={styles['entry']}>
              <span>{nameOf(exerciseId)}</span>
              <span className={styles['sets']} aria-hidden="true">
                {sets.map((done, set) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a set is named by its place
                  <span key={set} className={done ? styles['done'] : styles['open']} />
                ))}
              </span>
              <span className={styles['count']}>{setsRecorded(sets.filter(Boolean).length, sets.length)}</span>
            </li>
          ))}
        </ul>
        {!counts && !outside && (
          <p className={styles['hint']}>
            With fewer than half of its main sets the session stays open in your plan. What you did is kept.
          </p>
        )}
        {early && <OneOf legend="Why did you stop?" options={reasons} value={endedFor} onChange={setEndedFor} columns={2} />}
        <OneOf legend="How hard was it, all in all?" options={efforts} value={effort} onChange={setEffort} columns={2} />
        <Scale
          legend="Worst hip pain in the session"
          ends={['0 no pain', '10 as bad as it gets']}
          bands={painBands}
          value={pain ?? -1}
          onChange={setPain}
        />
        {pain !== null && pain >= painTooHigh && (
          <p className={styles['hint']} role="status">
            {tooMuchToday}
          </p>
        )}
        {hurt && (
          <>
            <OneOf legend="Which side?" options={sideChoices} value={side} onChange={setSide} columns={3} />
            <OneOf
              legend="What was it like?"
              options={painKindChoices}
              value={sharp === undefined ? undefined : sharp ? 'sharp' : 'dull'}
              onChange={(kind) => setSharp(kind === 'sharp')}
              columns={2}
            />
          </>
        )}
        {asksWhere && (
          <>
            <OneOf legend="Where was it?" options={spots} value={spot} onChange={setSpot} columns={2} />
            <OneOf
              legend="Did you limp?"
              options={limps}
              value={limp === undefined ? undefined : limp ? 'yes' : 'no'}
              onChange={(answer) => setLimp(answer === 'yes')}
              columns={2}
            />
          </>
        )}
        <label className={styles['note']}>
          <span>A note, if you like</span>
          <textarea rows={2} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        {!outside && <NextTime runThrough={runThrough} answers={answers} />}
        <div className={styles['ways']}>
          <Button type="submit">Save session</Button>
          {early && !stopped && (
            <Button look="soft" onClick={player.resume}>
              Go on with the session
            </Button>
          )}
          {nothing && (
            <Button
              look="text"
              onClick={() => {
                player.discard();
                void navigate(homeOf(runThrough.session.id), { replace: true });
              }}
            >
              Leave without saving
            </Button>
          )}
        </div>
      </form>
    </main>
  );
}

/** The worst pain that was said of a set; null: none was. */
function worstSaid({ recorded }: RunThrough): SetPain | null {
  const said = Object.values(recorded).flatMap(({ pain }) => (pain === undefined ? [] : [pain]));
  return said.reduce<SetPain | null>((worst, pain) => (worst === null || pain.worst > worst.worst ? pain : worst), null);
}
