import { surfaces } from '../../core/facts/index.ts';
import type { Pair } from '../../core/runs/index.ts';
import { OneOf, ShortChoice } from '../../ui/index.ts';
import { surfaceName } from '../../words/runs.ts';
import type { RunDraft } from './draft.ts';

interface Props {
  readonly draft: RunDraft;
  readonly change: (to: Partial<RunDraft>) => void;
  /** Those in use, and the one that the run names. */
  readonly pairs: readonly Pair[];
}

/** What it was on, and in which shoes. */
export function Wear({ draft, change, pairs }: Props) {
  return (
    <>
      <ShortChoice
        legend="On what?"
        options={surfaces.map((surface) => ({ value: surface, label: surfaceName(surface) }))}
        value={draft.surface}
        onChange={(surface) => change({ surface })}
        columns={3}
      />
      {pairs.length > 0 && (
        <OneOf
          legend="In which shoes?"
          joined
          options={[...pairs.map(({ id, name }) => ({ value: id, label: name })), { value: 'none', label: 'Not said' }]}
          value={draft.shoes}
          onChange={(shoes) => change({ shoes })}
        />
      )}
    </>
  );
}
