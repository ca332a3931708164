import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/*
 * What the linter's rules cannot see: a clock or chance read by a method, and modules reached by a type or by something that
 * only the bundler understands. Read off the syntax tree of every source file.
 */

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function walk(node: Node, parents: readonly Node[], visit: (node: Node, parents: readonly Node[]) => void): void {
  visit(node, parents);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, [node, ...parents], visit);
  }
}

function findings(file: string, text: string, breaks: (node: Node, parents: readonly Node[]) => string | null): string[] {
  const found: string[] = [];
  // The parser's tree is plain data of this shape; its own type lists every kind of node.
  walk(parseSync(file, text).program as unknown as Node, [], (node, parents) => {
    const what = breaks(node, parents);
    if (what !== null) found.push(`${file}: ${what}`);
  });
  return found;
}

const nameOf = (node: unknown) => (isNode(node) && typeof node['name'] === 'string' ? node['name'] : null);
const memberOf = (node: Node) =>
  nameOf(node['property']) ?? (isNode(node['property']) ? String(node['property']['value']) : null);

/** Date may be used for arithmetic on a given moment (`new Date(ms)`, `Date.parse`, `Date.UTC`), Math for all but chance. */
function clockOrChance(node: Node, [parent]: readonly Node[]): string | null {
  if (node.type !== 'Identifier' || parent === undefined) return null;
  const asMember = parent.type === 'MemberExpression' && parent['object'] === node ? memberOf(parent) : null;
  if (node['name'] === 'Date') {
    if (asMember === 'parse' || asMember === 'UTC') return null;
    if (parent.type === 'NewExpression' && Array.isArray(parent['arguments']) && parent['arguments'].length > 0) return null;
    if (parent.type === 'TSTypeReference') return null;
    return 'reads the clock through Date';
  }
  if (node['name'] === 'Math' && (asMember === null || asMember === 'random')) return 'reaches Math.random';
  return null;
}

function hiddenImport(node: Node): string | null {
  const from = node.type === 'TSImportType' && isNode(node['source']) ? String(node['source']['value']) : '';
  if (from.startsWith('.')) return `imports a type of ${from} inline; write an import type, which the linter sees`;
  if (node.type === 'CallExpression' && nameOf(node['callee']) === 'require') return 'calls require';
  return null;
}

function bundlerOnly(node: Node): string | null {
  if (node.type === 'MetaProperty') return 'uses import.meta';
  const source = isNode(node['source']) ? String(node['source']['value']) : '';
  return source.includes('?') || source.endsWith('.css') ? `imports ${source}` : null;
}

/** The code of a folder and all below it. */
function sources(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return files.map((file) => ({ file: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }));
}

describe('the checks see what they look for', () => {
  it.each([
    'Date.now()',
    'new Date()',
    'Date()',
    "Date['now']()",
    'const { now } = Date;',
    'const read = Date.now;',
    'list.map(Date.now)',
    'Math.random()',
    "Math['random']()",
    'const { random } = Math;',
  ])('clock or chance: %s', (text) => {
    expect(findings('probe.ts', text, clockOrChance)).not.toEqual([]);
  });

  it.each(['new Date(0).getUTCDay()', "Date.parse('2026-01-01')", 'Date.UTC(2026, 1)', 'Math.max(1, 2)', 'let day: Date;'])(
    'neither clock nor chance: %s',
    (text) => {
      expect(findings('probe.ts', text, clockOrChance)).toEqual([]);
    },
  );

  it.each(["type T = import('./x.ts').T;", "const x = require('./x.ts');", "let x: typeof import('./x.ts');"])(
    'hidden: %s',
    (text) => {
      expect(findings('probe.ts', text, hiddenImport)).not.toEqual([]);
    },
  );

  it.each(["import.meta.glob('./*.ts')", "import text from './x.md?raw';", "export * from './x.module.css';"])(
    'bundler: %s',
    (text) => {
      expect(findings('probe.ts', text, bundlerOnly)).not.toEqual([]);
    },
  );
});

describe('the source', () => {
  it('core reads no clock and leaves nothing to chance', () => {
    expect(sources('src/core').flatMap(({ file, text }) => findings(file, text, clockOrChance))).toEqual([]);
  });

  it('no module is reached behind the linter', () => {
    expect(sources('src').flatMap(({ file, text }) => findings(file, text, hiddenImport))).toEqual([]);
  });

  it('rules, catalogue and words run in Node, without the bundler', () => {
    const rooms = ['src/core', 'src/catalogue', 'src/words'];
    expect(rooms.flatMap(sources).flatMap(({ file, text }) => findings(file, text, bundlerOnly))).toEqual([]);
  });
});
