import { memo } from 'react';
import { texts } from '../../catalogue/texts.ts';
import { benchmarkOf, isGoing, type RunThrough, type Step } from '../../core/workout/index.ts';
import { type PlayerView, player } from '../../player/index.ts';
import { amountWords, mostWords, nextWords, setLine, sideWords } from '../../words/player.ts';
import { equipmentWords } from '../../words/sessions.ts';
import beats from './Beats.module.css';
import { Beats } from './Beats.tsx';
import { Controls, DoneButton } from './Controls.tsx';
import { Digits } from './Digits.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import phases from './Phase.module.css';
import { SideMark } from './PhaseMark.tsx';
import { Rounds } from './Rounds.tsx';
import { Segments } from './Segments.tsx';
import styles from './Stage.module.css';
import { StageFigure } from './StageFigure.tsx';
import type { OpenSheet } from './sheets.ts';
import { exerciseOf, nextTold, toldOf, waitsForTap } from './told.ts';

interface Props extends Pick<PlayerView, 'sound' | 'pocket' | 'wakeLock'> {
  readonly runThrough: RunThrough;
  readonly open: (sheet: OpenSheet) => void;
}

const tones = { prepare: 'chalk', work: 'clay', switch: 'chalk', rest: 'pine' } as const;

/** The stage while there is something to do: get ready, work, switch. React draws it at changes only; what moves is drawn past it. */
export const Stage = memo(function Stage({ runThrough, sound, pocket, wakeLock, open }: Props) {
  const told = toldOf(runThrough);
  const { step, prescription, name } = told;
  const paused = !isGoing(runThrough);
  const byTap = waitsForTap(runThrough);
  const isTest = benchmarkOf(runThrough.session.id) !== null;
  const test = step.kind === 'work' && isTest;

  const then = <p className={beats['then']}>{nextWords(nextTold(runThrough), step)}</p>;
  return (
    <main
      className={`${styles['stage']} ${step.kind === 'work' ? phases['work'] : phases['ready']}`}
      data-phase={step.kind}
      data-pace={byTap || test ? 'own' : 'guided'}
    >
      <Segments runThrough={runThrough} />
      <Head runThrough={runThrough} />
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
            <span className={styles['amount']}>
              {isTest ? mostWords(prescription.dose, prescription.sides) : amountWords(prescription.dose, prescription.sides)}
            </span>
          )}
        </div>
      </div>
      <Rounds runThrough={runThrough} />
      <div className={styles['figure']}>
        <StageFigure told={told} tone={tones[step.kind]} />
      </div>
      {step.kind === 'prepare' && <Cue step={step} />}
      <Digits told={told} up={byTap} test={test} />
      {step.kind === 'work' ? (
        <Beats key={byTap ? 'own' : 'led'} told={told} up={byTap}>
          {then}
        </Beats>
      ) : (
        <div className={beats['beats']}>
          <div className={beats['now']}>{then}</div>
        </div>
      )}
      {test && !paused && <DoneButton deed={player.next}>Done</DoneButton>}
      {byTap && !paused && <DoneButton>{step.kind === 'work' ? 'Done' : 'I’m ready'}</DoneButton>}
      <Controls runThrough={runThrough} byTap={(byTap || test) && !paused} />
      <Foot runThrough={runThrough} sound={sound} pocket={pocket} wakeLock={wakeLock} open={open} />
    </main>
  );
});

/** What to fetch and how to set it, and what to think of: the first cue gets into place, the second begins the movement. */
function Cue({ step }: { readonly step: Step }) {
  const [place, first] = texts[step.exerciseId]?.cues ?? [];
  const things = exerciseOf(step)?.equipment ?? [];
  if (place === undefined) return null;
  return (
    <div className={styles['cue']}>
      {things.length > 0 ? (
        <p className={styles['fetch']}>
          <b>{equipmentWords(things)}</b>
          <span>{place}</span>
        </p>
      ) : (
        <p>{place}</p>
      )}
      {first !== undefined && <p className={things.length > 0 ? undefined : styles['more']}>{first}</p>}
    </div>
  );
}
