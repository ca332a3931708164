/** A number from 0 up to, not including, 1, the same for the same seed and text; neighbouring seeds give unlike numbers (FNV-1a, mixed). */
export function chanceOf(seed: number, text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed} ${text}`) {
    hash ^= letter.charCodeAt(0);
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
