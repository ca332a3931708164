import type { PainSide } from '../../../core/plan/profile.ts';
import { painBands } from '../../../core/safety/index.ts';
import { NumberField, OneOf, type Option, Scale } from '../../../ui/index.ts';
import { mostPainDays } from '../answers.ts';
import type { QuestionProps } from './question.ts';

const sides: readonly Option<PainSide>[] = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
  { value: 'both', label: 'Both' },
  { value: 'none', label: 'Hard to say' },
];

export function Pain({ answers, change, problem }: QuestionProps) {
  return (
    <>
      <Scale
        legend="Worst pain of the last seven days"
        ends={['0 no pain', '10 as bad as it gets']}
        bands={painBands}
        value={answers.worst}
        onChange={(worst) => change({ ...answers, worst })}
      />
      {answers.worst > 0 && (
        <>
          <NumberField
            label="How long has it been there?"
            text={answers.painDays}
            onChange={(painDays) => change({ ...answers, painDays })}
            unit="days"
            unitOfOne="day"
            max={mostPainDays}
            problem={problem}
          />
          <OneOf
            legend="Which side?"
            options={sides}
            columns={2}
            value={answers.side}
            onChange={(side) => change({ ...answers, side })}
          />
        </>
      )}
    </>
  );
}
