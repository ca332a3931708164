import { undoDeletion } from '../../actions/index.ts';
import { UndoBar } from '../../ui/index.ts';
import { deletedWords } from '../../words/history.ts';
import { useDeletion } from './use-past.ts';

/** Ten seconds in which what was deleted can be brought back. */
export function Undo() {
  const pending = useDeletion();
  return <UndoBar said={pending === null ? null : deletedWords(pending.what)} onUndo={undoDeletion} />;
}
