import styles from './Fold.module.css';

/** The look of a `summary`: a plus where it opens, a minus where it closes. */
export const foldClass = styles['fold'] ?? '';
