import type { Fact } from '../core/facts/index.ts';
import { store } from '../store/index.ts';

/** A deletion that can still be undone. */
export interface PendingDeletion {
  /** What goes, as a person calls it: "Strength A of 26 November". */
  readonly what: string;
  /** The facts that go. */
  readonly targets: readonly string[];
}

/** How long undo is offered. */
const undoMs = 10_000;

interface Waiting extends PendingDeletion {
  readonly tombstones: readonly Fact[];
  readonly bringBack: () => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

let waiting: Waiting | null = null;
const listeners = new Set<() => void>();

/**
 * Takes facts out of everything that is shown at once, and writes their tombstones ten seconds later, or when the page goes out of
 * sight: until then nothing is on the disk and `undoDeletion` brings them back. Corrections of them go with them: the store empties
 * those. One at a time: the next one writes the one before.
 */
export function deleteLater(targets: readonly string[], what: string): void {
  writeDeletion();
  const tombstones = targets.map((target) => store.stamp({ kind: 'deleted', payload: { target } }));
  const bringBack = store.foresee(tombstones);
  waiting = { what, targets, tombstones, bringBack, timer: setTimeout(writeDeletion, undoMs) };
  document.addEventListener('visibilitychange', onHidden);
  window.addEventListener('pagehide', writeAsPageGoes);
  tell();
}

/** Everything is as before; nothing was written. */
export function undoDeletion(): void {
  const undone = end();
  undone?.bringBack();
  tell();
}

/** What can be undone now; the same object until that changes. */
export function pendingDeletion(): PendingDeletion | null {
  return waiting;
}

/** Facts that are shown and not written, while a deletion can still be undone. */
export function notYetWritten(): ReadonlySet<string> {
  return new Set(waiting?.tombstones.map(({ id }) => id));
}

/** Calls `listener` when there is something to undo, or no more. Returns its stop. */
export function onPendingDeletion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function writeDeletion(): void {
  const due = end();
  if (due === null) return;
  void store.write({ facts: due.tombstones });
  tell();
}

function writeAsPageGoes(): void {
  const due = end();
  if (due === null) return;
  void store.write({ facts: due.tombstones, leaving: true });
  tell();
}

function onHidden(): void {
  if (document.visibilityState === 'hidden') writeAsPageGoes();
}

function end(): Waiting | null {
  const ended = waiting;
  waiting = null;
  if (ended !== null) clearTimeout(ended.timer);
  document.removeEventListener('visibilitychange', onHidden);
  window.removeEventListener('pagehide', writeAsPageGoes);
  return ended;
}

function tell(): void {
  for (const listener of listeners) listener();
}
