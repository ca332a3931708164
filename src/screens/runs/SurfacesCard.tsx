import type { LocalDay } from '../../core/calendar/index.ts';
import { type Run, surfaceMix } from '../../core/runs/index.ts';
import { ChartCard } from '../../ui/index.ts';
import { surfaceName, surfacesNote, surfacesReading } from '../../words/runs.ts';
import styles from './Charts.module.css';

/** A bar for each surface, the most first. */
export function SurfacesCard({ runs, today }: { readonly runs: readonly Run[]; readonly today: LocalDay }) {
  const mix = surfaceMix(runs, today);
  return (
    <ChartCard
      title="Surfaces"
      reading={surfacesReading(mix)}
      note={surfacesNote(mix)}
      columns={['Surface', 'Runs', 'Share']}
      rows={mix.shares.map(({ surface, runs: on, share }) => [surfaceName(surface), on, `${share}%`])}
    >
      <ul className={styles['bars']}>
        {mix.shares.map(({ surface, share }) => (
          <li key={surface}>
            <span>{surfaceName(surface)}</span>
            <svg viewBox="0 0 100 14" preserveAspectRatio="none">
              <rect className={styles['quiet']} width="100" height="14" />
              <rect className={styles['ink']} width={share} height="14" />
            </svg>
            <span>{share}%</span>
          </li>
        ))}
      </ul>
    </ChartCard>
  );
}
