// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { obstacleOf } from '../../src/core/exercise/index.ts';
import { readFacts } from '../../src/core/facts/index.ts';
import { blockOf, cameTo, freshDevice, heading, profile, setToday, teachDialogs, visit } from './support/at-home.tsx';

beforeEach(() => {
  teachDialogs();
  setToday('2025-11-26');
});
afterEach(() => {
  vi.useRealTimers();
});

const everything = { knees: 'yes', arms: 'yes', trunk: 'yes', overstride: 'yes', ankles: 'yes' } as const;
const drills = () =>
  screen
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('/exercises/'))
    .map((href) => href.slice('/exercises/'.length));

async function open() {
  const { default: FormCheck } = await import('../../src/screens/form-check/FormCheck.tsx');
  return visit(FormCheck, '/toolkit/form', '/toolkit/form?at=said');
}

describe('what comes of a form check', () => {
  it('offers drills, none of which carries a tag of the person', async () => {
    const device = await freshDevice();
    await device.begin(blockOf({ ...profile, avoid: ['deep-knee', 'outer-hip', 'balance'] }));
    await device.write([{ kind: 'form-checked', payload: { answers: everything } }]);
    await open();
    expect(heading()).toBe('What you saw');
    expect(drills().length).toBeGreaterThan(5);
    const person = { avoid: new Set(['deep-knee', 'outer-hip', 'balance'] as const), equipment: new Set(['mini-band'] as const) };
    for (const id of drills()) {
      const exercise = exercises.find((one) => one.id === id);
      expect(exercise && obstacleOf(exercise, person), id).toBeNull();
    }
  });

  it('offers no drill while a sign stands, and says when to see someone', async () => {
    const device = await freshDevice();
    await device.begin(blockOf());
    await device.write([
      { kind: 'form-checked', payload: { answers: everything } },
      { kind: 'red-flags-answered', payload: { flags: ['limp'] } },
    ]);
    await open();
    expect(drills()).toEqual([]);
    expect(screen.getByRole('link', { name: 'When to see someone' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'A foot that lands far ahead' })).toBeTruthy();
  });

  it('works without a block, and then runs nobody on the spot', async () => {
    const device = await freshDevice();
    await device.write([{ kind: 'form-checked', payload: { answers: everything } }]);
    await open();
    expect(drills()).toContain('lean-drill');
    expect(drills()).not.toContain('run-tall');
  });

  it('says where to begin when nothing was checked yet', async () => {
    await freshDevice();
    await open();
    expect(heading()).toBe('No check yet');
    expect(screen.getByRole('link', { name: 'Go to the form check' }).getAttribute('href')).toBe('/toolkit/form');
  });
});

it('the way back leads from each page to the one before, answers kept, and from the first to the toolkit', async () => {
  await freshDevice();
  const { default: FormCheck } = await import('../../src/screens/form-check/FormCheck.tsx');
  const user = visit(FormCheck, '/toolkit/form', '/toolkit/form');
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  await press('Look at my film');
  await user.click(screen.getByRole('radio', { name: 'No' }));
  await press('Continue');
  await press('Question 1');
  expect(screen.getByRole('radio', { name: 'No' })).toHaveProperty('checked', true);
  await press('Form check');
  expect(heading()).toBe('Form check');
  await user.click(screen.getByRole('link', { name: 'Toolkit' }));
  expect(cameTo()).toBe('/toolkit');
});

it('a check opened in its middle begins at its first page, and keeps which way the trunk goes', async () => {
  const device = await freshDevice();
  const { default: FormCheck } = await import('../../src/screens/form-check/FormCheck.tsx');
  const user = visit(FormCheck, '/toolkit/form', '/toolkit/form?at=measure');
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  await press('Form check'); // opened by its address, there is no page before it
  await press('Look at my film');
  for (const answer of ['No', 'No', 'Bend forward', 'No', 'No']) {
    await user.click(screen.getByRole('radio', { name: answer }));
    await press('Continue');
  }
  await press('Keep my answers without it');
  expect(screen.getByRole('heading', { name: 'A trunk that bends forward' })).toBeTruthy();
  const { facts } = readFacts(device.store.kept().facts);
  expect(facts.filter(({ kind }) => kind === 'form-checked').map(({ payload }) => payload)).toMatchObject([
    { answers: { trunk: 'forward' } },
  ]);
  expect(screen.getByRole('link', { name: 'Form check' }).getAttribute('href')).toBe('/toolkit/form');
});
