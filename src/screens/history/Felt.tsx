import { painBands } from '../../core/safety/index.ts';
import { Button, OneOf, Scale } from '../../ui/index.ts';
import { effortChoices, painKindChoices, sideChoices } from '../../words/felt.ts';
import styles from './PastPage.module.css';

/** Effort and pain, as they are said of a set and of a session. */
export interface FeltAnswers {
  readonly effort: 'easy' | 'right' | 'hard' | 'none';
  /** 0–10; null: not said. */
  readonly pain: number | null;
  readonly side: 'left' | 'right' | 'both' | undefined;
  readonly sharp: boolean | undefined;
}

const efforts = [...effortChoices.map(({ value, label }) => ({ value, label })), { value: 'none', label: 'No answer' }] as const;

interface Props {
  readonly of: 'set' | 'session';
  readonly felt: FeltAnswers;
  readonly onChange: (felt: FeltAnswers) => void;
}

export function Felt({ of, felt, onChange }: Props) {
  const { effort, pain, side, sharp } = felt;
  return (
    <>
      <OneOf
        legend={of === 'set' ? 'How hard was the set?' : 'How hard was it, all in all?'}
        options={efforts}
        value={effort}
        onChange={(chosen) => onChange({ ...felt, effort: chosen })}
        columns={2}
      />
      <Scale
        legend={of === 'set' ? 'Worst hip pain in the set' : 'Worst hip pain in the session'}
        ends={['0 no pain', '10 as bad as it gets']}
        bands={painBands}
        value={pain ?? -1}
        onChange={(value) => onChange({ ...felt, pain: value })}
      />
      {pain !== null && (
        <Button
          look="text"
          className={styles['lesser']}
          onClick={() => onChange({ ...felt, pain: null, side: undefined, sharp: undefined })}
        >
          No answer on pain
        </Button>
      )}
      {pain !== null && pain > 0 && (
        <>
          <OneOf
            legend="Which side?"
            options={sideChoices}
            value={side}
            onChange={(chosen) => onChange({ ...felt, side: chosen })}
            columns={3}
          />
          <OneOf
            legend="What was it like?"
            options={painKindChoices}
            value={sharp === undefined ? undefined : sharp ? 'sharp' : 'dull'}
            onChange={(kind) => onChange({ ...felt, sharp: kind === 'sharp' })}
            columns={2}
          />
        </>
      )}
    </>
  );
}

/** The fields of a fact in which a pain's side and kind are said; none where there was no pain. */
export function painDetails({ pain, side, sharp }: FeltAnswers) {
  if (pain === null || pain === 0) return {};
  return { ...(side === undefined ? {} : { side }), ...(sharp === undefined ? {} : { sharp }) };
}
