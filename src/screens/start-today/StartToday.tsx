import { useMemo } from 'react';
import { Link, Navigate } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan, firstDayAhead, todaysPlan } from '../../core/adapt/index.ts';
import { tallyOf } from '../../core/progress/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { buttonClass, Screen } from '../../ui/index.ts';
import { pausedSentence, pausedTitle } from '../../words/away.ts';
import { stopTitle } from '../../words/stop-title.ts';
import { explainStop } from '../../words/stops.ts';
import { blockOverWords, restWords } from '../../words/today.ts';

/** The address behind "Start today's session" on the app's icon: leads to that session, or says why there is none. */
export default function StartToday() {
  const facts = useKept((kept) => kept.facts);
  const open = useKept((kept) => kept.runThrough?.session.id ?? null);
  const today = useToday();
  const plan = useMemo(() => currentPlan(facts, today, exercises), [facts, today]);
  if (open !== null && plan.stopped === null) return <Navigate to={`/workout/${open}`} replace />;
  if (plan.block === null) return <Instead title="No plan yet" sentence="Eight questions make one." to="/welcome" way="Begin" />;
  if (plan.stopped !== null) {
    const to = '/check-in#see-someone';
    return (
      <Instead title={stopTitle(plan.stopped)} sentence={explainStop(plan.stopped, today)} to={to} way="When to see someone" />
    );
  }
  if (plan.pause !== null) return <Instead title={pausedTitle} sentence={pausedSentence(plan.pause, today)} />;
  const todays = todaysPlan(plan, today);
  switch (todays.kind) {
    case 'session':
      return <Navigate to={`/plan/${todays.planned.session.id}`} replace />;
    case 'rest':
      return <Instead {...restWords(todays, firstDayAhead(plan), today)} />;
    case 'over':
      return <Instead {...blockOverWords(tallyOf(plan.sessions).done, 3 * plan.block.weeks.length)} />;
  }
}

interface Props {
  readonly title: string;
  readonly sentence: string;
  readonly to?: string;
  readonly way?: string;
}

function Instead({ title, sentence, to = '/', way = 'Go to Today' }: Props) {
  return (
    <Screen title={title}>
      <p>{sentence}</p>
      <Link className={buttonClass()} to={to}>
        {way}
      </Link>
    </Screen>
  );
}
