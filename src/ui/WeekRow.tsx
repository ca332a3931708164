import { type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';
import styles from './WeekRow.module.css';

interface Cell {
  readonly value: number;
  /** The full name, read out: "Tuesday, hard run". */
  readonly name: string;
  readonly disabled?: boolean;
}

interface Props {
  readonly legend: string;
  /** After the legend: what the row's mark looks like, and what counts. */
  readonly aside?: ReactNode;
  /** Several days, or at most one. */
  readonly many: boolean;
  readonly cells: readonly Cell[];
  readonly chosen: readonly number[];
  readonly onToggle: (value: number) => void;
  /** Stands in a chosen cell; a tick unless given. */
  readonly mark?: ReactNode;
  /** Shared with a radio button in `children`. */
  readonly name?: string;
  /** Under the cells, part of the same question. */
  readonly children?: ReactNode;
}

/** Seven cells in a row, one a day, its name above it: checkboxes, or radio buttons where one day is asked for. */
export function WeekRow({ legend, aside, many, cells, chosen, onToggle, mark, name, children }: Props) {
  const id = useId();
  return (
    <fieldset className={styles['row']}>
      <legend className={styles['legend']}>
        {legend}
        {aside}
      </legend>
      <div className={styles['cells']}>
        {cells.map(({ value, name: cellName, disabled = false }) => (
          <label key={value} className={styles['cell']}>
            <input
              className={styles['input']}
              type={many ? 'checkbox' : 'radio'}
              name={name ?? id}
              value={value}
              checked={chosen.includes(value)}
              disabled={disabled}
              onChange={() => onToggle(value)}
              aria-label={cellName}
            />
            <span className={styles['mark']}>{mark ?? <Icon name="tick" size={24} />}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}

/** The seven short names over rows of cells; each cell says its day itself. */
export function WeekHead({ names }: { readonly names: readonly string[] }) {
  return (
    <div className={`${styles['cells']} ${styles['head']}`} aria-hidden="true">
      {names.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </div>
  );
}
