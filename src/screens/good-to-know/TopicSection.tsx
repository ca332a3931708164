import { foldClass } from '../../ui/index.ts';
import { type Note, surenessWords, type TopicWords } from '../../words/good-to-know.ts';
import styles from './GoodToKnow.module.css';

/** A topic with its notes; each opens by itself. */
export function TopicSection({ words: { topic, title, lead, notes } }: { readonly words: TopicWords }) {
  return (
    <section id={topic} className={styles['topic']} aria-labelledby={`${topic}-heading`}>
      <h2 id={`${topic}-heading`}>{title}</h2>
      <p>{lead}</p>
      <div className={styles['notes']}>
        {notes.map((note) => (
          <NoteOf key={note.name} note={note} />
        ))}
      </div>
    </section>
  );
}

function NoteOf({ note: { name, people, known, notKnown, sure, sources } }: { readonly note: Note }) {
  return (
    <details className={styles['note']}>
      <summary className={foldClass}>{name}</summary>
      <dl>
        <div>
          <dt>What people do</dt>
          <dd>{people}</dd>
        </div>
        <div>
          <dt>Known</dt>
          <dd>{known}</dd>
        </div>
        <div>
          <dt>Not known</dt>
          <dd>{notKnown}</dd>
        </div>
      </dl>
      <p className={styles['quiet']}>
        {surenessWords(sure)}
        {sources.length > 0 && `: ${sources.join('; ')}`}
      </p>
    </details>
  );
}
