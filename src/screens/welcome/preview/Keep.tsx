import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { beginBlock } from '../../../actions/index.ts';
import type { Block } from '../../../core/plan/index.ts';
import { useFacts, useKept } from '../../../store/index.ts';
import { Button } from '../../../ui/index.ts';
import { forgetVisit } from '../visit.ts';
import styles from './Keep.module.css';

/** Keeps the block and leads to Today; says so if this device does not take it. */
export function Keep({ block }: { readonly block: Block }) {
  const navigate = useNavigate();
  const [state, setState] = useState<'shown' | 'saving' | 'held'>('shown');
  const replaces = useFacts().facts.some((fact) => fact.kind === 'block-begun');
  const unsaved = useKept((kept) => kept.unsaved);
  const full = useKept((kept) => kept.problem?.kind === 'full');
  const leave = useCallback(() => {
    forgetVisit();
    void navigate('/', { replace: true });
  }, [navigate]);
  // What was held is tried again by itself; once it is saved there is nothing left to do here.
  useEffect(() => {
    if (state === 'held' && unsaved === 0) leave();
  }, [state, unsaved, leave]);

  const keep = async () => {
    if (state !== 'shown') return;
    setState('saving');
    const written = await beginBlock(block);
    if (written.ok) leave();
    else setState('held');
  };

  if (state === 'held') {
    return (
      <div className={styles['keep']}>
        <div role="alert" className={styles['problem']}>
          <h2>{full ? 'No room left on this device' : 'Not saved to this device yet'}</h2>
          <p>
            Your block is held in memory. Keep this page open{full ? ' and free some space' : ''}; we try again every few seconds.
          </p>
        </div>
        <Button look="soft" onClick={leave}>
          Go to Today meanwhile
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['keep']}>
      {replaces && state === 'shown' && (
        <p className={styles['replaces']}>This takes the place of the block you are in. What you did stays in your records.</p>
      )}
      <Button onClick={() => void keep()}>Use this block</Button>
    </div>
  );
}
