/** What a single key asks for. Bluetooth remotes and page turners act as keyboards, so theirs are here, too. */
export type KeyDeed = 'next' | 'back' | 'more' | 'leave' | 'help';

const deeds: Readonly<Record<string, KeyDeed>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  '+': 'more',
  Add: 'more',
  Escape: 'leave',
  '?': 'help',
};

/** The deed of a key press; null for every other key, with a modifier, held down, or typed into something that takes the key itself. */
function deedOf(event: KeyboardEvent): KeyDeed | null {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null;
  const { target } = event;
  if (target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null) return null;
  return deeds[event.key] ?? null;
}

/** Listens for single keys until the result is called. */
export function watchKeys(does: (deed: KeyDeed) => void): () => void {
  const pressed = (event: KeyboardEvent) => {
    const deed = deedOf(event);
    if (deed === null) return;
    event.preventDefault();
    does(deed);
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}
