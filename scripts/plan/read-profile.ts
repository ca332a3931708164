import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exercises } from '../../src/catalogue/index.ts';
import { type Block, generateBlock, type Profile } from '../../src/core/plan/index.ts';
import { explainRefusal } from '../../src/words/index.ts';
import { jsonFault } from './json-fault.ts';

/** What was asked for, or why not: a sentence or two with the next step. */
export type Read<Of> = { readonly ok: true; readonly value: Of } | { readonly ok: false; readonly why: string };

const example = 'tests/core/plan/golden/beginner-with-nothing.json';

/** The block of the profile in `file`. A path is taken from where the person called npm. */
export function blockOfFile(file: string): Read<Block> {
  const text = readText(resolve(process.env['INIT_CWD'] ?? '.', file), file);
  return text.ok ? blockOfText(text.value, file) : text;
}

/** The block of a profile written as JSON. `file` names it in what is said. */
export function blockOfText(text: string, file: string): Read<Block> {
  const read = parsed(text);
  if ('fault' in read) {
    return { ok: false, why: `${file} is not JSON from ${read.fault} on. Look there for a missing comma, quote or bracket.` };
  }
  const { profile } = read;
  const generated = generateBlock(profile as Profile, exercises); // reads whatever it is given, and says which field it cannot
  if (generated.ok) return { ok: true, value: generated.block };
  const { reason } = generated;
  if (reason.rule !== 'invalid-profile') return { ok: false, why: explainRefusal(reason) };
  const field = String(reason.data['field']);
  if (typeof profile !== 'object' || profile === null || Array.isArray(profile)) {
    return { ok: false, why: `${file} holds no profile: it is not a set of named answers. Start from ${example}.` };
  }
  const why = `${file} is not a profile: ${told(profile, field)}. ${explainRefusal(reason)}`;
  return { ok: false, why: `${why} ${example} shows how each answer is written.` };
}

function parsed(text: string): { readonly profile: unknown } | { readonly fault: string } {
  try {
    return { profile: JSON.parse(text) };
  } catch (error) {
    const fault = jsonFault(text);
    return { fault: fault === null ? String(error) : `line ${fault.line}, column ${fault.column}` };
  }
}

/** The field with its bad value. */
function told(profile: object, field: string): string {
  if (!Object.hasOwn(profile, field)) return `"${field}" is missing`;
  const value = JSON.stringify(profile[field as keyof typeof profile]); // the line above found it
  return `"${field}" cannot be ${value.length > 60 ? `${value.slice(0, 60)}…` : value}`;
}

function readText(path: string, file: string): Read<string> {
  try {
    return { ok: true, value: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    if (code === 'ENOENT') return { ok: false, why: `There is no file ${file}. Check the path, or start from ${example}.` };
    if (code === 'EISDIR') return { ok: false, why: `${file} is a folder. Name the JSON file in it.` };
    return { ok: false, why: `${file} cannot be opened (${code}). Check that you may read it.` };
  }
}
