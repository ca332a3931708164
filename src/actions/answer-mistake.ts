import type { MistakeAnswered } from '../core/facts/index.ts';
import type { MistakeName } from '../core/mistakes/index.ts';
import { store, type Written } from '../store/index.ts';

/** One of the ten mistakes fits the person or does not; what was said of it before stays on record. */
export function answerMistake(mistake: MistakeName, holds: boolean): Promise<Written> {
  const payload: MistakeAnswered = { mistake, holds };
  return store.write({ facts: [store.stamp({ kind: 'mistake-answered', payload })] });
}
