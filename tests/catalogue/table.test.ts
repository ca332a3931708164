import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { readTable } from './table.ts';

const table = readTable();

describe('the catalogue says what the research table says', () => {
  it('holds exactly eighty exercises, as the table does', () => {
    expect(table).toHaveLength(80);
    expect(exercises).toHaveLength(80);
  });

  it('lists them in the order of the table', () => {
    expect(exercises.map((exercise) => exercise.id)).toEqual(table.map((row) => row.id));
  });

  it.each(table.map((row) => [row.id, row] as const))('%s: every cell', (id, row) => {
    expect(exercises.find((exercise) => exercise.id === id)).toStrictEqual(row);
  });
});
