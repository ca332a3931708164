import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';

/** What a person may read, where it stands. A hole of a template is written "…". */
export interface SourceText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const hole = '…';

/** Props and keys whose value is shown or read aloud, however short it is. */
const labels = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'hint',
  'label',
  'placeholder',
  'title',
]);
/** Props whose value never is. */
const codes = new Set(['className', 'd', 'href', 'id', 'points', 'rel', 'src', 'style', 'to', 'transform', 'viewBox']);
/** Rooms in which a value of one small word is text, too: a word for a list, a name for the middle of a sentence. */
const rooms = [/^src\/words\//, /^src\/catalogue\/.+\.text\.ts$/];

/**
 * The rule that tells text from code. Text is: what stands between tags, in braces, too; a value with a space or a capital with small letters; the
 * value of a label; in `src/words` and the catalogue's texts any value. Not text are imports, types, keys, and what something is
 * compared with or looked up by. It is told by a real parser, so comments never count.
 */
export function textsOf(file: string, source: string): readonly SourceText[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const found = new Map<number, string>();
  const code = new Set<number>();
  const label = new Set<number>();
  const aside = (node: Node | null | undefined) => {
    for (const { start } of valuesOf(node)) code.add(start);
  };
  const shown = (node: Node | null | undefined) => {
    for (const { start } of valuesOf(node)) label.add(start);
  };
  const isSmallText = rooms.some((room) => room.test(file));
  const add = (start: number, text: string) => {
    if (/\p{L}/u.test(text)) found.set(start, text.replace(/\s+/g, ' ').trim());
  };
  new Visitor({
    ImportDeclaration: ({ source: from }) => aside(from),
    ImportExpression: ({ source: from }) => aside(from),
    ExportNamedDeclaration: ({ source: from }) => aside(from),
    ExportAllDeclaration: ({ source: from }) => aside(from),
    TSLiteralType: ({ literal }) => aside(literal),
    SwitchCase: ({ test }) => aside(test),
    Property: ({ key, value, computed }) => {
      if (!computed) aside(key);
      if (key.type === 'Identifier' && labels.has(key.name)) shown(value);
    },
    MemberExpression: ({ property, computed }) => (computed ? aside(property) : undefined),
    BinaryExpression: ({ left, right, operator }) => {
      if (operator !== '+') for (const side of [left, right]) aside(side);
    },
    JSXAttribute: ({ name, value }) => {
      if (typeof name.name !== 'string') return;
      if (codes.has(name.name)) aside(value);
      if (labels.has(name.name)) shown(value);
    },
    JSXElement: ({ children }) => children.forEach(shown),
    JSXFragment: ({ children }) => children.forEach(shown),
    JSXText: ({ start, value }) => add(start, value),
    Literal: ({ start, value }) => {
      if (typeof value !== 'string' || code.has(start)) return;
      if (isSmallText || label.has(start) || /\s|^\p{Lu}\p{Ll}/u.test(value)) add(start, value);
    },
    TemplateLiteral: ({ start, quasis }) => {
      if (!code.has(start)) add(start, quasis.map(({ value }) => value.cooked ?? value.raw).join(hole));
    },
  }).visit(program);
  return [...found].map(([start, text]) => ({ file, line: source.slice(0, start).split('\n').length, text }));
}

/** A node of the parser's tree, of which only the place and the branches matter here. */
type Node = { readonly type: string; readonly start: number };

/** What an expression comes to: both branches of a choice, whatever stands in the braces of JSX. */
function valuesOf(node: Node | null | undefined): readonly Node[] {
  if (node === null || node === undefined) return [];
  const branches = ['expression', 'consequent', 'alternate', 'right'].flatMap((key) =>
    key in node ? [Reflect.get(node, key)] : [],
  );
  const isChoice = /^(JSXExpressionContainer|ConditionalExpression|LogicalExpression|TSAsExpression|ParenthesizedExpression)$/;
  return isChoice.test(node.type) ? branches.flatMap(valuesOf) : [node];
}

/** Every text of `src`. */
export function sourceTexts(): readonly SourceText[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => textsOf(`src/${name}`, readFileSync(`src/${name}`, 'utf8')));
}
