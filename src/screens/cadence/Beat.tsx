import { chooseBeat, deleteLater } from '../../actions/index.ts';
import { chosenBeat, firstBeat, type OwnCadence, quickestBeat, slowestBeat, targetsOf } from '../../core/cadence/index.ts';
import { metronome, useMetronome } from '../../player/index.ts';
import { useKept } from '../../store/index.ts';
import { Button, foldClass } from '../../ui/index.ts';
import {
  articleSays,
  beatAdvice,
  beatEndedWords,
  beatTrouble,
  cadenceEvidence,
  chipWords,
  countedOn,
  whatCountIsDeleted,
} from '../../words/cadence.ts';
import styles from './Cadence.module.css';
import { Runner } from './Runner.tsx';

interface Props {
  /** null: not counted yet. */
  readonly own: OwnCadence | null;
  readonly count: () => void;
}

/** The beat: its tempo in one huge number, one more or one fewer, the own number and what lies above it, start and stop. */
export function Beat({ own, count }: Props) {
  const { isBeating, ended, sound, wakeLock } = useMetronome();
  const chosen = useKept((kept) => chosenBeat(kept.settings));
  const targets = own === null ? null : targetsOf(own.stepsPerMinute);
  const beat = chosen ?? firstBeat(own?.stepsPerMinute ?? null);
  const set = (stepsPerMinute: number) => {
    metronome.setTempo(stepsPerMinute);
    void chooseBeat(stepsPerMinute);
  };
  const trouble = isBeating ? beatTrouble(sound, wakeLock) : ended === null ? null : beatEndedWords(ended);
  return (
    <div className={styles['beat']}>
      <div className={styles['dial']}>
        <Step label="One step fewer" sign="−" isOver={beat <= slowestBeat} take={() => set(beat - 1)} />
        <output className={styles['number']} aria-label="Tempo">
          {beat}
        </output>
        <Step label="One step more" sign="+" isOver={beat >= quickestBeat} take={() => set(beat + 1)} />
        <p className={styles['unit']}>steps a minute</p>
      </div>
      {targets !== null && (
        <fieldset className={styles['chips']}>
          <legend className="visually-hidden">Tempo beside your own</legend>
          {chipWords(targets).map(({ beat: offered, label }) => (
            <button
              key={label}
              type="button"
              className={styles['chip']}
              aria-pressed={offered === beat}
              onClick={() => set(offered)}
            >
              {label}
            </button>
          ))}
        </fieldset>
      )}
      <Runner isBeating={isBeating} />
      <div className={styles['deeds']}>
        {own === null && !isBeating && <Button onClick={count}>Count my steps</Button>}
        <Button
          look={own === null && !isBeating ? 'soft' : 'main'}
          onClick={() => (isBeating ? metronome.stop() : metronome.start(beat))}
        >
          {isBeating ? 'Stop the beat' : 'Start the beat'}
        </Button>
      </div>
      <p className={styles['advice']} role="status">
        {trouble ?? beatAdvice(targets)}
      </p>
      {own !== null && !isBeating && (
        <div className={styles['own']}>
          <p>{countedOn(own.how, own.day)}</p>
          <Button look="text" onClick={count}>
            Count again
          </Button>
          <Button look="text" onClick={() => deleteLater([own.id], whatCountIsDeleted(own.day))}>
            Delete this count
          </Button>
        </div>
      )}
      <details className={styles['more']}>
        <summary className={foldClass}>Why not 180 for everyone?</summary>
        <p>{articleSays}</p>
        <p>{cadenceEvidence}</p>
        <p>Keep the screen on and this page open: the beat stops when the screen locks.</p>
      </details>
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly sign: string;
  readonly isOver: boolean;
  readonly take: () => void;
}

function Step({ label, sign, isOver, take }: StepProps) {
  return (
    <button type="button" className={styles['step']} aria-label={label} disabled={isOver} onClick={take}>
      {sign}
    </button>
  );
}
