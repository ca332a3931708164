// @vitest-environment jsdom
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import ExercisePage from '../../src/screens/exercise/ExercisePage.tsx';
import Exercises from '../../src/screens/exercises/Exercises.tsx';

vi.setConfig({ testTimeout: 20_000 }); // eighty rows by role take their time on a busy machine
configure({ asyncUtilTimeout: 10_000 });

// What comes in late in the app is fetched beforehand here, so that no test waits for the disk.
beforeAll(async () => {
  await Promise.all([
    import('../../src/pictures/SmallFigure.tsx'),
    import('../../src/screens/exercise/ExerciseFigure.tsx'),
    import('../../src/screens/exercise/ExerciseText.tsx'),
    import('../../src/screens/exercise/FaultPair.tsx'),
  ]);
});
afterEach(cleanup);

function open(address = '/exercises') {
  render(
    <MemoryRouter initialEntries={[address]}>
      <Routes>
        <Route path="/exercises" element={<Exercises />} />
        <Route path="/exercises/:id" element={<ExercisePage />} />
      </Routes>
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const listed = () =>
  screen
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('/exercises/'))
    .map((href) => href.replace('/exercises/', ''));
const announced = () => screen.getByRole('status').textContent;

describe('the list', () => {
  it('holds all eighty, each once, by family', () => {
    open();
    expect(listed()).toHaveLength(80);
    expect(new Set(listed())).toEqual(new Set(exercises.map(({ id }) => id)));
    expect(announced()).toBe('All 80 shown');
    expect(screen.getByRole('heading', { level: 2, name: 'Outer hip' })).toBeTruthy();
  });

  it('tells the level in words and hides the picture beside the name', async () => {
    open();
    const row = screen.getByRole('link', { name: /^Clamshell/ });
    expect(within(row).getByRole('img', { name: 'Level 1 of 5' })).toBeTruthy();
    await waitFor(() => expect(row.querySelectorAll('svg')).toHaveLength(2));
    expect(within(row).getAllByRole('img')).toHaveLength(1);
  });

  it('finds by name whatever the case and the order of the words', async () => {
    const user = open();
    await user.type(screen.getByRole('searchbox', { name: 'Search by name' }), 'BRIDGE single');
    expect(listed()).toEqual(['single-leg-bridge', 'elevated-sl-bridge']);
    expect(announced()).toBe('2 of 80 shown');
  });

  it('filters by family, and a second tap takes the filter away', async () => {
    const user = open();
    const chip = screen.getByRole('button', { name: 'Breathing' });
    await user.click(chip);
    expect(listed()).toEqual(['breathing-90']);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    await user.click(chip);
    expect(announced()).toBe('All 80 shown');
  });

  it('filters by equipment, and what needs none', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Mini-band' }));
    expect(new Set(listed())).toEqual(
      new Set(exercises.filter(({ equipment }) => equipment.includes('mini-band')).map(({ id }) => id)),
    );
    await user.click(screen.getByRole('button', { name: 'Mat only' }));
    expect(new Set(listed())).toEqual(new Set(exercises.filter(({ equipment }) => equipment.length === 0).map(({ id }) => id)));
  });

  it('says when nothing fits, and one tap brings everything back', async () => {
    const user = open('/exercises?name=barbell');
    expect(announced()).toBe('None of the 80 fits');
    await user.click(screen.getByRole('button', { name: 'Show all exercises' }));
    expect(listed()).toHaveLength(80);
  });

  it('passes over filters it does not know', () => {
    open('/exercises?family=juggling&needs=barbell');
    expect(announced()).toBe('All 80 shown');
  });
});

describe('an exercise', () => {
  it('shows how it moves, what it is for, its cues in order and what goes wrong', async () => {
    open('/exercises/clamshell');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Clamshell');
    expect((await screen.findByRole('img', { name: /^Clamshell/ })).tagName).toBe('svg');
    const cues = within((await screen.findByRole('heading', { name: 'How to do it' })).parentElement as HTMLElement).getAllByRole(
      'listitem',
    );
    expect(cues.length).toBeGreaterThanOrEqual(2);
    expect(screen.getByRole('heading', { name: 'What often goes wrong' })).toBeTruthy();
    expect(screen.getByText('One side, then the other. Lift in 2 seconds, hold for 1, lower in 3.')).toBeTruthy();
  });

  it('shows the wrong form beside the right one, each named', async () => {
    open('/exercises/half-kneel-stretch');
    expect(await screen.findByRole('img', { name: 'Half-kneeling hip-flexor stretch, right' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Half-kneeling hip-flexor stretch, wrong: Lower back hollows' })).toBeTruthy();
    expect(screen.getByText('Lower back hollows')).toBeTruthy();
  });

  it('leads to the easier and the harder ones', async () => {
    const user = open('/exercises/clamshell');
    expect(screen.getByRole('link', { name: /^Easier: Static abduction push/ })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: /^Harder: Banded clamshell/ }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Banded clamshell');
  });

  it('says when it is left out', () => {
    open('/exercises/clamshell');
    expect(screen.getByText('Left out when the outside of the hip is sore.')).toBeTruthy();
  });

  it('stops and moves again at a tap', async () => {
    const user = open('/exercises/clamshell');
    await user.click(await screen.findByRole('button', { name: 'Pause the figure' }));
    await user.click(screen.getByRole('button', { name: 'Play the figure' }));
    expect(screen.getByRole('button', { name: 'Pause the figure' })).toBeTruthy();
  });

  it('that does not exist has a plain page', () => {
    open('/exercises/moonwalk');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such exercise');
    expect(screen.getByRole('link', { name: 'Open the exercises' }).getAttribute('href')).toBe('/exercises');
  });
});

describe('the way back to the list', () => {
  const back = () => screen.getByRole('link', { name: 'Exercises' });

  it('returns to it as it was left, over every rung of a ladder', async () => {
    const user = open('/exercises?family=lateral-hip');
    const before = listed();
    await user.click(screen.getByRole('link', { name: /^Clamshell/ }));
    expect(back().getAttribute('href')).toBe('/exercises?family=lateral-hip'); // for another tab
    const [harder] = screen.getAllByRole('link', { name: /^Harder: / });
    if (harder === undefined) throw new Error('Nothing is harder than a clamshell');
    await user.click(harder);
    await user.click(back());
    expect(listed()).toEqual(before);
    expect(screen.getByRole('button', { name: 'Outer hip' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('leads to the whole list from a page that was opened by its address', async () => {
    const user = open('/exercises/clamshell');
    await user.click(back());
    expect(listed()).toHaveLength(80);
  });
});
