import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { backupOf, readBackup } from '../../../src/core/backup/index.ts';
import { readFacts } from '../../../src/core/facts/index.ts';

/** A backup of every shape that was ever shipped, as a person kept it. A new shape adds its own; none is ever changed. */
const frozen: readonly string[] = ['backup-v1.json'];
const textOf = (file: string) => readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8');

it.each(frozen)('%s is read by this version with everything in it', (file) => {
  const text = textOf(file);
  const read = readBackup(text);
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.leftOut).toEqual([]);
  expect(read.backup.facts).toEqual(JSON.parse(text).facts);
  expect(readFacts(read.backup.facts).unreadable).toEqual([]);
});

it('every shape of the file has a frozen copy here', () => {
  const [facts] = [JSON.parse(textOf('backup-v1.json')).facts];
  expect(backupOf(facts, [], { at: 1, day: '2026-11-24' })?.version).toBe(frozen.length);
});
