/** Characters in a line. */
export const width = 80;

/** Words in lines of at most `most` characters; a longer word gets a line of its own. */
export function wrap(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A label and its words beside it, the lines after the first set in to the same column. */
export function labelled(label: string, words: string, indent: number, column: number): string[] {
  return wrap(words, width - column).map(
    (line, place) => `${' '.repeat(indent)}${place === 0 ? label : ''}`.padEnd(column) + line,
  );
}

/** Two cells beside each other, each a list of lines. */
export function beside(left: readonly string[], right: readonly string[], indent: number, column: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, place) =>
    `${`${' '.repeat(indent)}${left[place] ?? ''}`.padEnd(column)}${right[place] ?? ''}`.trimEnd(),
  );
}
