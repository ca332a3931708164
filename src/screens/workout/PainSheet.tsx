import { useEffect, useId, useRef } from 'react';
import { type PainSpot, painBands, painSpots } from '../../core/safety/index.ts';
import {
  consequenceOf,
  painToStopIn,
  type RunThrough,
  recordedOf,
  type SetPain,
  type Step,
  setsAhead,
} from '../../core/workout/index.ts';
import { player } from '../../player/index.ts';
import { Icon, Scale } from '../../ui/index.ts';
import { painKindChoices, sideChoices } from '../../words/felt.ts';
import { painSaved, spotName } from '../../words/rest.ts';
import styles from './PainSheet.module.css';
import { toldOf } from './told.ts';

interface Props {
  readonly runThrough: RunThrough;
  readonly about: Step;
  readonly close: () => void;
}

/** "It hurt": the first tap saves; side, kind and place may follow. */
export function PainSheet({ runThrough, about, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { prescription, name } = toldOf(runThrough, about);
  const pain = recordedOf(runThrough, about)?.pain;

  useEffect(() => dialog.current?.showModal(), []);

  const say = (more: Partial<SetPain>) => {
    const worst = more.worst ?? pain?.worst;
    if (worst !== undefined) player.answer({ of: 'pain', pain: { ...pain, ...more, worst }, about });
  };
  const consequence = consequenceOf({ pain }, setsAhead(runThrough, about), painToStopIn(runThrough.session.id));
  return (
    <dialog
      ref={dialog}
      className={styles['sheet']}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className={styles['inner']}>
        <div className={styles['head']}>
          <div>
            <h2 id={title}>How much did it hurt?</h2>
            <p>One tap is enough.</p>
          </div>
          <button type="button" className={styles['close']} aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <Scale
          legend={`How much did ${name} hurt?`}
          legendHidden
          ends={['0 nothing', '10 as bad as it gets']}
          bands={painBands}
          value={pain?.worst ?? -1}
          onChange={(worst) => say({ worst })}
        />
        <div role="status">
          {pain !== undefined && (
            <p className={`${styles['saved']} ${consequence === 'ends-exercise' ? styles['red'] : ''}`}>
              {painSaved(pain, consequence, name)}
            </p>
          )}
        </div>
        {pain !== undefined && (
          <>
            <Choices legend="What was it like?">
              {painKindChoices.map(({ value, label }) => (
                <Choice key={value} chosen={pain.sharp === (value === 'sharp')} onClick={() => say({ sharp: value === 'sharp' })}>
                  {label}
                </Choice>
              ))}
            </Choices>
            {prescription.sides !== 'both' && (
              <Choices legend="Which side?">
                {sideChoices.map(({ value, label }) => (
                  <Choice key={value} chosen={pain.side === value} onClick={() => say({ side: value })}>
                    {label}
                  </Choice>
                ))}
              </Choices>
            )}
            <Choices legend="Where?">
              {painSpots.map((spot: PainSpot) => (
                <Choice key={spot} chosen={pain.spot === spot} onClick={() => say({ spot })}>
                  {spotName(spot)}
                </Choice>
              ))}
            </Choices>
          </>
        )}
        <button type="button" className={styles['back']} onClick={close}>
          {pain === undefined ? 'Back' : 'Done'}
        </button>
      </div>
    </dialog>
  );
}

function Choices({ legend, children }: { readonly legend: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      <div className={styles['row']}>{children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly chosen: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

function Choice({ chosen, onClick, children }: ChoiceProps) {
  return (
    <button type="button" className={styles['choice']} aria-pressed={chosen} onClick={onClick}>
      {children}
    </button>
  );
}
