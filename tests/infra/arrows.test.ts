import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * The arrows between the rooms, tried out: a probe file for each, in a copy of the linter's configuration, must go red or stay
 * green.
 */

const rooms = [
  'app',
  'screens',
  'pictures',
  'ui',
  'figures',
  'words',
  'actions',
  'player',
  'store',
  'device',
  'catalogue',
  'core',
] as const;
type Room = (typeof rooms)[number];

const arrows: Readonly<Record<Room, readonly Room[]>> = {
  app: ['screens', 'pictures', 'ui', 'figures', 'words', 'actions', 'player', 'store', 'device', 'catalogue', 'core'],
  screens: ['pictures', 'ui', 'figures', 'words', 'player', 'actions', 'store', 'catalogue', 'core'],
  pictures: ['ui', 'figures', 'catalogue', 'core'],
  player: ['device', 'store', 'words', 'core'],
  actions: ['store', 'core', 'catalogue', 'words', 'device'],
  store: ['core'],
  words: ['core'],
  catalogue: ['core'],
  core: [],
  ui: [],
  figures: [],
  device: [],
};

const packages: Readonly<Record<Exclude<Room, 'app'>, readonly string[]>> = {
  screens: ['react', 'react-router'],
  pictures: ['react'],
  player: ['react'],
  actions: [],
  store: ['dexie', 'react', 'ulid'],
  words: [],
  catalogue: [],
  core: ['valibot'],
  ui: ['react'],
  figures: ['react'],
  device: [],
};
const tried = [
  'dexie',
  'node:fs',
  'react',
  'react-dom',
  'react-router',
  'react/jsx-runtime',
  'ulid',
  'valibot',
  'virtual:pwa-register',
];

/** Every way to reach another module. */
const forms: Readonly<Record<string, (path: string) => string>> = {
  import: (path) => `import { thing } from '${path}';\nexport const used = thing;\n`,
  'type import': (path) => `import type { Thing } from '${path}';\nexport type Used = Thing;\n`,
  'side effect': (path) => `import '${path}';\n`,
  're-export': (path) => `export { thing } from '${path}';\n`,
  'star re-export': (path) => `export * from '${path}';\n`,
  'dynamic import': (path) => `export const load = () => import('${path}');\n`,
};

interface Probe {
  readonly title: string;
  readonly file: string;
  readonly source: string;
  readonly red: boolean;
}

const probes: Probe[] = [];
const add = (title: string, folder: string, source: string, red: boolean) =>
  probes.push({ title, file: `src/${folder}/probe-${probes.length}.ts`, source, red });

/** Where a room's code sits: at its top (screens have none there), in a folder, in a folder's folder. */
const foldersOf = (room: Room) =>
  room === 'screens' ? ['screens/one', 'screens/one/part'] : [room, `${room}/one`, `${room}/one/part`];
const up = (folder: string) => '../'.repeat(folder.split('/').length);
/** The module of a room that others import. */
const faceOf = (room: Room) => `${room}/index.ts`;

for (const from of rooms) {
  for (const to of rooms) {
    if (from === to) continue;
    const red = !arrows[from].includes(to);
    for (const folder of foldersOf(from)) {
      for (const [name, form] of Object.entries(forms)) {
        if (from === 'screens' && name === 'star re-export') continue; // screens pass nothing on, see below
        add(`${name} from ${folder} to ${to}`, folder, form(`${up(folder)}${faceOf(to)}`), red);
      }
      if (red) {
        add(`the bare folder of ${to} from ${folder}`, folder, `import '${up(folder)}${to}';\n`, true);
        add(`a round about way from ${folder} to ${to}`, folder, `import '${up(folder)}../src/${to}/deep/index.ts';\n`, true);
      }
    }
  }
}
for (const room of rooms) {
  for (const folder of foldersOf(room)) {
    if (room === 'app') continue;
    for (const name of tried) add(`${name} from ${folder}`, folder, `import '${name}';\n`, !packages[room].includes(name));
    for (const path of ['main.tsx', '../tests/x.ts', '../scripts/x.ts'])
      add(`${path} from ${folder}`, folder, `import '${up(folder)}${path}';\n`, true);
    add(`the same folder from ${folder}`, folder, "import './x.ts';\n", false);
  }
  if (room !== 'screens') add(`its own upper folder from ${room}/one`, `${room}/one`, "import '../two/x.ts';\n", false);
}

