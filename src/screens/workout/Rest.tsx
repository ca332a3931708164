import { useEffect } from 'react';
import { texts } from '../../catalogue/texts.ts';
import {
  consequenceNow,
  type EffortSaid,
  isGoing,
  type RunThrough,
  recordedOf,
  type Step,
  setInQuestion,
} from '../../core/workout/index.ts';
import { type PlayerView, player } from '../../player/index.ts';
import { Icon } from '../../ui/index.ts';
import { amountWords, announcement, nextWords, phaseWord, setLine } from '../../words/player.ts';
import { offerWords, roundWords } from '../../words/rest.ts';
import { Amount } from './Amount.tsx';
import { PauseButton } from './Controls.tsx';
import { Digits } from './Digits.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import phases from './Phase.module.css';
import styles from './Rest.module.css';
import { Segments } from './Segments.tsx';
import { StageFigure } from './StageFigure.tsx';
import type { OpenSheet } from './sheets.ts';
import { nextTold, roundTold, toldOf } from './told.ts';

interface Props extends Pick<PlayerView, 'sound' | 'wakeLock'> {
  readonly runThrough: RunThrough;
  readonly open: (sheet: OpenSheet) => void;
}

/** A rest: what was recorded, how it was, what is next. No answer is fine: it ends by itself. */
export function Rest({ runThrough, sound, wakeLock, open }: Props) {
  const told = toldOf(runThrough);
  const next = nextTold(runThrough);
  const set = setInQuestion(runThrough);
  const sameNext = next !== null && next.step.exerciseId === told.step.exerciseId;
  const round = roundTold(runThrough);

  useEffect(() => {
    document.title = `${phaseWord('rest')} · Stridewell`;
  }, []);

  return (
    <main className={`${styles['rest']} ${phases['rest']}`} data-phase="rest">
      <p role="status" className="visually-hidden">
        {isGoing(runThrough) ? announcement(told) : `Paused. ${setLine(told.step)}.`}
      </p>
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
        <button type="button" className={styles['button']} aria-label="Back" onClick={player.back}>
          <Icon name="previous" size={28} />
        </button>
        <button type="button" className={styles['button']} onClick={player.moreRest}>
          +15 s
        </button>
        <button type="button" className={styles['button']} onClick={player.next}>
          Next
        </button>
      </div>
      {set !== null && (
        <Amount
          key={`${set.entry}:${set.set}`}
          set={set}
          told={told}
          recorded={recordedOf(runThrough, set)}
          figure={!sameNext && <StageFigure told={told} tone="paper" still />}
        />
      )}
      {set !== null && <HowWasIt runThrough={runThrough} set={set} open={open} />}
      {next !== null && (
        <section className={styles['next']} aria-label="Next">
          <div className={styles['tile']}>
            <StageFigure told={next} tone="paper" still />
          </div>
          <div>
            <p>{sameNext ? next.name : amountWords(next.prescription.dose, next.prescription.sides)}</p>
            <b>{nextWords(next, told.step)}</b>
            <p className={styles['feel']}>{firstSentence(texts[next.step.exerciseId]?.feel ?? '')}</p>
          </div>
        </section>
      )}
      <div className={styles['pause']}>
        <PauseButton runThrough={runThrough} />
      </div>
      <Foot runThrough={runThrough} sound={sound} wakeLock={wakeLock} open={open} />
    </main>
  );
}

const efforts: readonly { readonly effort: EffortSaid; readonly word: string }[] = [
  { effort: 'easy', word: 'Easy' },
  { effort: 'right', word: 'Right' },
  { effort: 'hard', word: 'Hard' },
];

function HowWasIt({ runThrough, set, open }: { runThrough: RunThrough; set: Step; open: Props['open'] }) {
  const recorded = recordedOf(runThrough, set);
  const { consequence, taken } = consequenceNow(runThrough);
  const offer = offerWords(consequence);
  const look = (chosen: boolean) => `${styles['button']} ${chosen ? styles['chosen'] : ''}`;
  return (
    <section className={styles['answers']} aria-label="How was that set?">
      {offer === null && <h2>How was that set?</h2>}
      {efforts.map(({ effort, word }) => {
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
            {word}
          </button>
        );
      })}
      <button
        type="button"
        className={`${look(recorded?.pain !== undefined)} ${styles['hurt']} ${recorded?.pain === undefined ? styles['outlined'] : ''}`}
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
}

function firstSentence(text: string): string {
  return /^[^.]*\./.exec(text)?.[0] ?? text;
}
