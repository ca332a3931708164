import { readFacts, type StoredFact } from '../facts/index.ts';

const columns = [
  'day',
  'time',
  'session',
  'part',
  'exercise',
  'exercise id',
  'set',
  'unit',
  'both',
  'left',
  'right',
  'how known',
  'effort',
  'pain',
  'pain side',
  'pain spot',
  'sharp',
] as const;

/**
 * Every set that is on record, a line each, corrections applied: comma-separated by RFC 4180. `time` is UTC. A text that a
 * spreadsheet would take for a formula is led by an apostrophe.
 */
export function setsCsv(stored: readonly StoredFact[], nameOf: (exerciseId: string) => string): string {
  const lines = readFacts(stored).facts.flatMap((fact) => {
    if (fact.kind !== 'set-done') return [];
    const { sessionId, part, exerciseId, set, unit, done, how, effort, pain } = fact.payload;
    return [
      [
        fact.day,
        momentOf(fact.at),
        sessionId,
        part,
        nameOf(exerciseId),
        exerciseId,
        set,
        unit,
        done.both,
        done.left,
        done.right,
        how,
        effort,
        pain?.worst,
        pain?.side,
        pain?.spot,
        pain?.sharp === undefined ? undefined : pain.sharp ? 'yes' : 'no',
      ],
    ];
  });
  return `${[columns, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

// One damaged moment must not lose the rest.
function momentOf(at: number): string {
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : '';
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
