import { useState } from 'react';
import { type FormAnswer, type FormQuestion, formQuestions } from '../../core/form/index.ts';
import { Button, late, OneOf, type Option, Problem, Screen } from '../../ui/index.ts';
import { formQuestionWords } from '../../words/form.ts';
import styles from './FormCheck.module.css';

const FormPair = late(() => import('./FormPair.tsx'));

const options: readonly Option<FormAnswer>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Cannot tell' },
];

interface Props {
  readonly question: FormQuestion;
  /** undefined: not answered yet. */
  readonly value: FormAnswer | undefined;
  readonly give: (answer: FormAnswer) => void;
  readonly goOn: () => void;
  readonly goBack: () => void;
}

/** One thing to look for, right and wrong side by side. */
export function Question({ question, value, give, goOn, goBack }: Props) {
  const [tried, setTried] = useState(false);
  const words = formQuestionWords(question);
  return (
    <Screen title={words.question} eyebrow={`Question ${formQuestions.indexOf(question) + 1} of ${formQuestions.length}`}>
      <div className={styles['figures']}>
        <FormPair question={question} />
      </div>
      <form
        className={styles['stack']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (value === undefined) setTried(true);
          else goOn();
        }}
      >
        <p>{words.look}</p>
        <OneOf legend={words.question} legendHidden columns={3} options={options} value={value} onChange={give} />
        {tried && value === undefined && <Problem>Choose one. “Cannot tell” is an answer, too.</Problem>}
        <Button type="submit">Continue</Button>
        <Button look="text" onClick={goBack}>
          Back
        </Button>
      </form>
    </Screen>
  );
}
