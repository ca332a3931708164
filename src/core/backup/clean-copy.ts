const deepest = 40;
const longestText = 100_000;
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** True for an object as JSON makes them; lists are none. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A copy of what JSON gave, built anew; null where a key could reach beyond its object, where it is nested deeper than anything of
 * ours, or where a text is too long.
 */
export function cleanCopy(value: unknown): { readonly value: unknown } | null {
  const unsafe = Symbol('unsafe');
  const copy = (from: unknown, depth: number): unknown => {
    if (typeof from === 'string') return from.length > longestText ? unsafe : from;
    if (typeof from !== 'object' || from === null) return from;
    if (depth >= deepest) return unsafe;
    if (Array.isArray(from)) {
      const list: unknown[] = [];
      for (const each of from) {
        const made = copy(each, depth + 1);
        if (made === unsafe) return unsafe;
        list.push(made);
      }
      return list;
    }
    const made: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(from)) {
      const field = forbidden.has(key) ? unsafe : copy(each, depth + 1);
      if (field === unsafe) return unsafe;
      made[key] = field;
    }
    return made;
  };
  const made = copy(value, 0);
  return made === unsafe ? null : { value: made };
}
