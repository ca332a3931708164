import { type ReactNode, useState } from 'react';
import { type Amounts, plannedAmount, type Recorded, type Step, unitOf } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { sideWords, type Told } from '../../words/player.ts';
import { doneWords } from '../../words/rest.ts';
import styles from './Amount.module.css';
import buttons from './RestButton.module.css';

type Side = keyof Amounts;

interface Props {
  /** The set, by its first work step. */
  readonly set: Step;
  readonly told: Told;
  readonly recorded: Recorded | null;
  readonly figure: ReactNode;
}

/** What a set holds on record, with − and +; a tap on the words picks one side. */
export function Amount({ set, told: { prescription }, recorded, figure }: Props) {
  const { dose, sides } = prescription;
  const [only, setOnly] = useState<'left' | 'right' | null>(null);
  const done = recorded?.done ?? {};
  const all: readonly Side[] = sides === 'each' ? ['left', 'right'] : ['both'];
  const sidesMeant = only === null ? all : [only];
  const step = unitOf(prescription) === 'reps' ? 1 : 5;
  const planned = plannedAmount(prescription);
  const none = sidesMeant.every((side) => done[side] === undefined);

  const change = (by: number) => {
    for (const side of sidesMeant) {
      const before = done[side];
      // A side without a record is left alone, unless it is the one that is meant: then + means "as planned".
      if (before === undefined && !none) continue;
      player.answer({ of: 'amount', side, amount: before === undefined ? planned : Math.max(0, before + by), about: set });
    }
  };
  const said =
    only === null ? doneWords(done, dose, sides) : done[only] === undefined ? null : `${sideWords(only)} ${done[only]}`;
  const words = said ?? 'Nothing recorded';
  const label = said !== null && <small>{recorded?.how === 'typed' ? 'Recorded, by you' : 'Recorded'}</small>;
  return (
    <div className={styles['done']} data-keeps-focus>
      {figure && <div className={styles['small']}>{figure}</div>}
      {sides === 'each' ? (
        <button
          type="button"
          className={styles['amount']}
          aria-label={`${words}. Change ${only === null ? 'both sides' : `the ${only} side alone`}`}
          onClick={() => setOnly(only === null ? 'left' : only === 'left' ? 'right' : null)}
        >
          <span>{words}</span>
          {label}
        </button>
      ) : (
        <p className={styles['amount']}>
          <span>{words}</span>
          {label}
        </p>
      )}
      <button
        type="button"
        className={buttons['button']}
        aria-label={step === 1 ? 'One less' : 'Five seconds less'}
        disabled={none}
        onClick={() => change(-step)}
      >
        <span className={styles['sign']}>−</span>
      </button>
      <button
        type="button"
        className={buttons['button']}
        aria-label={step === 1 ? 'One more' : 'Five seconds more'}
        onClick={() => change(step)}
      >
        <span className={styles['sign']}>+</span>
      </button>
    </div>
  );
}
