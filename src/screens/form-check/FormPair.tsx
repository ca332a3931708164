import { type FormName, forms } from '../../catalogue/forms.ts';
import type { FormQuestion } from '../../core/form/index.ts';
import { FaultFigure } from '../../figures/index.ts';
import { Icon } from '../../ui/index.ts';
import { formQuestionWords } from '../../words/form.ts';
import styles from './FormCheck.module.css';

const pictures: Readonly<Record<FormQuestion, readonly [FormName, ...FormName[]]>> = {
  knees: ['knees-in'],
  arms: ['arms-cross'],
  trunk: ['trunk-forward', 'trunk-back'],
  overstride: ['lands-ahead'],
  ankles: ['ankles'],
};

/** How it is right beside how it often goes wrong; of the trunk both ways. */
export default function FormPair({ question }: { readonly question: FormQuestion }) {
  const names = pictures[question];
  const { right } = formQuestionWords(question);
  return (
    <div className={styles['pair']} data-wrong={names.length}>
      <Form movement={forms[names[0]]} form="right" label={right} />
      {names.map((name) => (
        <Form key={name} movement={forms[name]} form="wrong" label={forms[name].fault?.label ?? ''} />
      ))}
    </div>
  );
}

interface FormProps {
  readonly movement: (typeof forms)[FormName];
  readonly form: 'right' | 'wrong';
  readonly label: string;
}

function Form({ movement, form, label }: FormProps) {
  if (movement.fault === undefined) return null;
  return (
    <figure className={styles['form']}>
      <FaultFigure
        movement={movement}
        fault={movement.fault}
        tone="paper"
        form={form}
        name={form === 'right' ? `Right: ${label}` : `Wrong: ${label}`}
      />
      <figcaption className={styles[form]} aria-hidden="true">
        <Icon name={form === 'right' ? 'tick' : 'close'} size={22} /> {label}
      </figcaption>
    </figure>
  );
}
