import { memo, useMemo, useRef } from 'react';
import { type RunThrough, roundOf, stepOf, stepsOf } from '../../core/workout/index.ts';
import { partnersWords, roundWords } from '../../words/rest.ts';
import styles from './Rounds.module.css';
import { useDrawn } from './Scene.tsx';
import { exerciseOf, isSamePlace } from './told.ts';

/** From the left end over the top to the right and back below: a lap as on a track. */
const oval = 'M46 5H304a41 41 0 0 1 0 82H46a41 41 0 0 1 0 -82z';

/** Exercises done in turn, as rounds: which of how many, and how far this lap is. Nothing for an exercise done alone. */
export const Rounds = memo(function Rounds({ runThrough }: { readonly runThrough: RunThrough }) {
  const lap = useRef<SVGPathElement>(null);
  const step = stepOf(runThrough);
  const round = roundOf(runThrough, step);
  const names = round?.partners.map((partner) => exerciseOf(partner)?.name ?? partner.exerciseId) ?? [];

  const { from, seconds } = useMemo(() => {
    const letter = new Set(roundOf(runThrough, step)?.partners.map(({ exerciseId }) => exerciseId));
    const own = stepsOf(runThrough).filter(
      ({ exerciseId, set, part }) => letter.has(exerciseId) && set === step.set && part === step.part,
    );
    return { from: own[0]?.start ?? 0, seconds: own.reduce((sum, each) => sum + each.seconds, 0) };
  }, [runThrough, step]);

  useDrawn(
    ({ elapsedSeconds }) => {
      const share = seconds > 0 ? Math.min(1, Math.max(0.001, (step.start + elapsedSeconds - from) / seconds)) : 0;
      const look = `${share.toFixed(3)} 2`;
      if (lap.current?.getAttribute('stroke-dasharray') !== look) lap.current?.setAttribute('stroke-dasharray', look);
    },
    [step, from, seconds],
  );

  if (round === null) return null;
  return (
    <div className={styles['round']}>
      <div className={styles['face']}>
        <svg className={styles['lap']} viewBox="0 0 350 92" aria-hidden="true" focusable="false">
          <path className={styles['track']} d={oval} />
          <path ref={lap} className={styles['run']} d={oval} pathLength={1} />
        </svg>
        <span className={styles['words']}>{roundWords(round.round, round.rounds)}</span>
        <span className={styles['partners']}>{partnersWords(names)}</span>
      </div>
    </div>
  );
}, isSamePlace);
