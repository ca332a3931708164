import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { activities, played } from '../../src/catalogue/activities.ts';
import { forms } from '../../src/catalogue/forms.ts';
import { exercises } from '../../src/catalogue/index.ts';
import { texts } from '../../src/catalogue/texts.ts';
import type { Exercise } from '../../src/core/exercise/index.ts';

const root = fileURLToPath(new URL('../../src/catalogue/', import.meta.url));
const families = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'form') // no exercises: pictures beside one's own video
  .map(({ name }) => name);
/** The folder of an exercise's family; what no plan holds has one folder for all. */
const folderOf = (exercise: Exercise) => (activities.includes(exercise) ? 'activities' : exercise.family);
const places = played.map((exercise) => `${folderOf(exercise)}/${exercise.id}`).sort();
/** Every file of the folders: 'trunk/heel-tap.text.ts' is the text of heel-tap. */
const files = families.flatMap((family) =>
  readdirSync(`${root}${family}`).map((name) => {
    const [id = '', ...ending] = name.split('.');
    return { family, id, ending: ending.join('.'), path: `${root}${family}/${name}` };
  }),
);
const named = (ending: string) => files.filter((file) => file.ending === ending);
const variable = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const moduleAt = async (path: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ path);

describe('the folders of the catalogue', () => {
  it('keep the activities of the toolkit apart: the planner never meets one, and no name stands twice', () => {
    expect(activities.length).toBeGreaterThan(0);
    expect(exercises).toHaveLength(80);
    expect(exercises.filter((one) => activities.includes(one))).toEqual([]);
    expect(new Set(played.map(({ id }) => id)).size).toBe(exercises.length + activities.length);
    expect(new Set(played.map(({ name }) => name)).size).toBe(exercises.length + activities.length);
  });

  it('hold facts, texts and poses, and nothing else', () => {
    expect(files.filter(({ ending }) => !['ts', 'text.ts', 'pose.ts'].includes(ending)).map(({ path }) => path)).toEqual([]);
    expect(named('ts').length).toBeGreaterThan(0);
  });

  it('give each exercise its facts in the folder of its family', () => {
    const found = named('ts').map(({ family, id }) => `${family}/${id}`);
    expect(found.sort()).toEqual(places);
  });

  it('give each exercise its text beside its facts', () => {
    const found = named('text.ts').map(({ family, id }) => `${family}/${id}`);
    expect(found.sort()).toEqual(places);
  });

  it('draw no exercise that has no facts', () => {
    const known = new Set(named('ts').map(({ family, id }) => `${family}/${id}`));
    expect(
      named('pose.ts')
        .map(({ family, id }) => `${family}/${id}`)
        .filter((each) => !known.has(each)),
    ).toEqual([]);
  });

  it.each(named('ts').map((file) => [file.id, file] as const))(
    '%s: its facts are in the index, under its own name',
    async (id, { path }) => {
      const facts = (await moduleAt(path))[variable(id)];
      expect(facts).toMatchObject({ id });
      expect(played).toContain(facts);
    },
  );

  it.each(named('text.ts').map((file) => [file.id, file] as const))(
    '%s: its text is in the index, under its own name',
    async (id, { path }) => {
      const text = (await moduleAt(path))[`${variable(id)}Text`];
      expect(text).toBeTypeOf('object');
      expect(texts[id]).toBe(text);
    },
  );

  it('keep the pictures of the form check apart: gathered in their own index, and no exercise among them', async () => {
    const gathered: readonly unknown[] = Object.values(forms);
    const pictures = readdirSync(`${root}form`).filter((name) => name.endsWith('.pose.ts'));
    expect(pictures.length).toBeGreaterThan(4);
    for (const name of pictures) {
      const id = name.replace('.pose.ts', '');
      expect(gathered).toContain((await moduleAt(`${root}form/${name}`))[`${variable(id)}Pose`]);
      expect(exercises.some((exercise) => exercise.id === id)).toBe(false);
    }
  });
});
