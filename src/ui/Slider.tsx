import { useId } from 'react';
import styles from './Slider.module.css';

interface Props {
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A share, in steps of a tenth. */
export function Slider({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles['row']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles['range']}
        type="range"
        min={0}
        max={10}
        step={1}
        value={Math.round(value * 10)}
        aria-valuetext={`${Math.round(value * 100)} percent`}
        onChange={(event) => onChange(Number(event.target.value) / 10)}
      />
    </div>
  );
}
