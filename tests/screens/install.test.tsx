// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { watchInstallPrompt } from '../../src/actions/index.ts';
import Install from '../../src/screens/install/Install.tsx';
import InstallCard from '../../src/screens/today/InstallCard.tsx';
import FirstScreen from '../../src/screens/welcome/FirstScreen.tsx';
import { installPutAway, store } from '../../src/store/index.ts';

beforeAll(() => store.open());
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await store.setSetting('install-put-away', false);
});

const safari = (version: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Mobile/15E148 Safari/604.1`;
const chrome = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Mobile Safari/537.36';
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:160.0) Gecko/20100101 Firefox/160.0';

function openIn(userAgent: string, page: React.ReactNode, standalone = false) {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  Object.assign(navigator, { standalone });
  render(<MemoryRouter>{page}</MemoryRouter>);
  return userEvent.setup();
}

const steps = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
const hello = <FirstScreen />;

it('the steps fit the toolbar: three dots since iOS 26, the square with an arrow before', () => {
  openIn(safari('26.0'), <Install />);
  expect(steps()).toEqual(['Tap the three dots, then Share', 'Add to Home Screen', 'Add', 'Open it from there']);
  expect(screen.getByText(/If you see no dots, tap the square with an arrow/)).toBeTruthy();
  expect(screen.getByText(/Open as Web App, leave it on/)).toBeTruthy();
  cleanup();
  openIn(safari('18.6'), <Install />);
  expect(steps()[0]).toBe('Tap Share');
  expect(screen.queryByText(/Open as Web App/)).toBeNull();
});

it('on an iPhone it says why before: records of its own, and what the browser may clear', () => {
  openIn(safari('27.2'), <Install />);
  expect(screen.getByText(/records of its own.*before you begin/)).toBeTruthy();
  expect(screen.getByText(/may be cleared after seven days/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Later' }).getAttribute('href')).toBe('/');
});

it('in the installed app there is nothing to install, and a backup can be brought in', () => {
  openIn(safari('27.2'), <Install />, true);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('It is installed');
  expect(screen.getByRole('link', { name: 'Bring my records from a backup' }).getAttribute('href')).toBe('/settings/restore');
});

it('a browser that cannot is told as it is, and leads on', () => {
  openIn(firefox, <Install />);
  expect(screen.getByText(/no way to install it from this browser/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go on' }).getAttribute('href')).toBe('/');
});

it('on an iPhone the first screen offers it before the questions, until it is put away for good', async () => {
  const user = openIn(safari('27.2'), hello);
  expect(screen.getByRole('link', { name: /^Install it before you begin/ }).getAttribute('href')).toBe('/install');
  expect(screen.getByRole('link', { name: 'Continue' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Put this away' }));
  expect(screen.queryByRole('link', { name: /^Install/ })).toBeNull();
  expect(installPutAway(store.kept().settings)).toBe(true);
});

it('elsewhere, and in the app itself, the first screen says nothing of it', () => {
  openIn(chrome, hello);
  expect(screen.queryByRole('link', { name: /^Install/ })).toBeNull();
  cleanup();
  openIn(safari('27.2'), hello, true);
  expect(screen.queryByRole('link', { name: /^Install/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Bring my records from a backup' })).toBeTruthy();
});

it('the card after the first session stays away where there is no way, and goes for good with a tap', async () => {
  openIn(firefox, <InstallCard />);
  expect(screen.queryByRole('region', { name: 'Install' })).toBeNull();
  cleanup();
  const user = openIn(safari('18.6'), <InstallCard />);
  expect(screen.getByRole('link', { name: 'See how to install it' }).getAttribute('href')).toBe('/install');
  await user.click(screen.getByRole('button', { name: 'No, thank you' }));
  expect(screen.queryByRole('region', { name: 'Install' })).toBeNull();
  expect(installPutAway(store.kept().settings)).toBe(true);
});

// Last, since a page that was installed stays so.
it('where the browser offers it, one button asks; installed, it says so and leads on', async () => {
  const stop = watchInstallPrompt();
  const user = openIn(chrome, <Install />);
  expect(steps()[0]).toBe('Tap the three dots');
  const prompt = vi.fn(async () => ({ outcome: 'accepted' }));
  act(() => void window.dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt })));
  await user.click(screen.getByRole('button', { name: 'Install' }));
  expect(prompt).toHaveBeenCalledOnce();
  act(() => void window.dispatchEvent(new Event('appinstalled')));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Now it is installed');
  expect(screen.getByRole('link', { name: 'Begin' }).getAttribute('href')).toBe('/');
  stop();
});
