import { useNavigate } from 'react-router';
import { useFacts } from '../../store/index.ts';
import { Hello } from './Hello.tsx';
import { addressOf } from './place.ts';

/** The welcome's first screen by itself, for the very first visit: it waits for no question, no rule and no plan. */
export default function FirstScreen() {
  const { facts } = useFacts();
  const navigate = useNavigate();
  return (
    <Hello
      inBlock={facts.some(({ kind }) => kind === 'block-begun')}
      onContinue={() => void navigate(addressOf(1), { state: { came: 'onward' } })}
    />
  );
}
