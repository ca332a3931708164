/** @typedef {{ readonly title: string, readonly lines: readonly string[] }} News */

/**
 * What the newest version brings: the first part of the changelog, a line per change.
 * @param {string} changelog The text of CHANGELOG.md
 * @returns {News}
 */
export function newestOf(changelog) {
  const [, part = ''] = changelog.split(/^## /m);
  const [title = '', ...rest] = part.split('\n');
  const lines = rest.filter((line) => line.startsWith('- ')).map((line) => line.slice(2).trim());
  if (lines.length === 0) throw new Error('CHANGELOG.md must begin with a heading "## …" and a list of changes under it');
  return { title: title.trim(), lines };
}
