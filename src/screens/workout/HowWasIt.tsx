import { memo } from 'react';
import { consequenceNow, type RunThrough, recordedOf, type Step } from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { effortChoices } from '../../words/felt.ts';
import { offerWords } from '../../words/rest.ts';
import styles from './Answers.module.css';
import buttons from './RestButton.module.css';
import type { OpenSheet } from './sheets.ts';

interface Props {
  readonly runThrough: RunThrough;
  /** The set just done. */
  readonly set: Step;
  readonly open: (sheet: OpenSheet) => void;
}

/** How a set was, in one tap; and what the answer offers. */
export const HowWasIt = memo(function HowWasIt({ runThrough, set, open }: Props) {
  const recorded = recordedOf(runThrough, set);
  const { consequence, taken } = consequenceNow(runThrough);
  const offer = offerWords(consequence);
  const look = (chosen: boolean) => `${buttons['button']} ${chosen ? buttons['chosen'] : ''}`;
  return (
    <section className={styles['answers']} aria-label="How was that set?">
      {offer === null && <h2>How was that set?</h2>}
      {effortChoices.map(({ value: effort, label }) => {
        const chosen = recorded?.effort === effort;
        return (
          <button
            key={effort}
            type="button"
            className={look(chosen)}
            aria-pressed={chosen}
            disabled={recorded === null}
            onClick={() => player.answer({ of: 'effort', effort: chosen ? null : effort, about: set })}
          >
            {label}
          </button>
        );
      })}
      <button
        type="button"
        className={`${look(recorded?.pain !== undefined)} ${styles['hurt']} ${recorded?.pain === undefined ? buttons['outlined'] : ''}`}
        onClick={() => open({ kind: 'pain', about: set })}
      >
        <span className={styles['said']}>
          <span>It hurt</span>
          {recorded?.pain !== undefined && ` ${recorded.pain.worst}`}
        </span>
      </button>
      {offer !== null && (
        <p className={styles['offer']}>
          <span>{consequence === 'offers-to-stop' ? 'The dose stays. If it builds:' : 'If the next would be too much:'}</span>
          <button
            type="button"
            className={look(taken)}
            aria-pressed={taken}
            onClick={() =>
              taken
                ? player.giveBackOffer()
                : player.takeOffer(consequence === 'offers-to-stop' ? 'stop-exercise' : 'one-set-fewer')
            }
          >
            {taken ? offer.taken : offer.take}
          </button>
        </p>
      )}
    </section>
  );
});
