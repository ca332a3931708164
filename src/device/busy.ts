const marks = new Set<symbol>();
const listeners = new Set<() => void>();

/** Something goes on in this page that loading it again would break off. Returns its stop; twice is once. */
export function beBusy(): () => void {
  const mark = Symbol('busy');
  marks.add(mark);
  return () => {
    if (marks.delete(mark) && marks.size === 0) for (const listener of listeners) listener();
  };
}

export function isBusy(): boolean {
  return marks.size > 0;
}

/** Calls `listener` whenever the last of what went on has ended. Returns its stop. */
export function onceFree(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
