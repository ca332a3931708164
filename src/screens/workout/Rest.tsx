import { memo } from 'react';
import { consequenceNow, type RunThrough, recordedOf, setInQuestion } from '../../core/workout/index.ts';
import { type PlayerView, player } from '../../player/index.ts';
import { Icon } from '../../ui/index.ts';
import { setLine } from '../../words/player.ts';
import { offerWords, roundWords } from '../../words/rest.ts';
import { Amount } from './Amount.tsx';
import { PauseButton } from './Controls.tsx';
import { Digits } from './Digits.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { HowWasIt } from './HowWasIt.tsx';
import { NextCard } from './NextCard.tsx';
import phases from './Phase.module.css';
import styles from './Rest.module.css';
import buttons from './RestButton.module.css';
import { Segments } from './Segments.tsx';
import { StageFigure } from './StageFigure.tsx';
import type { OpenSheet } from './sheets.ts';
import { nextTold, roundTold, toldOf } from './told.ts';

interface Props extends Pick<PlayerView, 'sound' | 'pocket' | 'wakeLock'> {
  readonly runThrough: RunThrough;
  /** What was done is read here: `runThrough` may be what was foreseen. */
  readonly record: RunThrough;
  readonly open: (sheet: OpenSheet) => void;
}

/** A rest: what was recorded, how it was, what is next. No answer is fine: it ends by itself. */
export const Rest = memo(function Rest({ runThrough, record, sound, pocket, wakeLock, open }: Props) {
  const told = toldOf(runThrough);
  const next = nextTold(runThrough);
  const set = setInQuestion(runThrough);
  const sameNext = next !== null && next.step.exerciseId === told.step.exerciseId;
  const round = roundTold(runThrough);
  const offer = offerWords(consequenceNow(runThrough).consequence) !== null;

  return (
    <main className={`${styles['rest']} ${phases['rest']}`} data-phase="rest" data-offer={offer || undefined}>
      <Segments runThrough={runThrough} />
      <Head runThrough={runThrough} />
      <div className={styles['name']}>
        <h1>{told.name}</h1>
        <span>
          <span>{setLine(told.step)}</span>
          {round !== null && <span>, {roundWords(round.round, round.rounds).toLowerCase()}</span>}
        </span>
      </div>
      <div className={styles['clock']}>
        <Digits told={told} up={false} />
      </div>
      <div className={styles['moves']}>
        <button type="button" className={buttons['button']} aria-label="Back" onClick={player.back}>
          <Icon name="previous" size={28} />
        </button>
        <button type="button" className={buttons['button']} onClick={player.moreRest}>
          +15 s
        </button>
        <button type="button" className={buttons['button']} onClick={player.next}>
          Next
        </button>
      </div>
      {set !== null && (
        <Amount
          key={`${set.entry}:${set.set}`}
          set={set}
          told={told}
          recorded={recordedOf(record, set)}
          figure={!sameNext && <StageFigure told={told} tone="paper" still />}
        />
      )}
      {set !== null && <HowWasIt runThrough={runThrough} set={set} open={open} />}
      {next !== null && <NextCard next={next} after={told} />}
      <div className={styles['pause']}>
        <PauseButton runThrough={runThrough} />
      </div>
      <Foot runThrough={runThrough} sound={sound} pocket={pocket} wakeLock={wakeLock} open={open} />
    </main>
  );
});
