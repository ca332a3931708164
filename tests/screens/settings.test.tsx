// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, expect, it } from 'vitest';
import Version from '../../src/app/Version.tsx';
import NoSuchPage from '../../src/screens/no-such-page/NoSuchPage.tsx';
import Settings from '../../src/screens/settings/Settings.tsx';
import { hairOf, skinOf, soundOf, store, themeOf } from '../../src/store/index.ts';

beforeAll(() => store.open());
configure({ asyncUtilTimeout: 10_000 }); // on a busy machine
afterEach(cleanup);

function open() {
  render(
    <MemoryRouter>
      <Settings Version={Version} />
    </MemoryRouter>,
  );
  return userEvent.setup();
}

it('keeps the theme that was chosen', async () => {
  const user = open();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'As the device' }).checked).toBe(true);
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(themeOf(store.kept().settings)).toBe('dark');
  cleanup();
  open();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(true);
});

it('turns sound off and on again by keyboard', async () => {
  const user = open();
  screen.getByRole('switch', { name: 'Sound' }).focus();
  await user.keyboard(' ');
  expect(soundOf(store.kept().settings)).toBe(false);
  await user.keyboard(' ');
  expect(soundOf(store.kept().settings)).toBe(true);
});

it('keeps the figure that was chosen: its hair and its skin', async () => {
  const user = open();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Short hair' }).checked).toBe(true);
  await user.click(screen.getByRole('radio', { name: 'Long hair' }));
  await user.click(screen.getByRole('radio', { name: 'Dark skin' }));
  expect([hairOf(store.kept().settings), skinOf(store.kept().settings)]).toEqual(['long', 'deep']);
  cleanup();
  open();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Long hair' }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dark skin' }).checked).toBe(true);
});

it('leads back to Today and on to a new block', () => {
  open();
  expect(screen.getByRole('link', { name: 'Today' }).getAttribute('href')).toBe('/');
  expect(screen.getByRole('link', { name: /^Make a new block/ }).getAttribute('href')).toBe('/welcome');
});

it('tells the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  open();
  expect(screen.getByText(`Version ${version}`)).toBeTruthy();
});

it('tells what is new, line by line as the top of the changelog has it', async () => {
  const [, newest = ''] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
  const user = open();
  expect(screen.queryByRole('listitem')).toBeNull();
  await user.click(screen.getByRole('button', { name: /^What is new/ }));
  const lines = screen.getAllByRole('listitem');
  expect(lines).toHaveLength(newest.match(/^- /gm)?.length ?? 0);
  expect(newest).toContain(`\n- ${lines[0]?.textContent}\n`);
});

it('where nothing is kept for offline use, the look for a new version says that each visit brings it', async () => {
  const user = open();
  await user.click(screen.getByRole('button', { name: /^Check for updates/ }));
  expect(await screen.findByText(/each visit brings the newest version/)).toBeTruthy();
});

it('an address of nothing says which it is, and leads to Today', () => {
  render(
    <MemoryRouter initialEntries={['/nowhere']}>
      <NoSuchPage />
    </MemoryRouter>,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is no such page');
  expect(screen.getByText(/nothing at \/nowhere/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to Today' }).getAttribute('href')).toBe('/');
});
