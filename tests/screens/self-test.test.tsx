// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { currentPlan } from '../../src/core/adapt/index.ts';
import { blockOf, freshDevice, heading, setToday, teachDialogs, visit } from './support/at-home.tsx';

type User = ReturnType<typeof userEvent.setup>;
let device: Awaited<ReturnType<typeof freshDevice>>;

beforeEach(async () => {
  teachDialogs();
  setToday('2025-11-24');
  device = await freshDevice();
  await device.begin(blockOf());
});
afterEach(() => {
  cleanup();
  device.store.close();
  vi.useRealTimers();
});

const open = async () =>
  visit((await import('../../src/screens/self-test/SelfTest.tsx')).default, '/check-in/self-test', '/check-in/self-test');
const press = (user: User, name: string) => user.click(screen.getByRole('button', { name }));
const tests = () => device.store.kept().facts.filter(({ kind }) => kind === 'self-test');
const pace = () => currentPlan(device.store.kept().facts, '2025-11-24', exercises).memory?.pace;

/** Yes to the questions named; ends on the knee check. */
async function answer(user: User, ...yes: number[]) {
  await press(user, 'Go through it');
  for (let number = 1; number <= 6; number += 1) {
    expect(screen.getByText(`Question ${number} of 6`)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: yes.includes(number) ? 'Yes' : 'No' }));
    await press(user, 'Continue');
  }
}
const row = (name: string) => within(screen.getByRole('group', { name }));
const isTicked = (about: string, side: string) => row(about).getByRole<HTMLInputElement>('checkbox', { name: side }).checked;

it('nothing is filled in for the person, and an answer left out is asked for', async () => {
  const user = await open();
  expect(screen.getByText('This is not a diagnosis.')).toBeTruthy();
  await press(user, 'Go through it');
  for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false);
  await press(user, 'Continue');
  expect(screen.getByRole('alert').textContent).toMatch(/^Choose yes or no\./);
  expect(screen.getByText('Question 1 of 6')).toBeTruthy();
});

it('one adverse answer scales the plan back, says what changes and why, and can be taken back', async () => {
  const user = await open();
  await answer(user, 2, 4, 5);
  expect(heading()).toBe('Draw one knee to your chest');
  expect(await screen.findByRole('img', { name: /^Knee to chest/ })).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Along the outer muscles' }));
  await press(user, 'Continue');
  expect(tests()).toEqual([]);
  await press(user, 'Keep my answers');
  expect(tests().map(({ payload }) => payload)).toEqual([
    {
      answers: [false, true, false, true, true, false],
      kneeToChest: 'outer',
      table: ['muscle', 'muscle', 'muscle', 'neither', 'neither', 'neither', 'neither', 'neither', 'neither'],
    },
  ]);
  expect(pace()).toBe('scaled-back');
  expect(screen.getByText(/so your plan gets gentler until two weeks in a row were calm\.$/)).toBeTruthy();
  expect(screen.getAllByText(/because your answers about your hip today ask for less\.$/).length).toBeGreaterThan(0);
  expect(screen.getByText('This is not a diagnosis.')).toBeTruthy();
  await press(user, 'Take these answers back');
  expect(heading()).toBe('Taken back');
  await waitFor(() => expect(pace()).toBe('standard'));
  await press(user, 'Undo');
  expect(heading()).toBe('What you told us');
  await waitFor(() => expect(pace()).toBe('scaled-back'));
  expect(tests()).toHaveLength(1);
});

it('good answers change nothing', async () => {
  const user = await open();
  await answer(user, 2, 4);
  await press(user, 'Skip the movement');
  await press(user, 'Keep my answers');
  expect(screen.getByText('None of these answers asks for less.')).toBeTruthy();
  expect(pace()).toBe('standard');
  expect(tests()[0]?.payload).not.toHaveProperty('kneeToChest');
});

it('the table fills in from the answers, and what the person ticks is what is kept', async () => {
  const user = await open();
  await answer(user, 1, 2, 3, 6);
  await user.click(screen.getByRole('radio', { name: 'Deep in the hip or groin' }));
  await press(user, 'Continue');
  expect(heading()).toBe('Side by side');
  expect(screen.getAllByRole('group')).toHaveLength(9);
  expect(isTicked('How it feels', 'Sharp, deep or stabbing')).toBe(true);
  expect(isTicked('Moving and resting', 'More with use, eased by stretching')).toBe(true);
  expect(isTicked('Moving and resting', 'There at rest and overnight')).toBe(true);
  expect(isTicked('Where it is', 'Deep in the hip or the groin')).toBe(true);
  await user.click(row('How it feels').getByRole('checkbox', { name: 'Sharp, deep or stabbing' }));
  await user.click(row('Clicking').getByRole('checkbox', { name: 'Nothing clicks or locks' }));
  await press(user, 'Keep my answers');
  expect(tests()[0]?.payload).toMatchObject({
    table: ['neither', 'both', 'joint', 'neither', 'neither', 'joint', 'neither', 'muscle', 'neither'],
  });
  expect(screen.getByText(/^You ticked 3 that more often go with the joint and 2 that more often go with muscle\./)).toBeTruthy();
});

it('earlier results are there with their days, and the last is compared with the one before', async () => {
  await device.write([{ kind: 'self-test', payload: { answers: [true, true, true, true, false, true] } }]);
  setToday('2025-12-08');
  await device.write([{ kind: 'self-test', payload: { answers: [false, true, true, true, false, false] } }]);
  await open();
  expect(screen.getByText('Fewer answers ask for less than on 24 November.')).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Monday 8 December1 of 4 answers asked for less',
    'Monday 24 November3 of 4 answers asked for less',
  ]);
});

it('while a sign stands the movement is left out', async () => {
  await device.write([{ kind: 'red-flags-answered', payload: { flags: ['limp'] } }]);
  const user = await open();
  await answer(user, 2, 4);
  expect(heading()).toBe('The knee check waits');
  expect(screen.queryByRole('img')).toBeNull();
  await press(user, 'Continue without it');
  expect(heading()).toBe('Side by side');
});
