import { Link } from 'react-router';
import { Icon } from '../../ui/index.ts';
import styles from './Runs.module.css';

/** The way back to where a screen hangs. */
export function Back({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Link className={styles['back']} to={to}>
      <Icon name="back" /> {children}
    </Link>
  );
}
