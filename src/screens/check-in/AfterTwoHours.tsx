import { correctSaid } from '../../actions/index.ts';
import type { FactId } from '../../core/facts/index.ts';
import { painBands } from '../../core/safety/index.ts';
import { useFacts } from '../../store/index.ts';
import { Scale } from '../../ui/index.ts';

/** The last question after a run, in one tap. */
export function AfterTwoHours({ id }: { readonly id: FactId }) {
  const { facts } = useFacts();
  const run = facts.find((fact) => fact.id === id);
  if (run?.kind !== 'run-logged') return null;
  return (
    <Scale
      legend="Two hours after your run"
      legendHidden
      ends={['No pain', 'Worst']}
      bands={painBands}
      value={run.payload.later ?? -1}
      onChange={(later) => void correctSaid(id, { ...run.payload, later })}
    />
  );
}
