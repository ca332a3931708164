import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { exercises } from '../../catalogue/index.ts';
import { weekOf } from '../../core/adapt/index.ts';
import { addDays, type LocalDay } from '../../core/calendar/index.ts';
import { readFacts, type StoredFact } from '../../core/facts/index.ts';
import type { Block } from '../../core/plan/block.ts';
import {
  adherenceOf,
  type BlockView,
  blocksOf,
  blockView,
  outcomesOf,
  savedOutside,
  tallyOf,
} from '../../core/progress/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { buttonClass, Screen } from '../../ui/index.ts';
import { sessionsDone } from '../../words/sessions.ts';
import { BlockChoice } from './BlockChoice.tsx';
import { Charts } from './Charts.tsx';
import { ComeBack } from './ComeBack.tsx';
import { Laps } from './Laps.tsx';
import styles from './Progress.module.css';
import { Sessions } from './Sessions.tsx';
import { TestsLink } from './TestsLink.tsx';
import { Weeks } from './Weeks.tsx';

/** What is done of the ten weeks, and what the numbers of it can tell. */
export default function Progress() {
  const facts = useKept((kept) => kept.facts);
  const today = useToday();
  const [chosen, setChosen] = useState<string | null>(null);
  const blocks = useMemo(() => blocksOf(facts), [facts]);
  const view = useMemo(() => blockView(facts, chosen, today, exercises), [facts, chosen, today]);
  if (view.plan.block === null) return <NoBlock />;
  const isLatest = chosen === null || chosen === blocks[0]?.id;
  return (
    <ProgressOf view={view} block={view.plan.block} facts={facts} today={today} isLatest={isLatest}>
      {blocks.length > 1 && <BlockChoice blocks={blocks} chosen={chosen ?? blocks[0]?.id ?? ''} onChoose={setChosen} />}
    </ProgressOf>
  );
}

interface Props {
  readonly view: BlockView;
  readonly block: Block;
  readonly facts: readonly StoredFact[];
  readonly today: LocalDay;
  /** Whether it is the block begun last, the one that is being done. */
  readonly isLatest: boolean;
  /** The choice of a block, where there are several. */
  readonly children: ReactNode;
}

function ProgressOf({ view, block, facts, today, isLatest, children }: Props) {
  const { plan, day } = view;
  const tally = useMemo(() => tallyOf(plan.sessions), [plan.sessions]);
  const adherence = useMemo(() => adherenceOf(plan.sessions), [plan.sessions]);
  const own = useMemo(() => readFacts(view.stored).facts, [view.stored]);
  const saved = useMemo(() => outcomesOf(own), [own]);
  const earlier = useMemo(
    () => savedOutside(facts, new Set(plan.sessions.map(({ session }) => session.id))),
    [facts, plan.sessions],
  );
  const week = weekOf(plan, day);
  const current = week?.number ?? 1;
  const isOver = !isLatest || (week !== null && addDays(week.sessions[0].day, 6) < today);
  return (
    <Screen
      wide
      title={sessionsDone(tally.done, tally.of)}
      eyebrow={!isLatest ? 'An earlier block' : isOver ? 'Your ten weeks are over' : `Week ${current} of ${block.weeks.length}`}
    >
      {children}
      <div className={styles['columns']}>
        <Laps tally={tally} current={current} />
        <div className={styles['weeks']}>
          {tally.done === 0 && saved.length === 0 && earlier === 0 && (
            <p className={styles['lead']}>Your first session fills the first third of the inner lane. A lane is a week.</p>
          )}
          {isLatest && <ComeBack absence={plan.absence} today={today} />}
          <Sessions adherence={adherence} />
          {isLatest && <TestsLink plan={plan} isOver={isOver} />}
          <Link className={buttonClass('soft')} to="/progress/history">
            History
          </Link>
          <Link className={buttonClass('text')} to="/report">
            Report for a professional
          </Link>
        </div>
      </div>
      <Charts plan={plan} facts={own} saved={saved} current={isOver ? block.weeks.length + 1 : current} />
      <Weeks block={block} saved={saved} day={day} current={isOver ? null : current} earlier={isLatest ? earlier : 0} />
    </Screen>
  );
}

function NoBlock() {
  return (
    <Screen title="Nothing recorded yet">
      <p className={styles['lead']}>Eight short questions make your block. What you do in it is counted here.</p>
      <Link className={buttonClass()} to="/welcome">
        Make my block
      </Link>
    </Screen>
  );
}
