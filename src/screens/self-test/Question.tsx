import { useState } from 'react';
import { Button, OneOf, type Option, Problem, Screen } from '../../ui/index.ts';
import { selfTestQuestions } from '../../words/safety.ts';
import styles from './SelfTest.module.css';

const yesOrNo: readonly Option<'yes' | 'no'>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

interface Props {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6;
  /** null: not answered yet. */
  readonly value: boolean | null;
  readonly give: (yes: boolean) => void;
  readonly goOn: () => void;
  readonly goBack: () => void;
}

/** One of the six questions. Nothing is filled in: an answer that was not given changes no plan. */
export function Question({ number, value, give, goOn, goBack }: Props) {
  const [tried, setTried] = useState(false);
  const question = selfTestQuestions[number - 1] ?? '';
  return (
    <Screen title={question} eyebrow={`Question ${number} of 6`}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (value === null) setTried(true);
          else goOn();
        }}
      >
        <OneOf
          legend={question}
          legendHidden
          columns={2}
          options={yesOrNo}
          value={value === null ? undefined : value ? 'yes' : 'no'}
          onChange={(chosen) => give(chosen === 'yes')}
        />
        {tried && value === null && <Problem>Choose yes or no. If you are unsure, take the one nearer to today.</Problem>}
        <Button type="submit">Continue</Button>
        <Button look="text" onClick={goBack}>
          Back
        </Button>
      </form>
    </Screen>
  );
}
