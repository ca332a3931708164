import { useId } from 'react';
import styles from './Details.module.css';

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** undefined: not chosen yet. */
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** Three short words side by side of which one is chosen: radio buttons, a chosen one changes fill and weight. */
export function ShortChoice<T extends string>({ legend, options, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend>{legend}</legend>
      <div className={styles['row']}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
