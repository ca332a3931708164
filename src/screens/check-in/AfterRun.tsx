import { useState } from 'react';
import { correctSaid, logRun } from '../../actions/index.ts';
import type { RunKind } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import { type FactId, type RunLogged, worstOfRun } from '../../core/facts/index.ts';
import { painBands } from '../../core/safety/index.ts';
import { useFacts } from '../../store/index.ts';
import { Button, Scale, ShortChoice } from '../../ui/index.ts';
import { sideChoices } from '../../words/felt.ts';
import { Changes } from './Changes.tsx';
import { HipMap } from './HipMap.tsx';
import styles from './HipsNow.module.css';

interface Props {
  /** The run that it is about; null: one that is told for the first time. */
  readonly id: FactId | null;
  /** The run that was planned for this day. */
  readonly planned: RunKind | null;
  readonly today: LocalDay;
  readonly onDone: () => void;
}

const runKinds = [
  { value: 'easy', label: 'Easy' },
  { value: 'hard', label: 'Hard' },
  { value: 'long', label: 'Long' },
] as const;

const yesNo = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
] as const;

const ends = ['No pain', 'Worst'] as const;

/** After a run: pain in it, at once and two hours later, and whether it changed the stride. The first number saves. */
export function AfterRun({ id: given, planned, today, onDone }: Props) {
  const { facts } = useFacts();
  const [made, setMade] = useState<FactId | null>(null);
  const [kind, setKind] = useState<RunKind>(planned ?? 'easy');
  const id = given ?? made;
  const found = id === null ? undefined : facts.find((fact) => fact.id === id);
  const run: RunLogged = found?.kind === 'run-logged' ? found.payload : { run: kind, pain: null };
  const change = (more: Partial<RunLogged>) => {
    const next = { ...run, ...more };
    if (id !== null) void correctSaid(id, next);
    else if (worstOfRun(next) === null && next.altered === undefined) setKind(next.run);
    else setMade(logRun(next).id);
  };
  const worst = worstOfRun(run);
  return (
    <div className={styles['hips']}>
      <ShortChoice legend="Which run?" options={runKinds} value={run.run} onChange={(chosen) => change({ run: chosen })} />
      <Scale
        legend="Worst in the run"
        ends={ends}
        bands={painBands}
        value={run.pain ?? -1}
        onChange={(pain) => change({ pain })}
      />
      <Scale
        legend="As soon as it was over"
        ends={ends}
        bands={painBands}
        value={run.atOnce ?? -1}
        onChange={(atOnce) => change({ atOnce })}
      />
      <Scale
        legend="Two hours later, if it is that late"
        ends={ends}
        bands={painBands}
        value={run.later ?? -1}
        onChange={(later) => change({ later })}
      />
      <ShortChoice
        legend="Did it change how you ran?"
        options={yesNo}
        value={run.altered === undefined ? undefined : run.altered ? 'yes' : 'no'}
        onChange={(answer) => change({ altered: answer === 'yes' })}
      />
      {worst !== null && worst > 0 && (
        <>
          <HipMap spot={run.spot} side={run.side} pain={worst} onChange={({ spot, side }) => change({ spot, side })} />
          <ShortChoice legend="Which side?" options={sideChoices} value={run.side} onChange={(side) => change({ side })} />
        </>
      )}
      {id !== null && <Changes id={id} pain={worst} today={today} />}
      <Button look="soft" onClick={onDone}>
        {id === null ? 'Not now' : 'Done'}
      </Button>
    </div>
  );
}
