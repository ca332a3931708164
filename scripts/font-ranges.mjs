/** @typedef {{ readonly min: number, readonly max: number }} Range */

/**
 * The weights and widths that the app's font file has, as its `@font-face` names them.
 * @param {string} css
 * @returns {{ readonly weight: Range, readonly width: Range }} weights from 1 to 1000, widths in per cent
 */
export function fontRanges(css) {
  const face = /@font-face \{([^}]*)\}/.exec(css)?.[1] ?? '';
  return { weight: range(face, /font-weight: (\d+) (\d+);/), width: range(face, /font-stretch: (\d+)% (\d+)%;/) };
}

/**
 * @param {string} face
 * @param {RegExp} pattern
 */
function range(face, pattern) {
  const found = pattern.exec(face);
  if (!found) throw new Error(`The @font-face names no range as ${pattern}`);
  return { min: Number(found[1]), max: Number(found[2]) };
}