for (const [name, form] of Object.entries(forms)) {
  add(`${name} of another screen`, 'screens/one', form('../two/Two.ts'), true);
  add(`${name} of another screen, from a part`, 'screens/one/part', form('../../two/Two.ts'), true);
  add(`${name} of another screen, from a part's part`, 'screens/one/part/part', form('../../../two/Two.ts'), true);
  if (name !== 'star re-export') add(`${name} of the screen itself, from a part`, 'screens/one/part', form('../One.ts'), false);
  add(`${name} of a figure's drawing by the catalogue`, 'catalogue/family', form('../../figures/Figure.ts'), true);
}
add('another screen by a winding path', 'screens/one', "import './../two/Two.ts';\n", true);
add('another screen through a part', 'screens/one', "import './part/../../two/Two.ts';\n", true);
add('another screen through an allowed room', 'screens/one', "import '../../ui/../screens/two/Two.ts';\n", true);
add('a screen without a folder', 'screens', "import './one/One.ts';\n", true);
add('a screen four folders deep', 'screens/one/part/part/part', "import './x.ts';\n", true);
add(
  'the writing half of the store by a screen',
  'screens/one',
  forms['import']?.('../../store/index.ts').replaceAll('thing', 'store') ?? '',
  true,
);
add(
  'the whole store by a screen',
  'screens/one',
  "import * as all from '../../store/index.ts';\nexport const used = all;\n",
  true,
);
add(
  'the inside of the store by a screen',
  'screens/one',
  "import { database } from '../../store/database.ts';\nexport const used = database;\n",
  true,
);
add(
  'the pose type by the catalogue',
  'catalogue/family',
  "import type { Pose } from '../../figures/pose.ts';\nexport type Used = Pose;\n",
  false,
);
for (const global of [
  'globalThis',
  'window',
  'document',
  'navigator',
  'localStorage',
  'indexedDB',
  'crypto',
  'performance',
  'fetch',
  'setTimeout',
]) {
  add(`${global} in core`, 'core/one', `export const used = ${global};\n`, true);
}

let red: ReadonlySet<string>;
const copy = mkdtempSync(join(tmpdir(), 'arrows-'));
beforeAll(() => {
  copyFileSync('.gitignore', join(copy, '.gitignore'));
  // The schema's path is of no use to the copy.
  const { $schema: _, ...configuration } = JSON.parse(readFileSync('biome.json', 'utf8'));
  write('biome.json', JSON.stringify(configuration));
  for (const { file, source } of probes) write(file, source);
  write('src/core/round.ts', "import { trip } from './trip.ts';\nexport const round = () => trip;\n");
  write('src/core/trip.ts', "import { round } from './round.ts';\nexport const trip = () => round;\n");
  red = complaints(['noRestrictedImports', 'noRestrictedGlobals', 'noImportCycles', 'noNamespaceImport', 'noReExportAll']);
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true }));

function write(file: string, text: string) {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The files that break one of `rules`. */
function complaints(rules: readonly string[]): ReadonlySet<string> {
  const biome = join(process.cwd(), 'node_modules/.bin/biome');
  const lint = spawnSync(biome, ['lint', '--reporter=github', '--max-diagnostics=none', '.'], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const files = new Set<string>();
  for (const [, rule, file] of lint.stdout.matchAll(/^::error title=lint\/\w+\/(\w+),file=([^,]+),/gm)) {
    if (rule && file && rules.includes(rule)) files.add(file.slice(file.indexOf('src/')));
  }
  return files;
}

describe('the linter holds the arrows', () => {
  it('every room of src is in the table', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).filter((name) => !rooms.some((room) => room === name))).toEqual([]);
  });

  it('each forbidden arrow is red', () => {
    expect(probes.filter((probe) => probe.red && !red.has(probe.file)).map((probe) => `${probe.title}: ${probe.source}`)).toEqual(
      [],
    );
  });

  it('each allowed arrow is green', () => {
    expect(probes.filter((probe) => !probe.red && red.has(probe.file)).map((probe) => `${probe.title}: ${probe.source}`)).toEqual(
      [],
    );
  });

  it('a cycle is red', () => {
    expect([red.has('src/core/round.ts'), red.has('src/core/trip.ts')]).toEqual([true, true]);
  });
});
