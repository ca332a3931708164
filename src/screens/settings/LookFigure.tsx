import { stills } from '../../catalogue/stills.ts';
import { Figure, type Look } from '../../figures/index.ts';

/** Decoration: the option names the look in words. */
export default function LookFigure({ look }: { readonly look: Look }) {
  return <Figure movement={stills.quadruped} name={null} tone="paper" at={0} mirrored={false} close look={look} />;
}
