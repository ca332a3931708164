import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** @type {Map<string, string>} */
const given = new Map();

/**
 * The name that a class of a style sheet has in the built app: five letters and figures, the same in every build. They stand in the
 * sheets and in the scripts; with the bundler's own, longer names, what is kept offline is four kilobytes larger.
 * @param {string} name as the style sheet has it
 * @param {string} file the sheet
 */
export function classNameOf(name, file) {
  const whose = `${relative(process.cwd(), file).split('?')[0]} ${name}`;
  const short = `_${createHash('sha256').update(whose).digest('base64url').replace(/[_-]/g, '').slice(0, 5)}`;
  if ((given.get(short) ?? whose) !== whose)
    throw new Error(`Two classes would be one: ${whose} and ${given.get(short)}. Rename one`);
  given.set(short, whose);
  return short;
}
