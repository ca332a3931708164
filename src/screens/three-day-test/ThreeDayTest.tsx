import { useMemo } from 'react';
import { Link } from 'react-router';
import { beginChecks } from '../../actions/index.ts';
import { played } from '../../catalogue/activities.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { exerciseById } from '../../core/exercise/index.ts';
import { type Barred, type ReturnState, returnState } from '../../core/return/index.ts';
import { nightEnd, useFacts, useKept, useNow, useToday } from '../../store/index.ts';
import { Button, backLinkClass, buttonClass, Card, Icon, Screen } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import { afterNotReady, barredWords, lapsedWords, notReadyWords, readyWords } from '../../words/return.ts';
import { sittingName } from '../../words/sittings.ts';
import { unfinishedFirst } from '../../words/today.ts';
import { AfterBout } from './AfterBout.tsx';
import { ChangeAnswer } from './ChangeAnswer.tsx';
import { Checks } from './Checks.tsx';
import { Days } from './Days.tsx';
import styles from './ThreeDayTest.module.css';

/** Back to running: six checks, then three short jogs on alternate days, and what they say. */
export default function ThreeDayTest() {
  const stored = useKept((kept) => kept.facts);
  const open = useKept((kept) => kept.runThrough);
  const { facts } = useFacts();
  const today = useToday();
  const now = useNow();
  const { person, stopped } = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const state = returnState({ facts, today, now, nightEnd: nightEnd(now), stopped, person, open: open?.id ?? null });
  const { standing, barred } = state;
  return (
    <Screen
      title={titleOf(state)}
      eyebrow={fullDay(today)}
      back={
        <Link className={backLinkClass} to="/toolkit">
          <Icon name="back" size={26} /> Toolkit
        </Link>
      }
    >
      <p className={styles['lead']}>{leadOf(state)}</p>
      {open !== null && (
        <Card className={styles['card']}>
          <p>{unfinishedFirst(sittingName(open.session, (id) => exerciseById(played, id)?.name ?? id))}</p>
          <Link className={buttonClass()} to={`/workout/${open.session.id}`}>
            Continue session
          </Link>
        </Card>
      )}
      {barred !== null && <BarredCard barred={barred} today={today} />}
      {standing.code === 'checks' && standing.lapsed !== undefined && (
        <Card className={styles['card']}>
          <p>{lapsedWords(standing.lapsed)}</p>
        </Card>
      )}
      {standing.code === 'ready' && (
        <Card className={styles['ready']}>
          <h2>You are ready for more</h2>
          <p>{readyWords}</p>
        </Card>
      )}
      {standing.code === 'not-ready' && (
        <Card className={styles['card']}>
          <h2>Not yet, and that is good to know</h2>
          <p>{notReadyWords(standing.because)}</p>
          <p>{afterNotReady(standing.again, today)}</p>
          {barred === null && (
            <Link className={buttonClass('soft')} to="/toolkit/cross-training">
              In place of a run
            </Link>
          )}
          <ChangeAnswer bout={standing.bout} />
        </Card>
      )}
      {(standing.code === 'ask-at-once' || standing.code === 'ask-a-day-later') && (
        <AfterBout key={standing.code} bout={standing.bout} later={standing.code === 'ask-a-day-later'} />
      )}
      {standing.code === 'checks' ? (
        barred === null && <Checks checks={standing.checks} facts={facts} today={today} />
      ) : (
        <Days state={state} today={today} mayBegin={barred === null && open === null} />
      )}
      {barred === null && (standing.code === 'ready' || (standing.code === 'not-ready' && standing.again <= today)) && (
        <Button look="soft" onClick={() => void beginChecks({})}>
          Begin again with the checks
        </Button>
      )}
    </Screen>
  );
}

function titleOf({ standing, passed }: ReturnState): string {
  switch (standing.code) {
    case 'bout-due':
    case 'day-between':
      return `Three-day test, day ${standing.number}`;
    case 'bout-open':
    case 'ask-at-once':
    case 'awaiting-a-day':
    case 'ask-a-day-later':
      return `Three-day test, day ${passed.length + 1}`;
    default:
      return 'Three-day test';
  }
}

function leadOf({ standing }: ReturnState): string {
  if (standing.code !== 'checks') return 'Three short jogs, with a day between. All three calm means you are ready for more.';
  return 'First six checks: five on one day, and the morning after. Stop at the first that hurts. Then come three short jogs.';
}

function BarredCard({ barred, today }: { readonly barred: Barred; readonly today: LocalDay }) {
  return (
    <Card className={styles['card']}>
      <h2>Not today</h2>
      <p>{barredWords(barred, today)}</p>
      <Link className={buttonClass('soft')} to="/check-in#see-someone">
        When to see someone
      </Link>
    </Card>
  );
}
