import { painBands } from '../../core/safety/index.ts';
import { Scale, ShortChoice } from '../../ui/index.ts';
import type { RunDraft } from './draft.ts';

interface Props {
  readonly draft: RunDraft;
  readonly change: (to: Partial<RunDraft>) => void;
}

const ends = ['No pain', 'Worst'] as const;

/** How the hips were, as far as it is said: in the run, at once, two hours later, and whether it changed the stride. */
export function Hips({ draft, change }: Props) {
  return (
    <>
      <Scale
        legend="Hips, worst in the run"
        ends={ends}
        bands={painBands}
        value={draft.pain ?? -1}
        onChange={(pain) => change({ pain })}
      />
      <Scale
        legend="As soon as it was over"
        ends={ends}
        bands={painBands}
        value={draft.atOnce ?? -1}
        onChange={(atOnce) => change({ atOnce })}
      />
      <Scale
        legend="Two hours later, if it is that late"
        ends={ends}
        bands={painBands}
        value={draft.later ?? -1}
        onChange={(later) => change({ later })}
      />
      <ShortChoice
        legend="Did it change how you ran?"
        options={[
          { value: 'no', label: 'No' },
          { value: 'yes', label: 'Yes' },
        ]}
        value={draft.altered === undefined ? undefined : draft.altered ? 'yes' : 'no'}
        onChange={(answer) => change({ altered: answer === 'yes' })}
      />
    </>
  );
}
