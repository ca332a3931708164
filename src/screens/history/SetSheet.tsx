import { useState } from 'react';
import { correctSet, deleteLater } from '../../actions/index.ts';
import type { PastSet } from '../../core/history/index.ts';
import { Button, NumberField, readWhole, Sheet } from '../../ui/index.ts';
import { unitWord } from '../../words/benchmarks.ts';
import { whatSetIsDeleted } from '../../words/history.ts';
import { Felt, type FeltAnswers, painDetails } from './Felt.tsx';

const most = 999;
const sides = ['both', 'left', 'right'] as const;
const labels = { both: 'Done', left: 'Left', right: 'Right' } as const;

interface Props {
  readonly past: PastSet;
  /** The exercise. */
  readonly name: string;
  readonly close: () => void;
  readonly say: (words: string) => void;
}

/** One set put right, or taken away. */
export function SetSheet({ past: { factId, set }, name, close, say }: Props) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(sides.flatMap((side) => (set.done[side] === undefined ? [] : [[side, String(set.done[side])]]))),
  );
  const [felt, setFelt] = useState<FeltAnswers>({
    effort: set.effort ?? 'none',
    pain: set.pain?.worst ?? null,
    side: set.pain?.side,
    sharp: set.pain?.sharp,
  });
  const known = sides.filter((side) => texts[side] !== undefined);
  const amounts = known.map((side) => [side, readWhole(texts[side] ?? '', most)] as const);

  const save = () => {
    if (amounts.some(([, amount]) => amount === null)) return;
    const { effort: _effort, pain: _pain, ...rest } = set;
    void correctSet(factId, {
      ...rest,
      done: { ...set.done, ...Object.fromEntries(amounts) },
      how: amounts.some(([side, amount]) => amount !== set.done[side]) ? 'typed' : set.how,
      ...(felt.effort === 'none' ? {} : { effort: felt.effort }),
      ...(felt.pain === null
        ? {}
        : {
            pain: {
              worst: felt.pain,
              ...(felt.pain > 0 && set.pain?.spot !== undefined ? { spot: set.pain.spot } : {}),
              ...painDetails(felt),
            },
          }),
    });
    close();
    say('Saved.');
  };
  return (
    <Sheet title={`${name}, set ${set.set}`} onClose={close}>
      {known.map((side) => (
        <NumberField
          key={side}
          label={labels[side]}
          text={texts[side] ?? ''}
          onChange={(text) => setTexts({ ...texts, [side]: text })}
          unit={side === 'both' ? set.unit : `${set.unit} ${side}`}
          unitOfOne={side === 'both' ? unitWord(set.unit, 1) : `${unitWord(set.unit, 1)} ${side}`}
          max={most}
          problem={readWhole(texts[side] ?? '', most) === null ? 'A whole number, please, from 0 on.' : null}
        />
      ))}
      <Felt of="set" felt={felt} onChange={setFelt} />
      <Button onClick={save}>Save</Button>
      <Button
        look="soft"
        onClick={() => {
          close();
          deleteLater([factId], whatSetIsDeleted(name, set.set));
        }}
      >
        Delete this set
      </Button>
      <Button look="text" onClick={close}>
        Leave it as it is
      </Button>
    </Sheet>
  );
}
