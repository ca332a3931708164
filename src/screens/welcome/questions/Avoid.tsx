import { avoidTags } from '../../../core/exercise/index.ts';
import { ManyOf, NumberField, OneOf, type Option } from '../../../ui/index.ts';
import { avoidLabel } from '../../../words/labels.ts';
import { type Birth, birthOf, mostWeeksSinceBirth, withBirth } from '../answers.ts';
import type { QuestionProps } from './question.ts';

const births: readonly Option<Birth>[] = [
  { value: 'no', label: 'Does not apply' },
  { value: 'pregnant', label: 'I am pregnant', hint: 'Someone who cares for you should agree first' },
  { value: 'gave-birth', label: 'I gave birth', hint: 'The first weeks are gentler, or wait' },
];

export function Avoid({ answers, change, problem }: QuestionProps) {
  const birth = birthOf(answers);
  return (
    <>
      <ManyOf
        legend="Sore or unsure"
        joined
        options={avoidTags.map((value) => ({ value, label: avoidLabel(value).label, hint: avoidLabel(value).hides }))}
        values={answers.avoid}
        onChange={(avoid) => change({ ...answers, avoid })}
      />
      <OneOf legend="Pregnancy or birth" options={births} value={birth} onChange={(value) => change(withBirth(answers, value))} />
      {birth === 'gave-birth' && (
        <NumberField
          label="How long ago?"
          text={answers.weeksSinceBirth}
          onChange={(weeksSinceBirth) => change({ ...answers, weeksSinceBirth })}
          unit="weeks"
          unitOfOne="week"
          max={mostWeeksSinceBirth}
          problem={problem}
        />
      )}
    </>
  );
}
