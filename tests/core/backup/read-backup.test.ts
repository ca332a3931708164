import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, backupOf, readBackup, setsCsv } from '../../../src/core/backup/index.ts';
import type { StoredFact } from '../../../src/core/facts/index.ts';
import { blockOf } from '../adapt/block.ts';

const seed = Number(process.env['SEED'] ?? 7);
const numRuns = Number(process.env['RUNS'] ?? 3_000);
const stamp = { day: '2026-11-24', zone: 'Europe/London', device: 'd', version: 1 } as const;
const saved = { at: 1_795_543_203_783, day: '2026-11-28' };

const facts: readonly StoredFact[] = [
  { id: '01A', at: 10, ...stamp, kind: 'block-begun', payload: { block: blockOf() } },
  { id: '01B', at: 20, clockAt: 12, ...stamp, kind: 'note', payload: { text: 'a "note", with a comma' } },
  {
    id: '01C',
    at: 30,
    ...stamp,
    kind: 'set-done',
    payload: {
      runThroughId: 'r',
      sessionId: 's',
      exerciseId: 'glute-bridge',
      part: 'main',
      entry: 3,
      set: 1,
      unit: 'reps',
      done: { left: 8, right: 7 },
      how: 'guided',
      pain: { worst: 2, side: 'left', sharp: false },
    },
  },
  { id: '01D', at: 40, ...stamp, version: 9, kind: 'moon-phase', payload: { phase: 'full' } },
  { id: '01E', at: 50, ...stamp, kind: 'note' },
  { id: '01F', at: 60, ...stamp, kind: 'deleted', payload: { target: '01E' } },
];
const settings = [
  { key: 'theme', value: 'dark', at: 5 },
  { key: 'device', value: 'mine', at: 5 },
  { key: 'last-backup', value: '2026-11-01', at: 5 },
];
const made = (): Backup => {
  const backup = backupOf(facts, settings, saved);
  if (backup === null) throw new Error('No backup was made');
  return backup;
};
const text = (changes: object = {}) => JSON.stringify({ ...made(), ...changes });
const refusal = (given: string) => {
  const read = readBackup(given);
  return read.ok ? null : read.refusal.code;
};

describe('a backup', () => {
  it('read again is what was written: facts of later versions and emptied ones, too', () => {
    const read = readBackup(text());
    expect(read).toEqual({ ok: true, backup: made(), leftOut: [] });
  });

  it('says that it is not encrypted, and leaves what belongs to one device there', () => {
    expect(text()).toContain('"note":"Not encrypted: whoever has this file can read what is in it."');
    expect(made().settings).toEqual([{ key: 'theme', value: 'dark', at: 5 }]);
  });

  it('of nothing is not made, so that it cannot take a good one’s place', () => {
    expect(backupOf([], settings, saved)).toBeNull();
  });
});

