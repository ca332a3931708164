import { useId } from 'react';
import type { BegunBlock } from '../../core/progress/index.ts';
import { blockLabel } from '../../words/progress-charts.ts';
import styles from './Progress.module.css';

interface Props {
  /** The latest first. */
  readonly blocks: readonly BegunBlock[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which of several blocks is looked at. */
export function BlockChoice({ blocks, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>Block</label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {blocks.map((block, place) => (
          <option key={block.id} value={block.id}>
            {blockLabel(block.day, place === 0)}
          </option>
        ))}
      </select>
    </div>
  );
}
