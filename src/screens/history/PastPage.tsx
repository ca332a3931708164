import { useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { deleteLater } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan } from '../../core/adapt/index.ts';
import { firstDayOfBlock, morningAfter, type Past, type PastSet } from '../../core/history/index.ts';
import { entriesOf, minutesOf, outsideBlock } from '../../core/workout/index.ts';
import { useFacts, useKept, useToday } from '../../store/index.ts';
import { Button, backLinkClass, buttonClass, Icon, Screen } from '../../ui/index.ts';
import {
  dayWithYear,
  effortWord,
  endedWords,
  formWords,
  notSavedWords,
  openWords,
  pastName,
  placeWords,
  whatIsDeleted,
} from '../../words/history.ts';
import { asLabel } from '../../words/sessions.ts';
import { PastEntry } from './PastEntry.tsx';
import styles from './PastPage.module.css';
import { SessionSheet } from './SessionSheet.tsx';
import { SetSheet } from './SetSheet.tsx';
import { Undo } from './Undo.tsx';
import { nameOf, usePast } from './use-past.ts';

/** One session of the past: every set of it, and the ways to put it right. */
export function PastPage() {
  const { id: runThroughId } = useParams();
  const past = usePast().find((one) => one.runThroughId === runThroughId);
  return past === undefined ? <NothingHere /> : <PastOf key={past.runThroughId} past={past} />;
}

type Asked = { readonly of: 'session' } | { readonly of: 'set'; readonly past: PastSet } | null;

function PastOf({ past }: { readonly past: Past }) {
  const { day, finished, sets, counts, setsDone } = past;
  const navigate = useNavigate();
  const { facts } = useFacts();
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const begun = useMemo(() => currentPlan(stored, today, exercises).begun, [stored, today]);
  const [asked, setAsked] = useState<Asked>(null);
  const [announced, say] = useState('');
  const said = finished?.said ?? null;
  const morning = morningAfter(facts, day);
  const name = pastName(past, nameOf);
  const numbers = [
    ...(said === null ? [] : [{ of: 'min', is: `${minutesOf(said.seconds)}` }]),
    { of: 'sets', is: said === null || said.setsPlanned === 0 ? `${sets.length}` : `${setsDone}/${said.setsPlanned}` },
    ...(said?.effort ? [{ of: 'effort', is: effortWord(said.effort) }] : []),
    ...(said !== null && said.pain !== null ? [{ of: 'hips', is: `${said.pain}` }] : []),
    ...(morning === null ? [] : [{ of: 'next day', is: `${morning}` }]),
  ];
  const where = said === null ? [] : placeWords(said);
  const lines = [
    said === null ? notSavedWords : !counts && outsideBlock(past.sessionId) === null ? openWords : null,
    said === null ? null : formWords(said.form),
    said === null ? null : endedWords(said),
    where.length === 0 ? null : `${asLabel(where.join(', '))}.`,
  ].filter((line) => line !== null);
  const inBlock = begun?.weeks.some(({ sessions }) => sessions.some(({ id }) => id === past.sessionId)) ?? false;

  return (
    <Screen
      title={name}
      eyebrow={dayWithYear(day)}
      back={
        <Link className={backLinkClass} to="/progress/history">
          <Icon name="back" size={26} /> History
        </Link>
      }
    >
      <Undo />
      <p className="visually-hidden" role="status">
        {announced}
      </p>
      <dl className={styles['numbers']}>
        {numbers.map(({ of, is }) => (
          <div key={of}>
            <dt>{of}</dt>
            <dd>{is}</dd>
          </div>
        ))}
      </dl>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {[...byEntry(sets)].map(([entry, own]) => (
        <PastEntry
          key={entry}
          sets={own}
          prescription={past.played === null ? null : (entriesOf(past.played)[entry] ?? null)}
          onChange={(one) => setAsked({ of: 'set', past: one })}
        />
      ))}
      {said !== null && said.note !== '' && (
        <section className={styles['note']}>
          <h2>Your note</h2>
          <p>{said.note}</p>
        </section>
      )}
      <div className={styles['ways']}>
        {finished !== null && (
          <Button look="soft" onClick={() => setAsked({ of: 'session' })}>
            Change what you said
          </Button>
        )}
        <Button
          look="soft"
          onClick={() => {
            deleteLater(past.factIds, whatIsDeleted(name, day));
            void navigate('/progress/history', { replace: true });
          }}
        >
          Delete this session
        </Button>
      </div>
      {asked?.of === 'session' && finished !== null && (
        <SessionSheet
          factId={finished.factId}
          said={finished.said}
          day={day}
          first={inBlock ? firstDayOfBlock(facts) : null}
          today={today}
          close={() => setAsked(null)}
          say={say}
        />
      )}
      {asked?.of === 'set' && (
        <SetSheet past={asked.past} name={nameOf(asked.past.set.exerciseId)} close={() => setAsked(null)} say={say} />
      )}
    </Screen>
  );
}

function byEntry(sets: readonly PastSet[]): Map<number, PastSet[]> {
  const entries = new Map<number, PastSet[]>();
  for (const one of sets) entries.set(one.set.entry, [...(entries.get(one.set.entry) ?? []), one]);
  return entries;
}

function NothingHere() {
  return (
    <Screen title="No such session">
      <Undo />
      <p>Nothing is on record here. It may have been deleted, or it is open still and waits on Today.</p>
      <Link className={buttonClass()} to="/progress/history">
        Open the history
      </Link>
    </Screen>
  );
}
