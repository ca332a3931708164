import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fontFaces } from '../../scripts/font-faces.mjs';

const base = readFileSync('src/ui/base.css', 'utf8');
const faces = fontFaces(base);
const [text, digits] = faces;

describe('the font files', () => {
  const styles = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  const sheets = styles.map((file) => readFileSync(join('src', file), 'utf8').replace(/@font-face \{[^}]*\}/g, '')).join('\n');
  const rules = [...sheets.matchAll(/\{([^{}]*)\}/g)].map(([, rule = '']) => rule);

  it('have every weight that a style asks for', () => {
    const weights = [...sheets.matchAll(/font(?:-weight)?: (\d{3})\b/g)].map((match) => Number(match[1]));
    expect(weights.length).toBeGreaterThan(100);
    expect([Math.min(...weights), Math.max(...weights)]).toEqual([text?.weight.min, text?.weight.max]);
    expect(sheets).not.toMatch(/font-weight: (?:lighter|bolder)|font-variation-settings/);
  });

  it('have every width that a style asks for: only digits are narrow, and always of one weight', () => {
    const narrow = rules.filter((rule) => rule.includes('font-stretch'));
    const widths = narrow.map((rule) => Number(/font-stretch: (\d+)%/.exec(rule)?.[1]));
    expect([Math.min(...widths), Math.max(...widths)]).toEqual([digits?.width.min, digits?.width.max]);
    const inDigits = rules.filter((rule) => rule.includes('var(--font-digits)') && !rule.includes('--font-digits:'));
    expect(inDigits.length).toBeGreaterThan(2);
    for (const rule of inDigits) expect(rule).toContain(`font-weight: ${digits?.weight.min};`);
  });

  it('were cut to what their rules name', () => {
    expect(faces.map(({ family }) => family)).toEqual(['Archivo', 'Archivo Digits']);
    expect(axisOf(readFileSync('src/ui/archivo/archivo-latin.woff2'))).toEqual({ name: 'wght', ...text?.weight });
    expect(axisOf(readFileSync('src/ui/archivo/archivo-digits.woff2'))).toEqual({ name: 'wdth', ...digits?.width });
    expect(digits?.characters).toContain('0123456789:');
  });

  it('lie beside their licence', () => {
    expect(readFileSync('src/ui/archivo/LICENSE', 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });
});

/** The axis of a font with one, by its table `fvar`: the only one whose start is found without reading the others. */
function axisOf(woff2: Buffer): { name: string; min: number; max: number } {
  const tables = brotliDecompressSync(woff2.subarray(startOfData(woff2)));
  // The table of one axis begins with its version, the place of its list, a 2, and how many axes of which size.
  const start = tables.indexOf(Buffer.from([0, 1, 0, 0, 0, 16, 0, 2, 0, 1, 0, 20]));
  if (start < 0) throw new Error('The font has no table of one axis');
  const place = start + 16;
  const value = (offset: number) => tables.readInt32BE(place + offset) / 65_536;
  return { name: tables.toString('latin1', place, place + 4), min: value(4), max: value(12) };
}

/** Where the packed tables start: after the header of 48 bytes and a list, whose numbers have seven bits a byte. */
function startOfData(woff2: Buffer): number {
  let place = 48;
  const skipNumber = () => {
    while ((woff2[place++] ?? 0) >= 0x80);
  };
  for (let table = 0; table < woff2.readUInt16BE(12); table += 1) {
    const flags = woff2[place++] ?? 0;
    const known = flags & 63;
    const form = flags >> 6;
    if (known === 63) place += 4; // its name is written out
    skipNumber();
    const outlines = known === 10 || known === 11; // glyf and loca, whose plain form is number 3
    if (outlines ? form !== 3 : form !== 0) skipNumber();
  }
  return place;
}
