import type { Run } from '../../core/runs/index.ts';
import { Glyph, ShortChoice } from '../../ui/index.ts';
import { kindName } from '../../words/runs.ts';
import { kindShapes, kinds } from './kinds.ts';

interface Props {
  readonly value: Run['kind'] | undefined;
  readonly onChange: (kind: Run['kind']) => void;
}

/** Easy, hard or long. */
export function KindChoice({ value, onChange }: Props) {
  return (
    <ShortChoice
      legend="What kind?"
      options={kinds.map((kind) => ({
        value: kind,
        label: kindName(kind),
        picture: <Glyph shape={kindShapes[kind]} size={24} />,
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
