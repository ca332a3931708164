import { correctSaid, type Said } from '../../actions/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { CheckIn } from '../../core/facts/index.ts';
import { painBands } from '../../core/safety/index.ts';
import { Button, Scale, Sheet } from '../../ui/index.ts';
import { AfterRun } from './AfterRun.tsx';
import { Changes } from './Changes.tsx';
import { Details } from './Details.tsx';
import styles from './HipsNow.module.css';

interface Props {
  readonly said: Said;
  readonly title: string;
  readonly today: LocalDay;
  readonly close: () => void;
}

/** Something said earlier, put right: each tap is kept, its day stays, and the plan is worked out anew. */
export function Correct({ said, title, today, close }: Props) {
  const change = (more: Partial<CheckIn>) => {
    if (said.kind === 'check-in') void correctSaid(said.id, { ...said.payload, ...more });
  };
  return (
    <Sheet title={title} onClose={close}>
      {said.kind === 'run-logged' ? (
        <AfterRun id={said.id} planned={null} today={today} onDone={close} />
      ) : (
        <div className={styles['hips']}>
          <Scale
            legend="How were the hips?"
            ends={['No pain', 'Worst']}
            bands={painBands}
            value={said.payload.pain}
            onChange={(pain) => change({ pain })}
          />
          <Changes id={said.id} pain={said.payload.pain} today={today} />
          <Details said={said.payload} change={change} />
          <Button onClick={close}>Done</Button>
        </div>
      )}
    </Sheet>
  );
}
