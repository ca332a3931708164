/** True where the browser says that it can; some say so and do nothing, which nobody can know. */
export function canVibrate(): boolean {
  return typeof navigator.vibrate === 'function';
}

/** Milliseconds on, off, on … Where it is missing or refused nothing happens. */
export function vibrate(pattern: readonly number[]): void {
  try {
    navigator.vibrate?.([...pattern]);
  } catch {
    // Refused: a tap is wanted first, or the person has turned it off.
  }
}
