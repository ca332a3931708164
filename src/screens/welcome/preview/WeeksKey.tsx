import type { Block } from '../../../core/plan/index.ts';
import { Disc, Glyph, Key } from '../../../ui/index.ts';
import { runName, weekKindWords } from '../../../words/sessions.ts';
import { runOfWeekday, runShapes } from '../RunGlyph.tsx';
import styles from './TenWeeks.module.css';
import { longestOf } from './TenWeeks.tsx';

const weekKinds = ['easy', 'hard'] as const;
const runKinds = ['easy', 'hard', 'long'] as const;

/** What grounds, sizes and letters of the ten weeks mean. */
export function WeeksKey({ block }: { readonly block: Block }) {
  const runs = new Set(([1, 2, 3, 4, 5, 6, 7] as const).map((day) => runOfWeekday(day, block.profile)));
  return (
    <Key
      items={[
        ...weekKinds.map((kind) => ({
          picture: (
            <span className={`${styles['ground']} ${styles[`ground-${kind}`]}`} aria-hidden="true">
              <span />
            </span>
          ),
          words: weekKindWords(kind, longestOf(block.weeks.filter((week) => week.kind === kind))),
        })),
        {
          picture: (
            <>
              <Disc letter="A" tone="clay" size={18} />
              <Disc letter="B" tone="clay" size={18} />
            </>
          ),
          words: 'strength',
        },
        { picture: <Disc letter="M" tone="pine" size={18} />, words: 'mobility' },
        ...runKinds
          .filter((run) => runs.has(run))
          .map((run) => ({ picture: <Glyph shape={runShapes[run]} size={16} />, words: runName(run) })),
      ]}
    />
  );
}
