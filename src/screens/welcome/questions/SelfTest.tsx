import type { SelfTest as SelfTestAnswers } from '../../../core/plan/profile.ts';
import { OneOf, type Option } from '../../../ui/index.ts';
import { selfTestQuestions } from '../../../words/safety.ts';
import type { QuestionProps } from './question.ts';

const yesOrNo: readonly Option<'yes' | 'no'>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

export function SelfTest({ answers, change }: QuestionProps) {
  return selfTestQuestions.map((question, place) => (
    <OneOf
      key={question}
      legend={question}
      columns={2}
      options={yesOrNo}
      value={answers.selfTest[place] === true ? 'yes' : 'no'}
      onChange={(value) => change({ ...answers, selfTest: withAnswer(answers.selfTest, place, value === 'yes') })}
    />
  ));
}

function withAnswer([one, two, three, four, five, six]: SelfTestAnswers, place: number, yes: boolean): SelfTestAnswers {
  const at = (index: number, before: boolean) => (index === place ? yes : before);
  return [at(0, one), at(1, two), at(2, three), at(3, four), at(4, five), at(5, six)];
}
