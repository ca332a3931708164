import { type ReactNode, useId } from 'react';
import type { CheckIn } from '../../core/facts/index.ts';
import { ManyOf, ShortChoice } from '../../ui/index.ts';
import { painKindChoices, sideChoices } from '../../words/felt.ts';
import styles from './Details.module.css';
import { HipMap } from './HipMap.tsx';

interface Props {
  readonly said: CheckIn;
  readonly change: (more: Partial<CheckIn>) => void;
  /** Between the number and the rest. */
  readonly children?: ReactNode;
}

const compared = [
  { value: 'better', label: 'Better' },
  { value: 'same', label: 'Same' },
  { value: 'worse', label: 'Worse' },
] as const;

const kinds = [painKindChoices[1], { value: 'limp', label: 'It makes me limp' }] as const;

/** What may follow the number: each tap is kept at once, and none is needed. */
export function Details({ said, change, children }: Props) {
  const note = useId();
  const chosen = kinds.map(({ value }) => value).filter((kind) => said[kind] === true);
  return (
    <div className={styles['details']}>
      {said.when === 'morning' && (
        <ShortChoice
          legend="Compared with your usual morning?"
          options={compared}
          value={said.compared ?? undefined}
          onChange={(value) => change({ compared: value })}
        />
      )}
      {children}
      {said.pain > 0 && (
        <>
          <HipMap spot={said.spot} side={said.side} pain={said.pain} onChange={({ spot, side }) => change({ spot, side })} />
          <ShortChoice legend="Which side?" options={sideChoices} value={said.side} onChange={(side) => change({ side })} />
          <ManyOf
            legend="Is any of this so?"
            options={kinds}
            values={chosen}
            onChange={(values) => change({ sharp: values.includes('sharp'), limp: values.includes('limp') })}
          />
        </>
      )}
      <div className={styles['note']}>
        <label htmlFor={note}>A note, if you like</label>
        <textarea
          id={note}
          rows={2}
          maxLength={500}
          defaultValue={said.note}
          onBlur={(event) => {
            const text = event.target.value.trim();
            if (text !== said.note) change({ note: text });
          }}
        />
      </div>
    </div>
  );
}
