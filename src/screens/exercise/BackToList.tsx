import type { MouseEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ExerciseId } from '../../core/exercise/index.ts';
import { backLinkClass, Icon, type WayBack } from '../../ui/index.ts';

interface Props {
  /** null: the list was not come from. */
  readonly wayBack: WayBack | null;
  readonly takes: ExerciseId;
}

/** To the list of exercises: as it was left, where it was come from, by steps back in history. */
export function BackToList({ wayBack, takes }: Props) {
  const navigate = useNavigate();
  const follow = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (wayBack === null || !isPlain) return;
    event.preventDefault();
    void navigate(-wayBack.steps);
  };
  return (
    <Link className={backLinkClass} to={wayBack?.address ?? '/exercises'} onClick={follow} data-takes={takes}>
      <Icon name="back" /> Exercises
    </Link>
  );
}
