import { type ReactNode, useId } from 'react';
import styles from './Choice.module.css';
import { Icon } from './Icon.tsx';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A second, quieter line. */
  readonly hint?: string;
  /** Stands above the label; decoration. */
  readonly picture?: ReactNode;
}

interface Shared<T extends string> {
  /** What is asked; read out with every option. */
  readonly legend: string;
  /** Where the screen's heading says it already. */
  readonly legendHidden?: boolean;
  readonly options: readonly Option<T>[];
  readonly columns?: 1 | 2 | 3 | 4;
  /** Rows of one card instead of tiles: calmer where there are many. */
  readonly joined?: boolean;
}

interface OneOfProps<T extends string> extends Shared<T> {
  /** undefined: not chosen yet. */
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

interface ManyOfProps<T extends string> extends Shared<T> {
  readonly values: readonly T[];
  /** The new values, in the order of the options. */
  readonly onChange: (values: readonly T[]) => void;
}

/** Tiles of which exactly one is chosen: radio buttons. */
export function OneOf<T extends string>({ value, onChange, ...rest }: OneOfProps<T>) {
  return <Tiles {...rest} type="radio" isChosen={(option) => option === value} onToggle={onChange} />;
}

/** Tiles of which any number is chosen: checkboxes. */
export function ManyOf<T extends string>({ values, onChange, ...rest }: ManyOfProps<T>) {
  const toggle = (toggled: T) =>
    onChange(
      rest.options
        .map((option) => option.value)
        .filter((value) => (value === toggled ? !values.includes(value) : values.includes(value))),
    );
  return <Tiles {...rest} type="checkbox" isChosen={(option) => values.includes(option)} onToggle={toggle} />;
}

interface TilesProps<T extends string> extends Shared<T> {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (value: T) => boolean;
  readonly onToggle: (value: T) => void;
}

function Tiles<T extends string>({
  legend,
  legendHidden = false,
  options,
  columns = 1,
  joined = false,
  type,
  isChosen,
  onToggle,
}: TilesProps<T>) {
  const id = useId();
  return (
    <fieldset className={styles['group']}>
      <legend className={legendHidden ? 'visually-hidden' : styles['legend']}>{legend}</legend>
      <div className={joined ? styles['joined'] : `${styles['tiles']} ${styles[`columns-${columns}`]}`}>
        {options.map(({ value, label, hint, picture }) => (
          <label key={value} className={picture === undefined ? styles['tile'] : `${styles['tile']} ${styles['pictured']}`}>
            <input
              className={styles['input']}
              type={type}
              name={id}
              value={value}
              checked={isChosen(value)}
              onChange={() => onToggle(value)}
              aria-labelledby={`${id}-${value}-label`}
              aria-describedby={hint === undefined ? undefined : `${id}-${value}-hint`}
            />
            {picture !== undefined && <span className={styles['picture']}>{picture}</span>}
            <span className={type === 'radio' ? `${styles['mark']} ${styles['round']}` : styles['mark']}>
              {type === 'checkbox' && <Icon name="tick" size={18} />}
            </span>
            <span className={styles['text']}>
              <span id={`${id}-${value}-label`} className={styles['label']}>
                {label}
              </span>
              {hint !== undefined && (
                <span id={`${id}-${value}-hint`} className={styles['hint']}>
                  {hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
