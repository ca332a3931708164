import { stills } from '../../catalogue/stills.ts';
import { Figure } from '../../figures/index.ts';

/** Somebody sitting down to rest. Decoration. */
export default function StopFigure() {
  return <Figure movement={stills.seated} name={null} tone="chalk" at={0} mirrored={false} />;
}
