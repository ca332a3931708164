import type { Experience as Used } from '../../../core/plan/profile.ts';
import { OneOf, type Option } from '../../../ui/index.ts';
import { minutesOffered } from '../answers.ts';
import type { QuestionProps } from './question.ts';

const levels: readonly Option<Used>[] = [
  { value: 'new', label: 'New to it', hint: 'None so far, or not for a year' },
  { value: 'some', label: 'Some', hint: 'Now and then' },
  { value: 'regular', label: 'Regular', hint: 'Twice a week or more, for months' },
];

const minutes = minutesOffered.map((value) => ({ value: String(value), label: `${value} min`, minutes: value }));

export function Experience({ answers, change }: QuestionProps) {
  return (
    <>
      <OneOf
        legend="Strength work so far"
        options={levels}
        value={answers.experience}
        onChange={(experience) => change({ ...answers, experience })}
      />
      <OneOf
        legend="Longest strength session"
        columns={3}
        options={minutes}
        value={String(answers.minutes)}
        onChange={(value) => {
          const chosen = minutes.find((option) => option.value === value);
          if (chosen !== undefined) change({ ...answers, minutes: chosen.minutes });
        }}
      />
    </>
  );
}
