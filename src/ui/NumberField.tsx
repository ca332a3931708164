import { useId } from 'react';
import styles from './NumberField.module.css';

interface Props {
  readonly label: string;
  /** What was typed; may be no number at all, the screen says so. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** After the number: "days". */
  readonly unit: string;
  /** After one, where that is another word: "day". */
  readonly unitOfOne?: string;
  readonly max: number;
  /** In halves instead: 9.5 may be typed. − and + go by one all the same. */
  readonly halves?: boolean;
  /** What is wrong, or null. */
  readonly problem: string | null;
}

/** A whole number from 0 to `max`: typed, or stepped by − and +. */
export function NumberField({ label, text, onChange, unit, unitOfOne = unit, max, halves = false, problem }: Props) {
  const id = useId();
  const number = (halves ? readHalves(text, max) : readWhole(text, max)) ?? 0;
  return (
    <div>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={styles['field']}>
        <button
          type="button"
          className={styles['step']}
          aria-label={`Fewer ${unit}`}
          onClick={() => onChange(String(Math.max(0, number - 1)))}
        >
          −
        </button>
        <input
          id={id}
          className={styles['input']}
          inputMode={halves ? 'decimal' : 'numeric'}
          autoComplete="off"
          maxLength={4}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-unit ${id}-problem`}
          onChange={(event) => onChange(event.target.value)}
        />
        <span id={`${id}-unit`} className={styles['unit']}>
          {number === 1 ? unitOfOne : unit}
        </span>
        <button
          type="button"
          className={styles['step']}
          aria-label={`More ${unit}`}
          onClick={() => onChange(String(Math.min(max, number + 1)))}
        >
          +
        </button>
      </div>
      <Problem id={`${id}-problem`}>{problem}</Problem>
    </div>
  );
}

/** What is wrong with an answer, where it stands; read out when it appears. */
export function Problem({ id, children }: { readonly id?: string; readonly children: string | null }) {
  if (children === null) return null;
  return (
    <p id={id} role="alert" className={styles['problem']}>
      {children}
    </p>
  );
}

/** A whole number from 0 to `max`, or null. */
export function readWhole(text: string, max: number): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,6}$/.test(trimmed)) return null;
  const number = Number(trimmed);
  return number <= max ? number : null;
}

/** A number from 0 to `max` with at most one place after its point or comma, to the nearest half; or null. */
export function readHalves(text: string, max: number): number | null {
  const trimmed = text.trim().replace(',', '.');
  if (!/^\d{1,6}(\.\d?)?$/.test(trimmed)) return null;
  const number = Math.round(2 * Number(trimmed)) / 2;
  return number <= max ? number : null;
}
