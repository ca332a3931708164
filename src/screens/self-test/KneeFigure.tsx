import { useRef, useState } from 'react';
import { exercises } from '../../catalogue/index.ts';
import { movementOf } from '../../catalogue/poses.ts';
import { doseAt, exerciseById } from '../../core/exercise/index.ts';
import { MovingFigure, shownMoment } from '../../figures/index.ts';
import { Icon } from '../../ui/index.ts';
import styles from './SelfTest.module.css';

/** The knee drawn to the chest and let go again, until it is stopped. */
export default function KneeFigure() {
  const [playing, setPlaying] = useState(true);
  const clock = useRef({ playedMs: 0, since: performance.now() });
  const exercise = exerciseById(exercises, 'knee-to-chest');
  if (exercise === null) return null;
  const movement = movementOf(exercise);
  const dose = doseAt(exercise.doseCode, 1);
  const progress = () => {
    if (!playing) return null;
    const { playedMs, since } = clock.current;
    return shownMoment(movement, dose, (playedMs + performance.now() - since) / 1000, dose.kind === 'holds' ? dose.seconds : 0);
  };
  const toggle = () => {
    const now = performance.now();
    const { playedMs, since } = clock.current;
    clock.current = { playedMs: playing ? playedMs + now - since : playedMs, since: now };
    setPlaying(!playing);
  };
  return (
    <>
      <MovingFigure
        movement={movement}
        name={`${exercise.name}, how it moves`}
        tone="paper"
        mirrored={false}
        progress={progress}
      />
      <button type="button" className={styles['toggle']} onClick={toggle}>
        <Icon name={playing ? 'pause' : 'play'} size={22} />
        {playing ? 'Pause the figure' : 'Play the figure'}
      </button>
    </>
  );
}
