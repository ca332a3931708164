import { useEffect, useRef } from 'react';
import { chooseSound } from '../../actions/index.ts';
import { texts } from '../../catalogue/texts.ts';
import type { RunThrough, Step } from '../../core/workout/index.ts';
import { onFrame } from '../../figures/index.ts';
import { type PlayerView, player } from '../../player/index.ts';
import { Icon } from '../../ui/index.ts';
import { amountWords, announcement, clockDigits, nextWords, phaseWord, setLine, sideWords } from '../../words/player.ts';
import { Beats } from './Beats.tsx';
import { PhaseMark, SideMark } from './PhaseMark.tsx';
import { Segments } from './Segments.tsx';
import styles from './Stage.module.css';
import { StageFigure } from './StageFigure.tsx';
import { nextTold, toldOf } from './told.ts';

interface Props extends Pick<PlayerView, 'sound' | 'wakeLock'> {
  readonly runThrough: RunThrough;
}

const looks = { prepare: '', work: styles['work'], switch: '', rest: styles['rest'] };
const tones = { prepare: 'chalk', work: 'clay', switch: 'chalk', rest: 'pine' } as const;

/** The stage while a session runs or is paused by a tap. React draws it at changes only; digits and figure are drawn past it. */
export function Stage({ runThrough, sound, wakeLock }: Props) {
  const told = toldOf(runThrough);
  const { step, prescription, name } = told;
  const paused = runThrough.status.kind === 'paused';
  const next = nextTold(runThrough);
  const [cue, moreCue] = cuesOf(step, next?.step ?? null);
  const main = useRef<HTMLButtonElement>(null);
  const digits = useRef<HTMLParagraphElement>(null);
  const left = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    document.title = `${phaseWord(step.kind)}: ${name} · Stridewell`;
  }, [step.kind, name]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: after every tap and step the focus is back on the main button
  useEffect(() => main.current?.focus({ preventScroll: true }), [runThrough.stepIndex, runThrough.status.kind]);

  useEffect(() => {
    const draw = () => {
      const frame = player.frame();
      if (frame === null) return;
      write(digits.current, clockDigits(frame.secondsLeft));
      write(left.current, `${clockDigits(frame.sessionSecondsLeft)} left`);
    };
    draw();
    return onFrame(draw);
  }, []);

  const now = player.frame();
  const then = <p className={styles['then']}>{nextWords(next, step)}</p>;
  return (
    <main className={[styles['stage'], looks[step.kind]].filter(Boolean).join(' ')} data-phase={step.kind}>
      <p role="status" className="visually-hidden">
        {paused ? `Paused. ${setLine(step)}.` : announcement(told)}
      </p>
      <Segments runThrough={runThrough} />
      <div className={styles['phase']}>
        <span className={styles['word']}>
          <PhaseMark phase={paused ? 'paused' : step.kind} />
          {paused ? 'Paused' : phaseWord(step.kind)}
        </span>
        <span ref={left} className={styles['left']}>
          {clockDigits(now?.sessionSecondsLeft ?? 0)} left
        </span>
      </div>
      <div className={styles['name']}>
        <h1>{name}</h1>
        <div className={styles['facts']}>
          <span>{setLine(step)}</span>
          {step.side !== null && (
            <span className={styles['side']}>
              <SideMark side={step.side} />
              {sideWords(step.side)}
            </span>
          )}
          {step.kind === 'prepare' && (
            <span className={styles['amount']}>{amountWords(prescription.dose, prescription.sides)}</span>
          )}
        </div>
      </div>
      <div className={styles['figure']}>
        <StageFigure told={told} tone={tones[step.kind]} />
      </div>
      {cue !== undefined && (
        <p className={styles['cue']}>
          {cue}
          {moreCue !== undefined && <span className={styles['more']}> {moreCue}</span>}
        </p>
      )}
      <p ref={digits} role="timer" className={styles['digits']}>
        {clockDigits(now?.secondsLeft ?? step.seconds)}
      </p>
      {step.kind === 'work' ? (
        <Beats dose={prescription.dose}>{then}</Beats>
      ) : (
        <div className={styles['beats']}>
          <div className={styles['now']}>{then}</div>
        </div>
      )}
      <div className={styles['controls']}>
        <button type="button" className={styles['control']} aria-label="Back" onClick={player.back}>
          <Icon name="previous" size={28} />
        </button>
        <button ref={main} type="button" className={styles['pause']} onClick={paused ? player.resume : player.pause}>
          <span className={styles['face']}>{paused ? 'Resume' : 'Pause'}</span>
        </button>
        <button type="button" className={styles['control']} aria-label="Next" onClick={player.next}>
          <Icon name="next" size={28} />
        </button>
      </div>
      <div className={styles['foot']}>
        {sound === 'on' || sound === 'off' ? (
          <button
            type="button"
            className={styles['quiet']}
            aria-label="Sound"
            aria-pressed={sound === 'on'}
            onClick={() => void chooseSound(sound === 'off')}
          >
            <Icon name={sound === 'on' ? 'sound' : 'silent'} />
          </button>
        ) : (
          <span>{sound === 'blocked' ? 'Sound waits for a tap' : 'No sound here'}</span>
        )}
        <button type="button" className={styles['quiet']} onClick={player.end}>
          End session
        </button>
      </div>
      {(wakeLock === 'refused' || wakeLock === 'missing' || wakeLock === 'lost') && (
        <p className={styles['note']}>The screen may lock by itself here. Touch it now and then.</p>
      )}
    </main>
  );
}

/** What to think of now: how to get into place and begin; in a rest between two sets of an exercise, the movement itself. */
function cuesOf(step: Step, next: Step | null): readonly string[] {
  const cues = texts[step.exerciseId]?.cues ?? [];
  if (step.kind === 'prepare') return cues.slice(0, 2);
  return step.kind === 'rest' && next?.exerciseId === step.exerciseId ? cues.slice(1, 2) : [];
}

/** Text is set only when it is another, so that the browser has nothing to lay out in between. */
function write(element: HTMLElement | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}
