import { type ReactNode, useId } from 'react';
import styles from './ShortChoice.module.css';

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    /** Stands above the label; decoration. */
    readonly picture?: ReactNode;
  }[];
  /** Where there are more than fit in one row. */
  readonly columns?: 3;
  /** undefined: not chosen yet. */
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** A few short words side by side of which one is chosen: radio buttons, a chosen one changes fill and weight. */
export function ShortChoice<T extends string>({ legend, options, columns, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend>{legend}</legend>
      <div className={columns === undefined ? styles['row'] : `${styles['row']} ${styles[`columns-${columns}`]}`}>
        {options.map((option) => (
          <label
            key={option.value}
            className={option.picture === undefined ? styles['option'] : `${styles['option']} ${styles['pictured']}`}
          >
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.picture}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
