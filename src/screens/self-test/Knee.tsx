import { useState } from 'react';
import { Link } from 'react-router';
import type { KneeFeeling } from '../../core/safety/index.ts';
import { Button, late, OneOf, type Option, Problem, Screen } from '../../ui/index.ts';
import styles from './SelfTest.module.css';

const KneeFigure = late(() => import('./KneeFigure.tsx'));

const feelings: readonly Option<KneeFeeling>[] = [
  { value: 'nowhere', label: 'Nowhere, or only a stretch' },
  { value: 'outer', label: 'Along the outer muscles' },
  { value: 'deep', label: 'Deep in the hip or groin' },
];

interface Props {
  readonly value: KneeFeeling | null;
  /** Nothing may be done now: the movement is left out. */
  readonly isStopped: boolean;
  readonly feel: (feeling: KneeFeeling) => void;
  /** null: skipped. */
  readonly goOn: (felt: KneeFeeling | null) => void;
  readonly goBack: () => void;
}

/** The article's knee-to-chest check, with the figure that shows it. May be skipped. */
export function Knee({ value, isStopped, feel, goOn, goBack }: Props) {
  const [tried, setTried] = useState(false);
  if (isStopped) {
    return (
      <Screen title="The knee check waits" eyebrow="One gentle movement">
        <p>You ticked a sign that someone should look at first, so we leave this movement out today.</p>
        <Button onClick={() => goOn(null)}>Continue without it</Button>
        <Link className={styles['link']} to="/check-in#see-someone">
          When to see someone
        </Link>
      </Screen>
    );
  }
  return (
    <Screen title="Draw one knee to your chest" eyebrow="One gentle movement">
      <div className={styles['figure']}>
        <KneeFigure />
      </div>
      <ol className={styles['how']}>
        <li>Lie on your back, both legs long or one foot flat.</li>
        <li>Hold one knee with both hands and draw it slowly towards your chest.</li>
        <li>Stop where it begins to hurt. Then the other knee.</li>
      </ol>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (value === null) setTried(true);
          else goOn(value);
        }}
      >
        <OneOf legend="Where do you feel it most?" options={feelings} value={value ?? undefined} onChange={feel} />
        {tried && value === null && <Problem>Choose what fits best, or skip the movement.</Problem>}
        <Button type="submit">Continue</Button>
        <Button look="text" onClick={() => goOn(null)}>
          Skip the movement
        </Button>
        <Button look="text" onClick={goBack}>
          Back
        </Button>
      </form>
    </Screen>
  );
}
