import { Figure } from '../../figures/index.ts';
import { running } from './running.ts';

/** Decoration. */
export default function HelloFigure() {
  return <Figure movement={running} name={null} tone="chalk" at={0} mirrored />;
}
