import { memo } from 'react';
import { texts } from '../../catalogue/texts.ts';
import { amountWords, nextWords, type Told } from '../../words/player.ts';
import styles from './NextCard.module.css';
import { StageFigure } from './StageFigure.tsx';

interface Props {
  readonly next: Told;
  /** The step in hand. */
  readonly after: Told;
}

/** What comes next: its figure at its effort, what it is, where it is felt. */
export const NextCard = memo(function NextCard({ next, after }: Props) {
  const same = next.step.exerciseId === after.step.exerciseId;
  return (
    <section className={styles['next']} aria-label="Next">
      <div className={styles['tile']}>
        <StageFigure told={next} tone="paper" still />
      </div>
      <div>
        <p>{same ? next.name : amountWords(next.prescription.dose, next.prescription.sides)}</p>
        <b>{nextWords(next, after.step)}</b>
        <p className={styles['feel']}>{firstSentence(texts[next.step.exerciseId]?.feel ?? '')}</p>
      </div>
    </section>
  );
});

function firstSentence(text: string): string {
  return /^[^.]*\./.exec(text)?.[0] ?? text;
}
