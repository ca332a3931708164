/** Longer than a slow phone takes to draw any screen. The old one stands still meanwhile, so it is not left to the browser's four seconds. */
const longestWaitMs = 1_000;

type Drawn = HTMLElement | SVGElement;

/** The one element that has a name for the browser's transition. */
let named: Drawn | null = null;
/** Tapped, and the browser has not yet taken its picture of the old screen. */
let tapped: { readonly link: HTMLAnchorElement; dropped: boolean } | null = null;
let passing = false;
let arrived: (() => void) | null = null;

/**
 * A link with `data-takes` takes a thing along: the figure or the words of that name move from their place on this screen to their
 * place on the next (View Transitions), while all else changes at once. `data-figure` is a box with a drawing in it, `data-words` the
 * words themselves. Where the thing is in sight on one of the two only, where less motion is wanted, and in browsers without
 * transitions the link simply leads. Returns its stop.
 */
export function watchLinks(): () => void {
  if (!('startViewTransition' in document)) return () => {};
  document.addEventListener('click', heard, { capture: true });
  return () => document.removeEventListener('click', heard, { capture: true });
}

/** The next screen stands in the page. */
export function tellArrival(): void {
  arrived?.();
}

function heard(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (passing || link === null || !isPlain(event)) return;
  if (tapped?.link === link) {
    keepFrom(event); // the second of two quick taps
    return;
  }
  if (tapped !== null) tapped.dropped = true; // the last of two links leads
  const thing = link.dataset['takes'];
  if (thing === undefined || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const from = inSight(thing, link.closest('li') ?? document);
  if (from === null) return;
  keepFrom(event);
  takeAlong(link, thing, from);
}

/** The browser needs its picture of the old screen first, so the link is followed from within the transition, by the same tap once more. */
function takeAlong(link: HTMLAnchorElement, thing: string, from: Drawn): void {
  const tap = { link, dropped: false };
  tapped = tap;
  nameOnly(from);
  const transition = document.startViewTransition(async () => {
    if (tapped === tap) tapped = null;
    if (named === from) nameOnly(null);
    const isHere = !tap.dropped && link.isConnected && (await follow(link));
    const to = isHere ? inSight(thing, document) : null;
    if (to === null) {
      transition.skipTransition();
      return;
    }
    nameOnly(to);
    void transition.finished.finally(() => {
      if (named === to) nameOnly(null);
    });
  });
  transition.ready.catch(() => {}); // skipped: the new screen stands without it
}

/** Whether the next screen was drawn before anybody would have waited for it. */
function follow(link: HTMLAnchorElement): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isHere: boolean) => {
      clearTimeout(timer);
      arrived = null;
      resolve(isHere);
    };
    const timer = setTimeout(() => end(false), longestWaitMs);
    arrived = () => end(true);
    passing = true;
    link.click();
    passing = false;
  });
}

function inSight(thing: string, within: ParentNode): Drawn | null {
  const drawn = within.querySelector<Drawn>(`[data-figure="${thing}"] > svg, [data-words="${thing}"]`);
  if (drawn === null) return null;
  const { top, bottom, height } = drawn.getBoundingClientRect();
  return height > 0 && top < window.innerHeight && bottom > 0 ? drawn : null;
}

function nameOnly(drawn: Drawn | null): void {
  if (named !== null) named.style.viewTransitionName = '';
  named = drawn;
  if (drawn !== null) drawn.style.viewTransitionName = drawn instanceof SVGElement ? 'figure' : 'words';
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

function keepFrom(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
