import { Link } from 'react-router';
import { backLinkClass, Icon } from '../../ui/index.ts';

/** The way back to where a screen hangs. */
export function Back({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Link className={backLinkClass} to={to}>
      <Icon name="back" size={26} /> {children}
    </Link>
  );
}
