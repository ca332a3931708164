import { useState } from 'react';
import { Link } from 'react-router';
import { lastRestore, lookInto, takeIn, undoTakingIn } from '../../actions/index.ts';
import { counted } from '../../core/backup/index.ts';
import { useKept } from '../../store/index.ts';
import { Button, backLinkClass, buttonClass, FileButton, Icon, Screen } from '../../ui/index.ts';
import { fullDay } from '../../words/days.ts';
import { addWords, countedLabel, deletesWords, leftOutWords, refusalWords, undoWords } from '../../words/records.ts';
import styles from './Restore.module.css';

type Look = Awaited<ReturnType<typeof lookInto>>;

/** A backup taken in: choose the file, see what it holds, then merge it or leave it. */
export default function Restore() {
  const [look, setLook] = useState<{ readonly name: string; readonly found: Look } | null>(null);
  const [state, setState] = useState<'open' | 'reading' | 'taking' | 'taken' | 'failed'>('open');
  useKept((kept) => kept.facts); // what can be undone changes with them
  const undo = lastRestore();
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setState('reading');
    const found = await lookInto(file);
    setLook({ name: file.name, found });
    setState('open');
  };
  const found = look?.found ?? null;
  const take = async () => {
    if (found === null || !found.ok || state === 'taking') return;
    setState('taking');
    setState((await takeIn(found.backup)).ok ? 'taken' : 'failed');
  };
  const leave = () => {
    setLook(null);
    setState('open');
  };

  return (
    <Screen
      title={state === 'taken' ? 'It is all here' : found?.ok ? 'What the file holds' : 'Restore from a file'}
      back={
        <Link className={backLinkClass} to="/settings">
          <Icon name="back" size={26} /> Settings
        </Link>
      }
    >
      {state === 'taken' ? (
        <>
          <p role="status">The file was added to what you had. Nothing was replaced.</p>
          <Link className={buttonClass()} to="/">
            Go to Today
          </Link>
        </>
      ) : found?.ok ? (
        <>
          <div className={styles['file']}>
            <b>{look?.name}</b>
            <span>Saved on {fullDay(found.backup.day)}</span>
          </div>
          <table className={styles['counts']}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">Records</span>
                </th>
                <th scope="col">new</th>
                <th scope="col">here</th>
              </tr>
            </thead>
            <tbody>
              {counted.map((what) => {
                const { fresh, here } = found.preview.lines[what];
                return (
                  <tr key={what}>
                    <th scope="row">{countedLabel(what)}</th>
                    <td className={fresh === 0 ? styles['none'] : undefined}>{fresh}</td>
                    <td className={styles['here']}>{here}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {leftOutWords(found.leftOut).map((sentence) => (
            <p key={sentence} className={styles['warning']}>
              {sentence}
            </p>
          ))}
          {found.preview.deletes > 0 && <p className={styles['warning']}>{deletesWords(found.preview.deletes)}</p>}
          <p className={styles['quiet']}>
            {found.preview.added === 0
              ? 'All of it is here already.'
              : 'Nothing here is replaced. What is the same is kept once. Of each setting the newer choice counts.'}
          </p>
          {state === 'failed' && (
            <p role="alert" className={styles['warning']}>
              It could not be added: this device may have no room left. Nothing has changed. Free some space, then try again.
            </p>
          )}
          {found.preview.added > 0 && <Button onClick={() => void take()}>{addWords(found.preview.added)}</Button>}
          <Button look="text" onClick={leave}>
            Leave it
          </Button>
        </>
      ) : (
        <>
          <p className={styles['quiet']}>
            Choose the file that Stridewell saved: its name begins with stridewell and ends in .json. You see what it holds before
            anything is added.
          </p>
          {found !== null && (
            <p role="alert" className={styles['warning']}>
              {refusalWords(found.refusal)} Nothing here has changed.
            </p>
          )}
          <FileButton accept=".json,application/json" choose={(file) => void choose(file)} />
          {state === 'reading' && <p role="status">Reading the file.</p>}
        </>
      )}
      {undo !== null && (
        <div className={styles['undo']}>
          <p>{undoWords(undo.added.length, undo.deletions.length)}</p>
          <Button
            look="soft"
            onClick={() => {
              void undoTakingIn(undo);
              leave();
            }}
          >
            Undo the last restore
          </Button>
        </div>
      )}
    </Screen>
  );
}
