import styles from './HipMap.module.css';
import { type HipSpot, mapBox } from './hip-spots.ts';

/** Hips in the clothes of our figures, from the front or from behind. Decoration: the spots on it have names. */
export function HipDrawing({ view }: { readonly view: HipSpot['view'] }) {
  return (
    <svg
      className={styles['drawing']}
      data-tone="paper"
      viewBox={`${mapBox.x} ${mapBox.y} ${mapBox.width} ${mapBox.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles['top']} d="M50 0C49 18 51 32 45 58Q81 70 117 58C111 32 113 18 112 0Z" />
      <path
        className={styles['skin']}
        d="M27 170C27 196 32 214 34 226H70C73 214 76 196 77 172ZM135 170C135 196 130 214 128 226H92C89 214 86 196 85 172Z"
      />
      <path
        className={styles['shorts']}
        d="M46 50C41 72 28 88 25 116 22 146 23 172 25 194Q50 203 76 196C78 180 80 162 81 146 82 162 84 180 86 196Q112 203 137 194C139 172 140 146 137 116 134 88 121 72 116 50Q81 62 46 50Z"
      />
      <path className={styles['band']} d="M46 50Q81 62 116 50L117.500 57Q81 70 44.500 57Z" />
      <path
        className={styles['seam']}
        d={
          view === 'back'
            ? 'M34 130Q54 148 78 139M128 130Q108 148 84 139M81 76V140'
            : 'M40 104Q54 128 79 147M122 104Q108 128 83 147'
        }
      />
    </svg>
  );
}
