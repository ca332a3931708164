import { useMemo, useState, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'react-router';
import { onPendingDeletion, pendingDeletion, undoDeletion } from '../../actions/index.ts';
import { exercises } from '../../catalogue/index.ts';
import { currentPlan } from '../../core/adapt/index.ts';
import { runsInBrief, spikeNow } from '../../core/runs/index.ts';
import { useKept, useToday } from '../../store/index.ts';
import { Button, buttonClass, Screen, UndoBar } from '../../ui/index.ts';
import { deletedWords } from '../../words/history.ts';
import { runsCard, spikeSource, spikeWords } from '../../words/runs.ts';
import { Back } from './Back.tsx';
import { Heard } from './Heard.tsx';
import { RunRow } from './RunRow.tsx';
import styles from './Runs.module.css';
import { StructureCard } from './StructureCard.tsx';
import { SurfacesCard } from './SurfacesCard.tsx';
import { toldIn } from './told.ts';
import { inUse, useRuns } from './use-runs.ts';
import { WeeksCard } from './WeeksCard.tsx';

const [atFirst, more] = [6, 60];

/** The runs on record, and what they show together. */
export default function Runs() {
  const { runs, pairs } = useRuns();
  const stored = useKept((kept) => kept.facts);
  const today = useToday();
  const { block } = useMemo(() => currentPlan(stored, today, exercises), [stored, today]);
  const pending = useSyncExternalStore(onPendingDeletion, pendingDeletion);
  const location = useLocation();
  const [shown, setShown] = useState(atFirst);
  const spike = spikeNow(runs, today);
  const told = toldIn(location.state);
  const justTold = runs.find(({ id }) => id === told?.id);
  return (
    <Screen back={<Back to="/toolkit">Toolkit</Back>} title="Runs" eyebrow={runsCard(runsInBrief(runs, today))} wide>
      <UndoBar said={pending === null ? null : deletedWords(pending.what)} onUndo={undoDeletion} />
      <p className="visually-hidden" role="status">
        {told?.said}
      </p>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <div className={styles['ways']}>
            <Link className={buttonClass()} to="/toolkit/runs/new">
              Log a run
            </Link>
            <Link className={buttonClass('soft')} to="/toolkit/runs/file">
              Take one from a file
            </Link>
          </div>
          {justTold !== undefined && <Heard run={justTold} today={today} />}
          {spike !== null && (
            <section className={styles['spike']} aria-labelledby="spike">
              <h2 id="spike">A big step</h2>
              <p>{spikeWords(spike, today)}</p>
              <details>
                <summary>Where this comes from</summary>
                <p>{spikeSource}</p>
              </details>
            </section>
          )}
          {runs.length === 0 ? (
            <p>Each run you log stands here: how long, how hard, on what, in which shoes, and how your hips were.</p>
          ) : (
            <section className={styles['list']} aria-labelledby="on-record">
              <h2 id="on-record">On record</h2>
              <ol>
                {[...runs]
                  .reverse()
                  .slice(0, shown)
                  .map((run) => (
                    <li key={run.id}>
                      <RunRow run={run} shoes={pairs.find(({ id }) => id === run.shoes)?.name ?? null} today={today} />
                    </li>
                  ))}
              </ol>
              {runs.length > shown && (
                <Button look="soft" onClick={() => setShown(shown + more)}>
                  Show earlier ones
                </Button>
              )}
            </section>
          )}
          {inUse(pairs).length === 0 && (
            <Link className={buttonClass('text')} to="/toolkit/shoes">
              Add your shoes
            </Link>
          )}
        </div>
        {runs.length > 0 && (
          <div className={styles['column']}>
            <StructureCard runs={runs} today={today} />
            <WeeksCard runs={runs} block={block} today={today} />
            <SurfacesCard runs={runs} today={today} />
          </div>
        )}
      </div>
    </Screen>
  );
}
