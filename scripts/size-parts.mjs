/**
 * What the scripts before Today are made of, part by part: `node scripts/size-parts.mjs`. Builds the app once more, in memory, with a
 * chunk for each part, so that each can be weighed by itself, minified and packed. Packed apart they weigh a little more than together.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Parts from the outside in; a module belongs to the first that fits. */
const parts = [
  { name: 'react, react-dom, scheduler', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'react-router', test: /node_modules\/react-router\// },
  { name: 'valibot', test: /node_modules\/valibot\// },
  { name: 'other packages', test: /node_modules|^\0|vite\/|virtual:/ },
  { name: 'core/adapt', test: /\/src\/core\/adapt\// },
  { name: 'core: facts', test: /\/src\/core\/facts\// },
  { name: 'core: the rest', test: /\/src\/core\// },
  { name: 'catalogue: facts of the exercises', test: /\/src\/catalogue\// },
  { name: 'words', test: /\/src\/words\// },
  { name: 'store', test: /\/src\/store\// },
  { name: 'Today', test: /\/src\/screens\/today\// },
  { name: 'ui, app, the rest', test: /\/src\// },
];

/** @typedef {{ readonly name: string, readonly sent: number }} Part */

/**
 * Each part with its bytes over the wire, in the order above.
 * @returns {Promise<readonly Part[]>}
 */
export async function firstParts() {
  const whole = await chunksOf({});
  const entry = whole.find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('The build has no entry');
  const first = new Set(withImports(entry, whole).flatMap((chunk) => Object.keys(chunk.modules)));
  const groups = parts.map(({ name }, place) => ({
    name: `part-${place}`,
    priority: 1, // before the groups of vite.config.ts, which stand in the same list
    includeDependenciesRecursively: false, // else a part takes what it imports from those after it
    test: (/** @type {string} */ id) => first.has(id) && parts.find((part) => part.test.test(id))?.name === name,
  }));
  const apart = await chunksOf({ codeSplitting: { groups } });
  return parts.map(({ name }, place) => ({
    name,
    sent: apart
      .filter((chunk) => chunk.name === `part-${place}`)
      .reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0),
  }));
}

/** @param {object} output options of the bundler's output */
async function chunksOf(output) {
  process.env['NODE_ENV'] = 'production'; // whatever it is in the process that asks: another would be another React
  const built = await build({ mode: 'production', logLevel: 'error', build: { write: false, rolldownOptions: { output } } });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((file) => (file.type === 'chunk' ? [file] : []));
}

/**
 * @template {{ readonly fileName: string, readonly imports: readonly string[] }} Chunk
 * @param {Chunk} from
 * @param {readonly Chunk[]} all
 */
function withImports(from, all) {
  const found = new Set([from]);
  for (const chunk of found)
    for (const name of chunk.imports) {
      const other = all.find(({ fileName }) => fileName === name);
      if (other) found.add(other);
    }
  return [...found];
}
