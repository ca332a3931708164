import { useNavigate } from 'react-router';
import { player } from '../../player/index.ts';
import { Button, Sheet } from '../../ui/index.ts';

/** Asked on Escape: stay, leave it paused, or end it. What is done is kept either way. */
export function Leave({ close }: { readonly close: () => void }) {
  const navigate = useNavigate();
  return (
    <Sheet title="Leave the session?" onClose={close}>
      <p>What is done is kept. Paused, it waits on Today until you come back.</p>
      <Button onClick={close}>Stay</Button>
      <Button
        look="soft"
        onClick={() => {
          player.pause();
          void navigate('/');
        }}
      >
        Leave it paused
      </Button>
      <Button
        look="text"
        onClick={() => {
          close();
          player.end();
        }}
      >
        End it here
      </Button>
    </Sheet>
  );
}
