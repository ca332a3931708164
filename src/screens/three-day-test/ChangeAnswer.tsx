import { sayOfBout } from '../../actions/index.ts';
import { type Bout, withoutLastAnswer } from '../../core/return/index.ts';
import { Button } from '../../ui/index.ts';

/** A slip of the finger: the answer given last is asked for anew. Nothing where none was given. */
export function ChangeAnswer({ bout }: { readonly bout: Bout }) {
  const before = withoutLastAnswer(bout);
  if (before === null) return null;
  return (
    <Button look="text" onClick={() => void sayOfBout(bout.id, before)}>
      Change my answer
    </Button>
  );
}
