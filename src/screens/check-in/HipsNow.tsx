import { type ReactNode, useRef, useState } from 'react';
import { checkIn, correctSaid } from '../../actions/index.ts';
import { usualMorning } from '../../core/adapt/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { CheckIn, FactId } from '../../core/facts/index.ts';
import { painBands } from '../../core/safety/index.ts';
import { useFacts } from '../../store/index.ts';
import { Button, buttonClass, Scale } from '../../ui/index.ts';
import { answeredWords } from '../../words/check-in.ts';
import { Changes } from './Changes.tsx';
import { Details } from './Details.tsx';
import styles from './HipsNow.module.css';

interface Props {
  readonly when: CheckIn['when'];
  /** The answer that this day has already; null: none yet. */
  readonly id: FactId | null;
  readonly today: LocalDay;
  readonly legend: string;
  /** Above the scale, and below it while nothing is answered. */
  readonly head?: ReactNode;
  readonly foot?: ReactNode;
}

/** One tap from 0 to 10 saves; the rest may follow and corrects what was saved. */
export function HipsNow({ when, id, today, legend, head, foot }: Props) {
  const { facts } = useFacts();
  const [open, setOpen] = useState(false);
  const closed = useRef(false); // focus goes on to "Change" where "Done" was pressed
  const found = id === null ? undefined : facts.find((fact) => fact.id === id);
  const said = found?.kind === 'check-in' ? found.payload : null;
  const usual = when === 'morning' ? usualMorning(facts, today) : null;
  const change = (more: Partial<CheckIn>) => {
    if (id !== null && said !== null) void correctSaid(id, { ...said, ...more });
  };
  const answer = (pain: number) => {
    setOpen(true);
    if (said === null) checkIn({ when, pain, compared: null, note: '' });
    else change({ pain });
  };
  if (said !== null && id !== null && !open) {
    return (
      <div className={styles['answered']}>
        <p>{when === 'morning' ? answeredWords(said) : `Said today: ${said.pain}`}</p>
        <button
          type="button"
          ref={(button) => {
            if (closed.current) button?.focus();
          }}
          className={buttonClass('text', styles['small'])}
          onClick={() => setOpen(true)}
        >
          Change
        </button>
      </div>
    );
  }
  return (
    <div className={styles['hips']}>
      {head}
      <Scale
        legend={legend}
        legendHidden
        ends={[usual === null ? 'No pain' : `No pain. Your usual is ${usual}, underlined`, 'Worst']}
        bands={painBands}
        value={said?.pain ?? -1}
        usual={usual}
        onChange={answer}
      />
      {said === null && foot}
      {said !== null && id !== null && (
        <>
          <Changes id={id} pain={said.pain} today={today} />
          <Details said={said} change={change} />
          <Button
            look="soft"
            onClick={() => {
              closed.current = true;
              setOpen(false);
            }}
          >
            Done
          </Button>
        </>
      )}
    </div>
  );
}
