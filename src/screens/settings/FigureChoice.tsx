import { chooseHair, chooseSkin } from '../../actions/index.ts';
import { type Hair, hairOf, type Skin, skinOf, useKept, type Written } from '../../store/index.ts';
import { late, OneOf } from '../../ui/index.ts';
import styles from './FigureChoice.module.css';

const LookFigure = late(() => import('./LookFigure.tsx'));

const hairs: readonly { readonly value: Hair; readonly label: string }[] = [
  { value: 'short', label: 'Short hair' },
  { value: 'long', label: 'Long hair' },
];

const skins: readonly { readonly value: Skin; readonly label: string }[] = [
  { value: 'light', label: 'Light skin' },
  { value: 'tan', label: 'Tan skin' },
  { value: 'brown', label: 'Brown skin' },
  { value: 'deep', label: 'Dark skin' },
];

/** Who shows the exercises, everywhere in the app. */
export function FigureChoice({ keep }: { readonly keep: (choice: Promise<Written>) => void }) {
  const hair = useKept((kept) => hairOf(kept.settings));
  const skin = useKept((kept) => skinOf(kept.settings));
  const picture = (drawnHair: Hair, drawnSkin: Skin) => (
    <span className={styles['picture']}>
      <LookFigure look={{ hair: drawnHair, skin: drawnSkin }} />
    </span>
  );
  return (
    <div className={styles['choices']}>
      <OneOf
        legend="Hair of the figure"
        legendHidden
        columns={2}
        options={hairs.map((option) => ({ ...option, picture: picture(option.value, skin) }))}
        value={hair}
        onChange={(chosen) => keep(chooseHair(chosen))}
      />
      <OneOf
        legend="Skin of the figure"
        legendHidden
        columns={4}
        options={skins.map((option) => ({ ...option, picture: picture(hair, option.value) }))}
        value={skin}
        onChange={(chosen) => keep(chooseSkin(chosen))}
      />
    </div>
  );
}
