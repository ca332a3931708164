import type { Equipment } from '../../../core/exercise/index.ts';
import styles from './EquipmentPicture.module.css';

/** A flat drawing of a thing one owns. Decoration beside its name. */
export function EquipmentPicture({ of }: { readonly of: Equipment }) {
  return (
    <svg className={styles['picture']} width="96" height="64" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
      {drawings[of]}
    </svg>
  );
}

const drawings = {
  'mini-band': (
    <>
      <path className={styles['shade']} d="M18 22v20c0 8 13 14 30 14s30-6 30-14V22z" />
      <ellipse className={styles['front']} cx="48" cy="22" rx="30" ry="14" />
      <ellipse className={styles['ground']} cx="48" cy="22" rx="22" ry="8" />
      <path
        className={styles['shade']}
        d="M27 24.500c4-6 12-8.500 21-8.500s17 2.500 21 8.500c-3-7-11-10.500-21-10.500s-18 3.500-21 10.500z"
      />
    </>
  ),
  'long-band': (
    <path
      className={styles['cord']}
      d="M10 50c10-34 26-38 32-26s-8 26-16 20 4-32 28-32 20 22 10 22 2-14 22-10"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  step: (
    <>
      <path className={styles['front']} d="M10 26 34 14h52L66 26z" />
      <path className={styles['shade']} d="M10 26h56v28H10z" />
      <path className={styles['deep']} d="M66 26 86 14v26L66 54z" />
    </>
  ),
  roller: (
    <>
      <path className={styles['shade']} d="M24 14h50a10 18 0 0 1 0 36H24z" />
      <ellipse className={styles['front']} cx="24" cy="32" rx="11" ry="18" />
      <ellipse className={styles['ground']} cx="24" cy="32" rx="5" ry="8.500" />
    </>
  ),
} satisfies Record<Equipment, unknown>;
