import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { type StorageProblem, store, useKept } from '../store/index.ts';
import { Button, buttonClass, Screen } from '../ui/index.ts';

const slowAfterMs = 5_000;

interface Props {
  /** Recent records are enough; else all of them are waited for. */
  readonly recent: boolean;
  readonly children: ReactNode;
}

/** Draws its children once the records are open; says so when they open slowly or not at all. */
export function Opened({ recent, children }: Props) {
  const phase = useKept((kept) => kept.phase);
  const whole = useKept((kept) => kept.whole);
  const looksNew = useKept((kept) => kept.looksNew);
  const opening = phase === 'opening' || (phase === 'ready' && !whole && !recent);
  const problem = useKept((kept) => kept.problem);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!opening) return;
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, [opening]);
  if (phase === 'ready' && !opening) return children;
  if (looksNew && phase === 'opening') return children; // there are none to wait for
  if (phase === 'failed') return <NotOpened problem={problem} />;
  if (phase === 'ready') return slow ? <StillReading /> : null;
  return slow ? <NotOpened problem={{ kind: 'blocked', detail: 'still opening' }} /> : null;
}

function StillReading() {
  return (
    <Screen title="One moment">
      <p role="status">Your records are still being read.</p>
    </Screen>
  );
}

const sentences: Readonly<Record<StorageProblem['kind'], string>> = {
  missing: 'This browser offers no storage here. A private window may be the reason: open Stridewell in an ordinary one.',
  full: 'This device has no room left. Free some space, then try again.',
  blocked: 'Another window may be holding them. Close every other Stridewell window, then try again.',
  failed: 'Close other Stridewell windows, make sure the device has free space, then try again.',
};

function NotOpened({ problem }: { readonly problem: StorageProblem | null }) {
  return (
    <Screen title="Your records did not open">
      <p>Nothing has been deleted. {sentences[problem?.kind ?? 'failed']}</p>
      <p>Until they open, no session can be saved here. The exercises can still be read.</p>
      <Button onClick={() => (problem?.kind === 'blocked' ? window.location.reload() : void store.open())}>Try again</Button>
      <Link className={buttonClass('soft')} to="/exercises">
        Read the exercises
      </Link>
      <p>
        <small>The browser says: {problem?.detail ?? 'nothing more'}.</small>
      </p>
    </Screen>
  );
}
