import { useState } from 'react';
import type { AnkleTest } from '../../core/facts/index.ts';
import { formQuestions } from '../../core/form/index.ts';
import { Button, late, NumberField, Problem, readHalves, Screen } from '../../ui/index.ts';
import { Back } from './Back.tsx';
import styles from './FormCheck.module.css';

const FormPair = late(() => import('./FormPair.tsx'));

/** As far as the fact takes. */
const mostCentimetres = 30;

interface Props {
  /** Without the questions: then a number is needed. */
  readonly isAlone: boolean;
  /** null: no side was measured. */
  readonly keep: (ankles: AnkleTest | null) => void;
  readonly goBack: () => void;
  /** What was typed, kept by the page that holds the steps: a way back and forth loses nothing. */
  readonly text: AnkleText;
  readonly type: (text: AnkleText) => void;
}

/** As typed; '' for a side that was not measured. */
export interface AnkleText {
  readonly left: string;
  readonly right: string;
}

export const noAnkles: AnkleText = { left: '', right: '' };

/** Knee to wall, left and right. A side may be left out. */
export function Measure({ isAlone, keep, goBack, text, type }: Props) {
  const [tried, setTried] = useState(false);
  const read = (side: 'left' | 'right') => readHalves(text[side], mostCentimetres);
  const problem = (side: 'left' | 'right') =>
    tried && text[side].trim() !== '' && read(side) === null ? `A number from 0 to ${mostCentimetres}, such as 9.5.` : null;
  const isEmpty = text.left.trim() === '' && text.right.trim() === '';
  return (
    <Screen
      title="Knee to wall"
      eyebrow={isAlone ? 'Ankles' : 'Last page'}
      back={<Back goBack={goBack}>{isAlone ? 'Form check' : `Question ${formQuestions.length}`}</Back>}
    >
      <div className={styles['figures']}>
        <FormPair question="ankles" />
      </div>
      <ol className={styles['how']}>
        <li>Stand facing a wall, shoes off. Glide one knee to the wall, over the second toe.</li>
        <li>Slide the foot back, a little at a time, until the heel is about to lift.</li>
        <li>Measure from the big toe to the wall. Stop before it pinches.</li>
      </ol>
      <form
        className={styles['stack']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const [left, right] = [read('left'), read('right')];
          const isWrong = (['left', 'right'] as const).some((side) => text[side].trim() !== '' && read(side) === null);
          if (isWrong || (isAlone && isEmpty)) return;
          keep(left === null && right === null ? null : { left, right });
        }}
      >
        <div className={styles['sides']}>
          {(['left', 'right'] as const).map((side) => (
            <NumberField
              key={side}
              label={side === 'left' ? 'Left ankle' : 'Right ankle'}
              text={text[side]}
              onChange={(next) => type({ ...text, [side]: next })}
              unit="cm"
              max={mostCentimetres}
              halves
              problem={problem(side)}
            />
          ))}
        </div>
        {tried && isAlone && isEmpty && <Problem>Type one side, or both.</Problem>}
        <Button type="submit">{isAlone ? 'Keep it' : isEmpty ? 'Keep my answers without it' : 'Keep my answers'}</Button>
      </form>
    </Screen>
  );
}
