import { Screen } from '../../ui/index.ts';
import { SeeSomeone } from './SeeSomeone.tsx';

/** How the hips are, and when to see someone. */
export default function CheckIn() {
  return (
    <Screen title="Check-in">
      <SeeSomeone />
    </Screen>
  );
}
