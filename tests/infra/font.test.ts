import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fontRanges } from '../../scripts/font-ranges.mjs';

const { weight, width } = fontRanges(readFileSync('src/ui/base.css', 'utf8'));

describe('the font file', () => {
  it('has every weight and width that a style asks for', () => {
    const styles = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    const rules = styles.map((file) => readFileSync(join('src', file), 'utf8').replace(/@font-face \{[^}]*\}/, '')).join('\n');
    const asked = (pattern: RegExp) => [...rules.matchAll(pattern)].map((match) => Number(match[1]));
    const weights = asked(/font(?:-weight)?: (\d{3})\b/g);
    const widths = asked(/font-stretch: (\d+)%/g);
    expect(weights.length).toBeGreaterThan(100);
    expect(widths.length).toBeGreaterThan(3);
    expect([Math.min(...weights), Math.max(...weights)]).toEqual([weight.min, weight.max]);
    expect([Math.min(...widths), Math.max(...widths)]).toEqual([width.min, width.max]);
    expect(rules).not.toMatch(/font-weight: (?:lighter|bolder)|font-variation-settings/);
  });

  it('was cut to the ranges that its rule names', () => {
    expect(axesOf(readFileSync('src/ui/archivo/archivo-latin.woff2'))).toEqual({ wght: weight, wdth: width });
  });

  it('lies beside its licence', () => {
    expect(readFileSync('src/ui/archivo/LICENSE', 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });
});

/** The axes of a variable font, by its table `fvar`: the only one whose start is found without reading the others. */
function axesOf(woff2: Buffer): Record<string, { min: number; max: number }> {
  const tables = brotliDecompressSync(woff2.subarray(startOfData(woff2)));
  // The table of two axes begins with its version, the place of its list, a 2, and how many axes of which size.
  const start = tables.indexOf(Buffer.from([0, 1, 0, 0, 0, 16, 0, 2, 0, 2, 0, 20]));
  if (start < 0) throw new Error('The font has no table of two axes');
  return Object.fromEntries(
    [0, 1].map((axis) => {
      const place = start + 16 + axis * 20;
      const name = tables.toString('latin1', place, place + 4);
      return [name, { min: tables.readInt32BE(place + 4) / 65_536, max: tables.readInt32BE(place + 12) / 65_536 }];
    }),
  );
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
