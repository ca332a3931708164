import { useRef, useState } from 'react';
import { type RunFileRead, readRunFile } from '../../actions/index.ts';
import { sameRun } from '../../core/runs/index.ts';
import { FileButton, Problem, Screen } from '../../ui/index.ts';
import { runFileRefusal, runIsHere } from '../../words/run-file.ts';
import { Back } from './Back.tsx';
import { FilePreview } from './FilePreview.tsx';
import styles from './RunForm.module.css';
import { useRuns } from './use-runs.ts';

/** A run out of a GPX or TCX file: choose it, see what it holds, then save it or leave it. */
export default function RunFromFile() {
  const { runs } = useRuns();
  const [read, setRead] = useState<RunFileRead | 'reading' | null>(null);
  const chosen = useRef(0);
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    chosen.current += 1;
    const turn = chosen.current;
    setRead('reading');
    const said = await readRunFile(file).catch((): RunFileRead => ({ ok: false, refusal: { code: 'no-reader' } }));
    if (turn === chosen.current) setRead(said); // of two files chosen quickly the later one stands
  };
  const found = read === null || read === 'reading' ? null : read;
  const here = found?.ok ? sameRun(runs, found.run) : null;
  const refused = found === null ? null : !found.ok ? runFileRefusal(found.refusal) : here === null ? null : runIsHere(here.day);
  if (found?.ok && here === null) {
    return <FilePreview key={found.run.startedAt} file={found.run} day={found.day} leave={() => setRead(null)} />;
  }
  return (
    <Screen back={<Back to="/toolkit/runs">Runs</Back>} title="Take a run from a file">
      <p>Choose a GPX or TCX file of one run. You see what it holds before it is saved.</p>
      <p className={styles['quiet']}>The day, the time and the distance are kept. Where you ran is not.</p>
      <FileButton
        accept=".gpx,.tcx,application/gpx+xml,application/vnd.garmin.tcx+xml,application/octet-stream,text/xml,application/xml"
        choose={(file) => void choose(file)}
      />
      <Problem>{refused}</Problem>
      {refused !== null && <p className={styles['quiet']}>Nothing was added.</p>}
      <p role="status">{read === 'reading' ? 'Reading the file.' : ''}</p>
    </Screen>
  );
}
