import { backLinkClass, Icon } from '../../ui/index.ts';

/** The way back to the page before, by its name. A step back in history, so that the browser's own does the same. */
export function Back({ goBack, children }: { readonly goBack: () => void; readonly children: string }) {
  return (
    <button type="button" className={backLinkClass} onClick={goBack}>
      <Icon name="back" size={26} /> {children}
    </button>
  );
}
