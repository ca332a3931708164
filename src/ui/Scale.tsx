import { useId } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Scale.module.css';

interface Props {
  readonly legend: string;
  readonly legendHidden?: boolean;
  /** What the ends mean, under the scale. */
  readonly ends: readonly [lowest: string, highest: string];
  /** The numbers at which the middle and the highest band of colour begin. */
  readonly bands: readonly [middle: number, highest: number];
  /** 0–10, whole. */
  readonly value: number;
  /** The number that is said most days, underlined; null: none is known. */
  readonly usual?: number | null;
  readonly onChange: (value: number) => void;
}

const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Eleven numbers in two rows, 0–5 and 6–10, in three bands of colour: radio buttons. */
export function Scale({ legend, legendHidden = false, ends, bands: [middle, highest], value, usual = null, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={styles['scale']}>
      <legend className={legendHidden ? 'visually-hidden' : styles['legend']}>{legend}</legend>
      <div className={styles['cells']}>
        {values.map((number) => (
          <label
            key={number}
            className={`${styles['cell']} ${styles[number >= highest ? 'high' : number >= middle ? 'middle' : 'low']}`}
          >
            <input
              className={styles['input']}
              type="radio"
              name={name}
              value={number}
              checked={number === value}
              onChange={() => onChange(number)}
            />
            <span className={number === usual ? styles['usual'] : undefined}>{number}</span>
            <span className={styles['tick']}>
              <Icon name="tick" size={16} />
            </span>
          </label>
        ))}
      </div>
      <p className={styles['ends']}>
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </fieldset>
  );
}
