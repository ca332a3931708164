import { readFileSync } from 'node:fs';
import type {
  AvoidTag,
  Category,
  DoseCode,
  Equipment,
  Exercise,
  Family,
  Level,
  Position,
  Sides,
  Target,
} from '../../src/core/exercise/index.ts';

/*
 * The table of the eighty exercises as the research gives it, read into the catalogue's own words. The maps are written out here,
 * and not taken from the code under test. A cell that no map knows is an error, never an empty value.
 */

const header = 'id|Name|Cat|Fam|Targets|Eq|Sd|Dose|L|Regress|Progress|Avoid|Position|V|Figure / cue';

const categories: Readonly<Record<string, Category>> = { W: 'warm-up', S: 'strength', M: 'mobility', C: 'cool-down' };
const families: Readonly<Record<string, Family>> = {
  EXT: 'hip-extension',
  ABD: 'lateral-hip',
  SL: 'single-leg',
  ROT: 'anti-rotation',
  CORE: 'trunk',
  FLEX: 'hip-flexor-strength',
  HF: 'hip-flexor-stretch',
  Q: 'quad-stretch',
  OH: 'outer-hip-care',
  HAM: 'hamstring',
  CA: 'calf',
  ANK: 'ankle',
  FLOW: 'flow',
  ROLL: 'rolling',
  DYN: 'dynamic',
  DRILL: 'drill',
  RAISE: 'raise',
  BREATH: 'breathing',
};
const targets: Readonly<Record<string, Target>> = {
  'whole-body': 'whole-body',
  glutes: 'glutes',
  gmax: 'gluteus-maximus',
  gmed: 'gluteus-medius',
  gmin: 'gluteus-minimus',
  rot: 'deep-rotators',
  hf: 'hip-flexors',
  'hip-joint': 'hip-joint',
  ham: 'hamstrings',
  quad: 'quadriceps',
  add: 'adductors',
  obl: 'obliques',
  ta: 'deep-abdominals',
  es: 'back-extensors',
  spine: 'spine',
  thoracic: 'thoracic-spine',
  calf: 'calf',
  ankle: 'ankle',
  foot: 'foot',
  posture: 'posture',
  cadence: 'cadence',
  back: 'back',
  core: 'core',
};
/** Mat, wall and chair are always there; only what must be owned is recorded. */
const owned: Readonly<Record<string, readonly Equipment[]>> = {
  none: [],
  mat: [],
  wall: [],
  chair: [],
  mini: ['mini-band'],
  long: ['long-band'],
  step: ['step'],
  roller: ['roller'],
};
const sides: Readonly<Record<string, Sides>> = { B: 'both', E: 'each', A: 'alternating' };
const doseCodes: Readonly<Record<string, DoseCode>> = {
  RA: 'RA',
  RB: 'RB',
  RC: 'RC',
  RE: 'RE',
  BW: 'BW',
  IA: 'IA',
  IB: 'IB',
  SS: 'SS',
  FR: 'FR',
  DM: 'DM',
  CV: 'CV',
  BR: 'BR',
};
const levels: Readonly<Record<string, Level>> = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 };
const avoid: Readonly<Record<string, AvoidTag>> = {
  groin: 'groin-pinch',
  latc: 'outer-hip',
  lback: 'low-back',
  knee: 'deep-knee',
  wrist: 'wrist',
  shld: 'shoulder',
  pelvic: 'pelvic-floor',
  hamt: 'sitting-bone',
  bal: 'balance',
};
const positions: Readonly<Record<string, Position>> = {
  stand: 'stand',
  supine: 'supine',
  prone: 'prone',
  'side-lying': 'side-lying',
  quadruped: 'quadruped',
  'half-kneel': 'half-kneel',
  lunge: 'lunge',
  seated: 'seated',
};
const views: Readonly<Record<string, Exercise['view']>> = { S: 'side', F: 'front' };

function look<T>(map: Readonly<Record<string, T>>, cell: string, where: string): T {
  const found = Object.hasOwn(map, cell) ? map[cell] : undefined;
  if (found === undefined) throw new Error(`${where}: the table says "${cell}", which no map here knows`);
  return found;
}

/** The words of a cell; "-" says none, an empty cell is an error. */
function words(cell: string, where: string): string[] {
  if (cell === '') throw new Error(`${where}: an empty cell`);
  return cell === '-' ? [] : cell.split(' ');
}

function readRow(line: string): Exercise {
  const cells = line.replace(/^\||\|$/g, '').split('|');
  const [id, name, cat, fam, target, eq, side, dose, level, regress, progress, tags, position, view, cue] = cells;
  if (cells.length !== 15 || cue === undefined || !id || !name) throw new Error(`not a row of 15 cells: ${line}`);
  const mapped = <T>(map: Readonly<Record<string, T>>, cell = '', column = ''): T[] =>
    words(cell, `${id}, ${column}`).map((word) => look(map, word, `${id}, ${column}`));
  const one = <T>(map: Readonly<Record<string, T>>, cell = '', column = ''): T => look(map, cell, `${id}, ${column}`);
  const [family, ...alsoFamilies] = mapped(families, fam, 'Fam');
  if (family === undefined) throw new Error(`${id}: no family`);
  return {
    id: id.replace('*', ''),
    name,
    family,
    alsoFamilies,
    level: one(levels, level, 'L'),
    equipment: mapped(owned, eq, 'Eq').flat(),
    avoid: mapped(avoid, tags, 'Avoid'),
    easier: words(regress ?? '', `${id}, Regress`),
    harder: words(progress ?? '', `${id}, Progress`),
    categories: mapped(categories, cat, 'Cat'),
    targets: mapped(targets, target?.replace('whole body', 'whole-body').replace('hip joint', 'hip-joint'), 'Targets'),
    sides: one(sides, side, 'Sd'),
    doseCode: one(doseCodes, dose, 'Dose'),
    position: one(positions, position, 'Position'),
    view: one(views, view, 'V'),
  };
}

/** Every row of the table, in its order. */
export function readTable(): Exercise[] {
  const lines = readFileSync(new URL('../fixtures/exercise-table.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  if (lines[0] !== `|${header}|`) throw new Error(`the table's columns have changed: ${lines[0]}`);
  return lines.slice(2).map(readRow);
}
