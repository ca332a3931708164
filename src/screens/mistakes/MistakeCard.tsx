import { Link } from 'react-router';
import { answerMistake } from '../../actions/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { Mistake } from '../../core/mistakes/index.ts';
import { Icon, OneOf, type Option } from '../../ui/index.ts';
import { becauseSentence, mistakeStateWords, mistakeWords } from '../../words/mistakes.ts';
import { addresses } from './actions.ts';
import styles from './Mistakes.module.css';

const answers: readonly Option<'fits' | 'not'>[] = [
  { value: 'fits', label: 'That is me' },
  { value: 'not', label: 'Not me' },
];

interface Props {
  readonly mistake: Mistake;
  readonly number: number;
  readonly today: LocalDay;
}

/** One mistake: how it stands and why, the person's word where we cannot know, and one thing to do. */
export function MistakeCard({ mistake: { name, state, because, mayBeSaid, said }, number, today }: Props) {
  const { title, what, action } = mistakeWords(name);
  return (
    <li className={styles['card']}>
      <div className={styles['head']}>
        <span className={`${styles['dot']} ${styles[state]}`} aria-hidden="true">
          {state === 'looks-fine' ? <Icon name="tick" size={18} /> : number}
        </span>
        <h2>{title}</h2>
      </div>
      <p className={styles['what']}>{what}</p>
      <p role="status">
        <b className={styles[`word-${state}`]}>{mistakeStateWords(state)}.</b> {becauseSentence(because, today)}
      </p>
      {mayBeSaid && (
        <OneOf
          legend={`${title}: does it fit you?`}
          legendHidden
          columns={2}
          options={answers}
          value={said === null ? undefined : said ? 'fits' : 'not'}
          onChange={(answer) => void answerMistake(name, answer === 'fits')}
        />
      )}
      <Link className={styles['action']} to={addresses[name]}>
        {action} <Icon name="forward" size={20} />
      </Link>
    </li>
  );
}
