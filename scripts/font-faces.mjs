/** @typedef {{ readonly min: number, readonly max: number }} Range */

/**
 * @typedef {object} FontFace
 * @property {string} family
 * @property {string} file its name in src/ui/archivo
 * @property {Range} weight from 1 to 1000
 * @property {Range} width in per cent
 * @property {string | null} characters what it is for; null: everything the package has
 */

/**
 * The app's font files, as the `@font-face` rules name them: a file has only the weights, widths and characters of its rule.
 * @param {string} css
 * @returns {readonly FontFace[]}
 */
export function fontFaces(css) {
  return [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, face = '']) => {
    const family = /font-family: '?([^';]+)'?;/.exec(face)?.[1];
    const file = /url\('\.\/archivo\/([^']+)'\)/.exec(face)?.[1];
    if (family === undefined || file === undefined) throw new Error(`An @font-face names no family or no file: ${face}`);
    const codes = /unicode-range: ([^;]+);/.exec(face)?.[1];
    return {
      family,
      file,
      weight: range(face, /font-weight: (\d+)(?: (\d+))?;/, 400),
      width: range(face, /font-stretch: (\d+)%(?: (\d+)%)?;/, 100),
      characters: codes === undefined ? null : charactersOf(codes),
    };
  });
}

/**
 * @param {string} face
 * @param {RegExp} pattern
 * @param {number} otherwise where the rule names none
 * @returns {Range}
 */
function range(face, pattern, otherwise) {
  const [, from, to] = pattern.exec(face) ?? [];
  const min = from === undefined ? otherwise : Number(from);
  return { min, max: to === undefined ? min : Number(to) };
}

/** @param {string} codes such as 'U+30-3a, U+d7' */
function charactersOf(codes) {
  return codes
    .split(',')
    .flatMap((part) => {
      const [from = 0, to = from] = part
        .trim()
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place));
    })
    .join('');
}
