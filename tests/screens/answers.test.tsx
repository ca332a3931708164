// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { currentPlan, planWith } from '../../src/core/adapt/index.ts';
import type { Fact } from '../../src/core/facts/index.ts';
import { changesAhead } from '../../src/words/week-changes.ts';
import { blockOf, freshDevice, heading, livedTo, setToday, visit } from './support/at-home.tsx';

const block = blockOf();
const today = '2025-12-10'; // in week 3
let device: Awaited<ReturnType<typeof freshDevice>>;

beforeEach(async () => {
  setToday('2025-11-24');
  device = await freshDevice();
  await device.begin(block);
  await livedTo(today, block, device.write);
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  device.store.close();
  vi.useRealTimers();
});

const open = async () =>
  visit((await import('../../src/screens/welcome/ChangeAnswers.tsx')).default, '/settings/answers', '/settings/answers');
const changed = () =>
  device.store.kept().facts.filter((fact): fact is Extract<Fact, { kind: 'profile-changed' }> => fact.kind === 'profile-changed');
const planNow = () => currentPlan(device.store.kept().facts, today, exercises);

it('shows every answer as it was given, and asks neither the signs nor a day to begin on', async () => {
  const user = await open();
  expect(screen.getByText('Mini-band')).toBeTruthy();
  expect(screen.getByText(/Monday, Thursday and Saturday$/)).toBeTruthy();
  expect(screen.getByText('Eases with movement · Even on both legs')).toBeTruthy();
  expect(screen.queryByText('Is any of this true for you?')).toBeNull();
  await user.click(screen.getByRole('link', { name: /When do you have time/ }));
  expect(screen.queryByLabelText(/Start on this day/)).toBeNull();
});

it('what is shown before is what the plan then holds, and undo brings back the plan as it was', async () => {
  const before = planNow();
  const user = await open();
  await user.click(screen.getByRole('link', { name: /What should we leave out/ }));
  await user.click(screen.getByRole('checkbox', { name: /Low back/ }));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await user.click(screen.getByRole('button', { name: 'See what changes' }));
  await waitFor(() => expect(heading()).toBe('What changes'));
  const shown = screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
  expect(shown.length).toBeGreaterThan(0);
  expect(changed()).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Use these answers' }));
  await waitFor(() => expect(heading()).toBe('Your answers count'));
  const [fact] = changed();
  if (fact === undefined) throw new Error('Nothing was written');
  expect(fact.payload.block.profile).toMatchObject({ avoid: ['low-back'], startDay: today, equipment: ['mini-band'] });
  const after = planNow();
  expect(shown).toEqual(changesAhead(before, after, exercises, today).flatMap(({ sentences }) => sentences));
  const stored = device.store.kept().facts.filter(({ id }) => id !== fact.id);
  const preview = planWith(stored, { kind: 'profile-changed', payload: fact.payload }, today, exercises);
  expect(after.sessions).toEqual(preview.sessions);

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(planNow().sessions).toEqual(before.sessions));
});

it('answers that give no block say why, and write nothing', async () => {
  const user = await open();
  await user.click(screen.getByRole('link', { name: /How do your hips feel/ }));
  await user.click(screen.getByRole('radio', { name: /^7/ }));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await user.click(screen.getByRole('button', { name: 'See what changes' }));
  await waitFor(() => expect(heading()).toBe('Let the hip settle first'));
  expect(changed()).toEqual([]);
});

it('the same answers change nothing, and say so', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'See what changes' }));
  expect(await screen.findByText('Nothing in your plan is different with these answers.')).toBeTruthy();
});