describe('a file is refused with its reason', () => {
  it.each([
    ['not-json', ''],
    ['not-json', text().slice(0, -1)],
    ['not-json', '<html>'],
    ['not-a-backup', 'null'],
    ['not-a-backup', '[]'],
    ['not-a-backup', '{"workouts":[]}'],
    ['not-a-backup', text({ format: 'other' })],
    ['not-a-backup', text({ version: 0 })],
    ['not-a-backup', text({ version: '1' })],
    ['not-a-backup', text({ facts: {} })],
    ['not-a-backup', text({ settings: null })],
    ['newer', text({ version: 2 })],
    ['nothing-in-it', text({ facts: [] })],
    ['nothing-in-it', text({ facts: [null, 5, 'x', {}, []] })],
    ['too-many', text({ settings: Array.from({ length: 1_001 }, () => 0) })],
    ['unsafe', text().replace('{"text":', '{"__proto__":{"polluted":true},"text":')],
    ['unsafe', text().replace('{"text":', '{"constructor":{"prototype":{"polluted":true}},"text":')],
    ['unsafe', text().replace('"a \\"note\\", with a comma"', `${'['.repeat(60)}${']'.repeat(60)}`)],
    ['unsafe', text().replace('a \\"note', 'a'.repeat(100_001))],
  ])('%s', (code, given) => {
    expect(refusal(given)).toBe(code);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a damaged row is left out, and the rest is taken', () => {
  const note = { id: '02', at: 70, ...stamp, kind: 'note', payload: { text: 'x' } };
  it.each([
    ['no-such-day', { ...note, day: '2026-02-31' }],
    ['no-moment', { ...note, at: 'now' }],
    ['no-moment', { ...note, at: -1 }],
    ['no-moment', { ...note, at: 1e300 }],
    ['no-moment', { ...note, at: 2 ** 47 }],
    ['no-id', { ...note, id: '' }],
    ['no-id', { ...note, id: 'x'.repeat(201) }],
    ['cannot-be-read', { ...note, payload: { text: 5 } }],
    ['cannot-be-read', { ...note, version: 0 }],
    ['cannot-be-read', { ...note, kind: null }],
    ['cannot-be-read', 'a text'],
  ])('%s: %o', (why, row) => {
    const read = readBackup(text({ facts: [...facts, row] }));
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.leftOut.map((one) => one.why)).toEqual([why]);
    expect(read.backup.facts).toEqual(facts);
  });
});

it('whatever is done to a file, it is refused with a reason, or what is taken of it is whole', () => {
  // Without the block, which would only make the damage rarer.
  const small = facts.slice(1);
  const whole = text({ facts: small });
  const damage = fc.oneof(
    fc
      .record({ at: fc.nat(whole.length - 1), by: fc.string({ maxLength: 4 }) })
      .map(({ at, by }) => whole.slice(0, at) + by + whole.slice(at + by.length)),
    fc.nat(whole.length).map((end) => whole.slice(0, end)),
    fc
      .record({ at: fc.nat(whole.length - 1), length: fc.integer({ min: 1, max: 400 }) })
      .map(({ at, length }) => whole.slice(0, at) + whole.slice(at + length)),
    fc.json({ maxDepth: 6 }),
    fc
      .record({ facts: fc.json(), settings: fc.json() })
      .map((rows) => `{"format":"stridewell-backup","version":1,"facts":[${rows.facts}],"settings":[${rows.settings}]}`),
    fc.constantFrom(...small.keys()).chain((place) =>
      fc
        .record({
          field: fc.constantFrom('id', 'kind', 'at', 'day', 'zone', 'device', 'version', 'payload'),
          value: fc.jsonValue(),
        })
        .map(({ field, value }) =>
          text({ facts: small.map((fact, index) => (index === place ? { ...fact, [field]: value } : fact)) }),
        ),
    ),
  );
  fc.assert(
    fc.property(damage, (given) => {
      const read = readBackup(given);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      if (!read.ok) {
        expect(read.refusal.code).toMatch(/^(too-big|not-json|not-a-backup|newer|unsafe|too-many|nothing-in-it)$/);
        return;
      }
      expect(read.backup.facts.length).toBeGreaterThan(0);
      // What was taken reads back as itself, with nothing left out.
      expect(readBackup(JSON.stringify(read.backup))).toEqual({ ok: true, backup: read.backup, leftOut: [] });
    }),
    { seed, numRuns },
  );
});

describe('sets for a spreadsheet', () => {
  const csv = (rows: readonly StoredFact[]) =>
    setsCsv(rows, (id) => (id === 'glute-bridge' ? 'Glute bridge' : '=HYPERLINK("x")'));
  it('have a line each, with both sides in it', () => {
    const [head, line, end] = csv(facts).split('\r\n');
    expect(head?.split(',').slice(0, 5)).toEqual(['day', 'time', 'session', 'part', 'exercise']);
    expect(line).toBe('2026-11-24,1970-01-01T00:00:00.030Z,s,main,Glute bridge,glute-bridge,1,reps,,8,7,guided,,2,left,,no');
    expect(end).toBe('');
  });
  it('hold no text that a spreadsheet would run, and a comma or a quote breaks no line', () => {
    const odd = facts.map((fact) =>
      fact.kind === 'set-done'
        ? { ...fact, payload: { ...(fact.payload as object), exerciseId: 'other', sessionId: 'a,b\n"c"' } }
        : fact,
    );
    expect(csv(odd)).toContain(`,"a,b\n""c""",main,"'=HYPERLINK(""x"")",other,`);
  });
  it('show a correction, and nothing of what was deleted', () => {
    const payload = facts.find(({ kind }) => kind === 'set-done')?.payload as { done: object };
    const corrected: StoredFact = {
      id: '03',
      at: 70,
      ...stamp,
      kind: 'replaced',
      payload: { target: '01C', payload: { ...payload, done: { left: 9, right: 9 } } },
    };
    expect(csv([...facts, corrected])).toContain(',reps,,9,9,');
    const gone: StoredFact = { id: '04', at: 80, ...stamp, kind: 'deleted', payload: { target: '01C' } };
    expect(csv([...facts, corrected, gone]).split('\r\n')).toHaveLength(2);
  });
});
