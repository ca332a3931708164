import { useState } from 'react';
import { correctSession } from '../../actions/index.ts';
import type { LocalDay } from '../../core/calendar/index.ts';
import type { SessionFinished } from '../../core/facts/index.ts';
import { Button, Sheet } from '../../ui/index.ts';
import { DayField, dayProblem } from './DayField.tsx';
import { Felt, type FeltAnswers, painDetails } from './Felt.tsx';
import { NoteField } from './NoteField.tsx';

interface Props {
  readonly factId: string;
  readonly said: SessionFinished;
  readonly day: LocalDay;
  /** The first day it may be given; null: its own. */
  readonly first: LocalDay | null;
  readonly today: LocalDay;
  readonly close: () => void;
  readonly say: (words: string) => void;
}

/** What was said of a whole session, put right. */
export function SessionSheet({ factId, said, day, first, today, close, say }: Props) {
  const [felt, setFelt] = useState<FeltAnswers>({
    effort: said.effort ?? 'none',
    pain: said.pain,
    side: said.side,
    sharp: said.sharp,
  });
  const [note, setNote] = useState(said.note);
  const [on, setOn] = useState<string>(day);

  // The day it has must stay allowed.
  const earliest = first === null || day < first ? day : first;

  const save = () => {
    if (on !== day && dayProblem(on, earliest, today) !== null) return;
    const { side: _side, sharp: _sharp, spot, limp, ...rest } = said;
    const hurts = felt.pain !== null && felt.pain > 0;
    void correctSession(factId, {
      ...rest,
      effort: felt.effort === 'none' ? null : felt.effort,
      pain: felt.pain,
      ...(hurts && spot !== undefined ? { spot } : {}),
      ...(hurts && limp !== undefined ? { limp } : {}),
      ...painDetails(felt),
      note: note.trim(),
      ...(on === day ? {} : { on }),
    });
    close();
    say('Saved.');
  };
  return (
    <Sheet title="Change what you said" onClose={close}>
      <Felt of="session" felt={felt} onChange={setFelt} />
      <NoteField note={note} onChange={setNote} />
      <DayField text={on} onChange={setOn} first={earliest} today={today} />
      <Button onClick={save}>Save</Button>
      <Button look="text" onClick={close}>
        Leave it as it is
      </Button>
    </Sheet>
  );
}
