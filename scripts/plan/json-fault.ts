/** Where a text stops being JSON, for people: lines and columns from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

const space = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const text = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/** The first place at which `json` cannot be read; null if all of it can. (The engine's own message has no place for some faults.) */
export function jsonFault(json: string): JsonFault | null {
  const reader = { json, at: 0 };
  if (readValue(reader) && skip(reader, space) && reader.at === json.length) return null;
  const before = json.slice(0, reader.at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

interface Reader {
  readonly json: string;
  /** As far as it could be read. */
  at: number;
}

/** Reads what the pattern matches here, which may be nothing; false if it matches not at all. */
function skip(reader: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.json);
  if (found !== null) reader.at += found[0].length;
  return found !== null;
}

function take(reader: Reader, letter: string): boolean {
  skip(reader, space);
  if (reader.json[reader.at] !== letter) return false;
  reader.at += 1;
  return true;
}

function readValue(reader: Reader): boolean {
  skip(reader, space);
  switch (reader.json[reader.at]) {
    case '{':
      return readList(reader, '}', () => readText(reader) && take(reader, ':') && readValue(reader));
    case '[':
      return readList(reader, ']', () => readValue(reader));
    case '"':
      return readText(reader);
    default:
      return skip(reader, scalar);
  }
}

function readText(reader: Reader): boolean {
  skip(reader, space);
  return skip(reader, text);
}

/** What stands between an opening bracket and `close`, with commas between. */
function readList(reader: Reader, close: string, readItem: () => boolean): boolean {
  reader.at += 1;
  if (take(reader, close)) return true;
  do {
    if (!readItem()) return false;
  } while (take(reader, ','));
  return take(reader, close);
}
