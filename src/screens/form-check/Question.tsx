import { useState } from 'react';
import { answersTo, type FormAnswer, type FormQuestion, formQuestions } from '../../core/form/index.ts';
import { Button, late, OneOf, Problem, Screen } from '../../ui/index.ts';
import { formAnswerLabel, formQuestionWords } from '../../words/form.ts';
import { Back } from './Back.tsx';
import styles from './FormCheck.module.css';

const FormPair = late(() => import('./FormPair.tsx'));

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
  const number = formQuestions.indexOf(question) + 1;
  const options = answersTo(question).map((answer) => ({ value: answer, label: formAnswerLabel(question, answer) }));
  return (
    <Screen
      title={words.question}
      eyebrow={`Question ${number} of ${formQuestions.length}`}
      back={<Back goBack={goBack}>{number === 1 ? 'Form check' : `Question ${number - 1}`}</Back>}
    >
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
        <OneOf
          legend={words.question}
          legendHidden
          columns={options.length === 4 ? 2 : 3}
          options={options}
          value={value}
          onChange={give}
        />
        {tried && value === undefined && <Problem>Choose one. “Cannot tell” is an answer, too.</Problem>}
        <Button type="submit">Continue</Button>
      </form>
    </Screen>
  );
}
