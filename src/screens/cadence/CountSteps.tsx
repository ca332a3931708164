import { useEffect, useState } from 'react';
import { chooseBeat, keepCadence } from '../../actions/index.ts';
import type { Counted } from '../../core/cadence/index.ts';
import { stepCounter, useBusy } from '../../player/index.ts';
import { Button, Way } from '../../ui/index.ts';
import { countedWords } from '../../words/cadence.ts';
import styles from './Cadence.module.css';
import { PhoneCount } from './PhoneCount.tsx';
import { TapCount } from './TapCount.tsx';

/** The own cadence, counted: by taps, or by the phone. Nothing is kept before somebody says so. */
export function CountSteps({ close }: { readonly close: () => void }) {
  const [how, setHow] = useState<'tapped' | 'sensor' | null>(null);
  const [counted, setCounted] = useState<Counted | null>(null);
  useEffect(() => stepCounter.stop, []);
  useBusy(how !== null);
  const keep = () => {
    if (counted === null || how === null) return;
    keepCadence({ stepsPerMinute: counted.stepsPerMinute, how });
    void chooseBeat(null); // the beat goes with the new number until another is chosen
    close();
  };
  const again = () => {
    stepCounter.stop();
    setCounted(null);
    setHow(null);
  };
  return (
    <div className={styles['count']}>
      {how === null && (
        <>
          <p className={styles['lead']}>Run at your easy pace on flat ground. About 20 seconds are enough.</p>
          <Way label="I tap" hint="One tap each time your right foot lands" onChoose={() => setHow('tapped')} />
          <Way
            label="Let the phone count"
            hint="In a pocket or a belt, with the screen on. It sounds when it is done"
            onChoose={() => {
              stepCounter.start(); // in the tap: some phones ask then, and only then
              setHow('sensor');
            }}
          />
        </>
      )}
      {how === 'tapped' && <TapCount onCount={setCounted} />}
      {how === 'sensor' && <PhoneCount onCount={setCounted} tap={() => setHow('tapped')} />}
      {counted !== null && (
        <>
          <p role="status" className={styles['result']}>
            {countedWords(counted)}
          </p>
          <Button onClick={keep}>Keep {counted.stepsPerMinute} as mine</Button>
          <Button look="soft" onClick={again}>
            Count again
          </Button>
        </>
      )}
      <Button look="text" onClick={close}>
        Back to the beat
      </Button>
    </div>
  );
}
