import type { RunKind } from '../../core/adapt/index.ts';
import type { Profile } from '../../core/plan/profile.ts';
import { Dot, Key } from '../../ui/index.ts';
import { runName, runsWords } from '../../words/sessions.ts';
import styles from './RunMark.module.css';

/** A run in the plan: dot, peak for a hard one, bar for the long one. Decoration: the legend says the runs in words. */
export function RunMark({ run }: { readonly run: RunKind }) {
  return (
    <svg className={styles['mark']} width="18" height="14" viewBox="0 0 18 14" aria-hidden="true" focusable="false">
      <Shape run={run} />
    </svg>
  );
}

function Shape({ run }: { readonly run: RunKind }) {
  switch (run) {
    case 'easy':
      return <circle cx="9" cy="7" r="3.4" />;
    case 'hard':
      return <path d="M9 1.2l6 11.4H3z" />;
    case 'long':
      return <rect x="1" y="4" width="16" height="6" rx="3" />;
  }
}

const kinds: readonly RunKind[] = ['easy', 'hard', 'long'];

/** What the marks mean, and the runs in words. `anyGone`: a session went by or was left out. */
export function PlanKey({ profile, anyGone }: { readonly profile: Profile; readonly anyGone: boolean }) {
  const present = kinds.filter((kind) => isPresent(kind, profile));
  return (
    <div className={styles['legend']}>
      <Key
        items={[
          { picture: <Dot tone="clay" look="open" size={16} />, words: 'strength' },
          { picture: <Dot tone="pine" look="open" size={16} />, words: 'mobility' },
          ...(anyGone ? [{ picture: <Dot tone="clay" look="gone" size={16} />, words: 'gone by or left out' }] : []),
          ...present.map((kind) => ({ picture: <RunMark run={kind} />, words: runName(kind) })),
        ]}
      />
      <p>{runsWords(profile)}</p>
    </div>
  );
}

function isPresent(kind: RunKind, { runDays, hardRunDays, longRunDay }: Profile): boolean {
  switch (kind) {
    case 'easy':
      return runDays.some((day) => !hardRunDays.includes(day) && day !== longRunDay);
    case 'hard':
      return hardRunDays.some((day) => day !== longRunDay);
    case 'long':
      return longRunDay !== null;
  }
}
