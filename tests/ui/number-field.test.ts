import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NumberField, readHalves, readWhole } from '../../src/ui/index.ts';

describe('a number that was typed', () => {
  it('in halves takes a point or a comma and goes to the nearest half', () => {
    expect(['9.5', '9,5', ' 9 ', '9.3', '9.2', '0', '30'].map((text) => readHalves(text, 30))).toEqual([
      9.5, 9.5, 9, 9.5, 9, 0, 30,
    ]);
  });

  it('that is none, or too large, is refused', () => {
    for (const text of ['', 'nine', '9 cm', '-1', '9.25', '30.5', '1e2', '.5']) expect(readHalves(text, 30), text).toBeNull();
    for (const text of ['9.5', '9,5', '31', '']) expect(readWhole(text, 30), text).toBeNull();
  });
});

it('after one the unit is that of one', () => {
  const drawn = (text: string, unitOfOne?: string) =>
    renderToStaticMarkup(
      createElement(NumberField, {
        label: 'Sets',
        text,
        unit: 'sets',
        ...(unitOfOne === undefined ? {} : { unitOfOne }),
        max: 9,
        problem: null,
        onChange: () => {},
      }),
    );
  expect(drawn('1', 'set')).toContain('>set<');
  expect(drawn('2', 'set')).toContain('>sets<');
  expect(drawn('1')).toContain('>sets<');
});
