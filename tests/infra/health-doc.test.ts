import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('docs/health.md', 'utf8');
const table = text.slice(text.indexOf('## The rules and what holds them'), text.indexOf('## Wording'));
const rows = [...table.matchAll(/^\| ([\d, –]+) \|.*$/gm)];

/** "7, 8, 12" and "21–24" as numbers. */
const numbersIn = (cell: string): number[] =>
  cell.split(',').flatMap((one) => {
    const [from = Number.NaN, to = from] = one.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, more) => from + more);
  });

describe('the page on health', () => {
  it('names each of the thirty-six rules once, and what holds it', () => {
    const named = rows.flatMap(([, cell = '']) => numbersIn(cell)).sort((a, b) => a - b);
    expect(named).toEqual(Array.from({ length: 36 }, (_, place) => place + 1));
    for (const [row] of rows) expect(row.split('|')[3]?.trim()).toMatch(/\w/);
  });

  it('names only tests that are there', () => {
    const files = new Set(readdirSync('tests', { recursive: true }).map((file) => String(file).split('/').at(-1)));
    const named = [...text.matchAll(/`([\w/-]+\.(?:test|spec)\.tsx?)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) {
      const isThere = name.includes('/') ? existsSync(name) : files.has(name);
      expect({ name, isThere }).toEqual({ name, isThere: true });
    }
  });

  it('gives every short name in brackets its source', () => {
    const sources = text.slice(text.indexOf('## Sources'));
    const cited = new Set([...text.slice(0, text.indexOf('## Sources')).matchAll(/\[([^\]]+)\](?!\()/g)].map(([, name]) => name));
    for (const name of cited) expect({ name, hasSource: sources.includes(`[${name}]`) }).toEqual({ name, hasSource: true });
  });
});
