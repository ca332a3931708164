import { useMemo, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { moveSession, skipSession } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import {
  type CurrentPlan,
  currentPlan,
  equipmentFor,
  firstSideOf,
  type NotTodayWay,
  type PlannedSession,
  runOn,
  startQuestion,
} from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { gentlerForm, type Prescription, shortForm } from '../../core/plan/index.ts';
import { entriesOf, type SessionForm, warmUpSession } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { Button, backLinkClass, buttonClass, Icon, Screen, Sheet, toTop } from '../../ui/index.ts';
import { explainMove } from '../../words/changes.ts';
import { fullDay, onDay } from '../../words/days.ts';
import { equipmentWords, exerciseCount, phaseName, ranFirst, runFirst, sessionName } from '../../words/sessions.ts';
import { startQuestionWords } from '../../words/today.ts';
import { Move } from './Move.tsx';
import { NotToday } from './NotToday.tsx';
import { PartList } from './PartList.tsx';
import styles from './SessionPage.module.css';
import { Standing } from './Standing.tsx';
import { Start } from './Start.tsx';
import { SwapOf } from './SwapOf.tsx';
import { useTold } from './use-told.ts';

/** One session of the block: everything in it, Start, and the ways round it. */
export default function SessionPage() {
  const { sessionId } = useParams();
  const facts = useKept((kept) => kept.facts);
  const today = useToday();
  const plan = useMemo(() => currentPlan(facts, today, exercises), [facts, today]);
  const planned = plan.sessions.find(({ session }) => session.id === sessionId);
  return planned === undefined ? (
    <NoSuchSession />
  ) : (
    <SessionOf key={planned.session.id} plan={plan} planned={planned} today={today} />
  );
}

interface Props {
  readonly plan: CurrentPlan;
  readonly planned: PlannedSession;
  readonly today: LocalDay;
}

/** What lies over the page. */
type Asked =
  | { readonly of: 'not-today' | 'move' }
  | { readonly of: 'swap'; readonly prescription: Prescription }
  /** Out of turn: asked once, then allowed. */
  | { readonly of: 'start'; readonly form: SessionForm };

function SessionOf({ plan, planned, today }: Props) {
  const { session, week, standing } = planned;
  const navigate = useNavigate();
  const stored = useKept((kept) => kept.facts);
  const open = useKept((kept) => kept.runThrough);
  const [params, setParams] = useSearchParams();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, say] = useState('');
  const order = useMemo(() => ({ facts: stored, sessionId: session.id, today, exercises }), [stored, session.id, today]);
  const isAhead = standing.state === 'coming' || standing.state === 'open';
  const mayStart = plan.stopped === null && open === null;
  // Today's "Not today" leads here with the question open.
  const sheet: Asked | null = asked ?? (params.get('ask') === 'not-today' && isAhead && mayStart ? { of: 'not-today' } : null);
  const close = () => {
    setAsked(null);
    if (params.has('ask')) setParams({}, { replace: true });
  };

  const start = (form: SessionForm) => {
    const played = form === 'short' ? shortForm(session) : form === 'gentler' ? gentlerForm(session) : session;
    player.begin(played, firstSideOf(plan.block?.profile ?? { pain: { worst: 0, days: 0, side: 'none' } }), form); // in the tap itself: it wakes the sound
    void navigate(`/workout/${session.id}`);
  };
  const question = startQuestion(plan, session, today);
  const begin = (form: SessionForm) => (question === null ? start(form) : setAsked({ of: 'start', form }));
  const warmUp = () => {
    const alone = warmUpSession(session, today);
    player.begin(alone, 'left');
    void navigate(`/workout/${alone.id}`);
  };
  const move = async (day: LocalDay) => {
    const moved = await moveSession(session.id, day);
    if ('rule' in moved) return say(explainMove(moved, today));
    say(`${sessionName(session.kind)} is ${onDay(day, today)} now.`);
    toTop();
  };
  const take = (way: NotTodayWay) => {
    close();
    switch (way.code) {
      case 'gentler':
      case 'short':
        return begin(way.code);
      case 'later':
        return void move(way.day);
      case 'leave':
        return;
    }
  };

  // The day it would be done on: a session whose day went by meets the runs of today.
  const day = standing.state === 'open' || standing.state === 'missed' ? today : session.day;
  const ran = day === today ? plan.ran : null;
  const run = plan.block === null || session.kind === 'mobility' ? null : (ran?.run ?? runOn(day, plan.block.profile));
  const { told, leftOut } = useTold(plan, session, today, isAhead, say);
  return (
    <Screen
      back={
        <Link className={backLinkClass} to="/plan">
          <Icon name="back" size={26} /> Plan
        </Link>
      }
      title={sessionName(session.kind)}
      titleIs={session.id}
      eyebrow={`${fullDay(session.day)}, week ${week.number}, ${week.kind}, ${phaseName(week.phase)}`}
    >
      <ul className={styles['facts']} data-words={`in-${session.id}`}>
        <li>{session.minutes} min</li>
        <li>{exerciseCount(entriesOf(session).length)}</li>
        <li>{equipmentWords(equipmentFor(session, exercises))}</li>
      </ul>
      <Standing plan={plan} planned={planned} today={today} say={say} />
      {run !== null && standing.state !== 'done' && (
        <p className={styles['note']}>{ran === null ? runFirst(run, day === today ? 'today' : 'that day') : ranFirst(ran.run)}</p>
      )}
      {leftOut.map((sentence) => (
        <p key={sentence} className={styles['note']}>
          {sentence}
        </p>
      ))}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <PartList title="Warm-up" prescriptions={session.warmUp} told={told} />
      <PartList
        title={session.kind === 'mobility' ? 'Mobility' : 'Strength'}
        prescriptions={session.main}
        told={told}
        {...(isAhead && session.kind !== 'mobility'
          ? { onSwap: (prescription: Prescription) => setAsked({ of: 'swap', prescription }) }
          : {})}
      />
      <PartList title="Cool-down" prescriptions={session.coolDown} told={told} />
      {(standing.state !== 'done' || (mayStart && session.warmUp.length > 0)) && (
        <section className={styles['list']}>
          <h2>If the day does not suit</h2>
          {isAhead && (
            <div className={styles['round']}>
              <Button look="soft" className={styles['lesser']} onClick={() => setAsked({ of: 'move' })}>
                Move
              </Button>
              <Button
                look="soft"
                className={styles['lesser']}
                onClick={() => {
                  void skipSession(session.id);
                  say(`${sessionName(session.kind)} is left out.`);
                  toTop();
                }}
              >
                Leave out
              </Button>
            </div>
          )}
          {standing.state !== 'done' && session.main.length > 0 && (
            <Link className={buttonClass('text')} to={`/progress/by-hand/${session.id}`}>
              Did it without the phone
            </Link>
          )}
          {mayStart && session.warmUp.length > 0 && (
            <Button look="text" onClick={warmUp}>
              Warm-up only, before a run
            </Button>
          )}
        </section>
      )}
      <div className={styles['start']}>
        <Start
          plan={plan}
          session={session}
          today={today}
          isAhead={isAhead}
          begin={begin}
          askNotToday={() => setAsked({ of: 'not-today' })}
        />
      </div>
      {sheet?.of === 'not-today' && <NotToday session={session} order={order} take={take} close={close} />}
      {sheet?.of === 'move' && plan.block !== null && (
        <Move
          session={session}
          profile={plan.block.profile}
          order={order}
          take={(chosen) => {
            close();
            void move(chosen);
          }}
          close={close}
        />
      )}
      {sheet?.of === 'swap' && (
        <SwapOf
          prescription={sheet.prescription}
          order={order}
          close={close}
          swapped={(to) => say(`${to} takes its place, because you chose it.`)}
        />
      )}
      {sheet?.of === 'start' && question !== null && (
        <Sheet title={startQuestionWords(question, today, sheet.form).title} onClose={close}>
          <p>{startQuestionWords(question, today, sheet.form).reason}</p>
          <Button onClick={() => start(sheet.form)}>Start anyway</Button>
          <Button look="soft" onClick={close}>
            Not now
          </Button>
        </Sheet>
      )}
    </Screen>
  );
}

function NoSuchSession() {
  return (
    <Screen title="No such session">
      <p>
        This address names a session that is not in your block. It may belong to an earlier one. Nothing is lost: what you did is
        kept.
      </p>
      <Link className={buttonClass()} to="/plan">
        Open your plan
      </Link>
      <Link className={buttonClass('soft')} to="/">
        Go to Today
      </Link>
    </Screen>
  );
}
