// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { standingFlags } from '../../src/core/adapt/index.ts';
import { type BlockBegun, type FactDraft, readFacts } from '../../src/core/facts/index.ts';
import Welcome from '../../src/screens/welcome/Welcome.tsx';
import { store } from '../../src/store/index.ts';
import { teachDialogs } from './support/at-home.tsx';

/** A Wednesday. */
const now = new Date(2026, 10, 25, 9, 30);

vi.setConfig({ testTimeout: 30_000 }); // hundreds of real presses on a busy machine
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => {
  teachDialogs();
  return store.open();
});
beforeEach(async () => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  sessionStorage.clear();
  await writes({ kind: 'red-flags-answered', payload: { flags: [] } }); // what one test ticks stands for the next, as for a person
  await writes({ kind: 'birth-told', payload: { weeksAgo: null } });
});

const writes = (draft: FactDraft) => store.write({ facts: [store.stamp(draft)] });
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function open(at = '/welcome') {
  const user = userEvent.setup();
  render(
    <MemoryRouter initialEntries={[at]}>
      <Routes>
        <Route path="/welcome" element={<Welcome />} />
        <Route path="/" element={<h1>Today</h1>} />
        <Route path="/exercises" element={<h1>Exercises</h1>} />
      </Routes>
    </MemoryRouter>,
  );
  return user;
}

type User = ReturnType<typeof open>;

/** A button, or the link that looks like one. */
const control = (name: string) => screen.queryByRole('button', { name }) ?? screen.getByRole('link', { name });
const press = (user: User, name: string) => user.click(control(name));
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

/** As after a reload: the questions have been answered with their defaults save `answers`, and the page is at `at`. */
function openAnswered(at: number | 'answers' | 'block', answers: Record<string, unknown> = {}) {
  sessionStorage.setItem('stridewell-welcome', JSON.stringify({ answers, answered: 8, seed: 1 }));
  return open(`/welcome?at=${at}`);
}

/** From the question on screen to what the answers give. */
async function build(user: User) {
  while (screen.queryByRole('button', { name: 'Build my block' }) === null) await press(user, 'Continue');
  await press(user, 'Build my block');
}

function lastBegun(): BlockBegun {
  const fact = store.kept().facts.findLast(({ kind }) => kind === 'block-begun');
  if (fact === undefined) throw new Error('no block was begun');
  return fact.payload as BlockBegun; // written by the screen under test through the real action
}

describe('with Continue alone', () => {
  it('gives a block of ten weeks that starts today, and keeps exactly what was shown', async () => {
    const user = open();
    await press(user, 'Continue');
    for (let question = 1; question <= 8; question += 1) {
      expect(screen.getByText(`Question ${question} of 8`)).toBeTruthy();
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      await press(user, 'Continue');
    }
    expect(heading()).toBe('Your answers');
    await press(user, 'Build my block');
    expect(heading()).toBe('Your ten weeks');
    expect(screen.getByText('Wednesday 25 November to Tuesday 2 February')).toBeTruthy();
    expect(screen.getAllByRole('row', { name: /^\d+ (easy|hard)/ })).toHaveLength(10);
    expect(screen.getByRole('list', { name: 'Key' }).textContent).toMatch(
      /easy, up to \d+ min.*hard, up to \d+ min.*strength.*mobility/,
    );
    await press(user, 'Use this block');
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeTruthy();

    const { block } = lastBegun();
    expect(block.profile).toEqual({
      startDay: '2026-11-25',
      availableDays: [1, 2, 3, 4, 5, 6, 7],
      runDays: [2, 4, 7],
      hardRunDays: [],
      longRunDay: null,
      equipment: [],
      experience: 'new',
      sessionMinutes: 40,
      avoid: [],
      pain: { worst: 2, days: 3, side: 'both' },
      selfTest: [false, true, false, true, false, false],
      redFlags: [],
      postpartumWeeks: null,
      seed: now.getTime() % 2147483647,
    });
    expect(block.weeks).toHaveLength(10);
    expect(block.weeks[0]?.sessions[0].day).toBe('2026-11-25');
    const answered = store.kept().facts.findLast(({ kind }) => kind === 'red-flags-answered');
    expect(answered?.payload).toEqual({ flags: [] });
  });

  it('starts today whatever the day is', async () => {
    for (let day = 23; day <= 29; day += 1) {
      vi.setSystemTime(new Date(2026, 10, day, 22, 0));
      const user = openAnswered('block');
      await press(user, 'Use this block');
      await screen.findByRole('heading', { name: 'Today' });
      expect(lastBegun().block.weeks[0]?.sessions[0].day).toBe(`2026-11-${day}`);
      cleanup();
    }
  });

  it('offers 20 to 60 minutes, and a block of 20 fits them', async () => {
    const user = openAnswered(8);
    for (const minutes of [20, 30, 40, 50, 60]) expect(screen.getByRole('radio', { name: `${minutes} min` })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '40 min' }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: '20 min' }));
    await press(user, 'Continue');
    await press(user, 'Build my block');
    await press(user, 'Use this block');
    await screen.findByRole('heading', { name: 'Today' });
    const { block } = lastBegun();
    expect(block.profile.sessionMinutes).toBe(20);
    expect(Math.max(...block.weeks.flatMap(({ sessions }) => sessions.map(({ minutes }) => minutes)))).toBeLessThanOrEqual(20);
  });

  it('goes on by keyboard alone, and every question takes focus to its heading', async () => {
    const user = open();
    const focusOnHeading = () => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    focusOnHeading();
    const tabTo = async (name: string) => {
      for (let tabs = 0; document.activeElement !== control(name); tabs += 1) {
        if (tabs > 60) throw new Error(`${name} cannot be reached by Tab`);
        await user.tab();
      }
    };
    await tabTo('Continue');
    await user.keyboard('{Enter}');
    for (let question = 1; question <= 8; question += 1) {
      focusOnHeading();
      await tabTo('Continue');
      await user.keyboard('{Enter}');
    }
    await tabTo('Build my block');
    await user.keyboard('{Enter}');
    focusOnHeading();
    await tabTo('Use this block');
    await user.keyboard(' ');
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeTruthy();
  });
});

describe('answers', () => {
  it('go on with Enter from inside a field', async () => {
    const user = openAnswered(1);
    await user.type(screen.getByRole('textbox', { name: 'How long has it been there?' }), '{Enter}');
    expect(screen.getByText('Question 2 of 8')).toBeTruthy();
  });

  it('are kept on the way back and forth', async () => {
    const user = openAnswered(4);
    await user.click(screen.getByRole('checkbox', { name: 'Mini-band' }));
    await press(user, 'Continue');
    await press(user, 'Back');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Mini-band' }).checked).toBe(true);
    await press(user, 'Back');
    expect(screen.getByText('Question 3 of 8')).toBeTruthy();
  });

  it('survive a reload, and so does the place', async () => {
    const user = openAnswered(1);
    await user.click(screen.getByRole('radio', { name: '4' }));
    await press(user, 'Continue');
    cleanup();
    open('/welcome?at=2');
    expect(screen.getByText('Question 2 of 8')).toBeTruthy();
    cleanup();
    open('/welcome?at=1');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '4' }).checked).toBe(true);
  });

  it('fall back to the defaults where what was kept is damaged', async () => {
    sessionStorage.setItem(
      'stridewell-welcome',
      JSON.stringify({ answers: { worst: 'much', runDays: [1, 9], minutes: 5 }, answered: 8, seed: 'x' }),
    );
    const user = open('/welcome?at=answers');
    await press(user, 'Build my block');
    expect(heading()).toBe('Your ten weeks');
  });

  it('can each be changed from the list, and Continue leads back there', async () => {
    const user = openAnswered('answers');
    await user.click(screen.getByRole('link', { name: /What do you have at home/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Foam roller' }));
    await press(user, 'Continue');
    expect(heading()).toBe('Your answers');
    expect(screen.getByRole('link', { name: /What do you have at home/ }).textContent).toContain('oam roller');
  });

  it('cannot be skipped by an address: the red flags are always asked', () => {
    open('/welcome?at=block');
    expect(screen.getByText('Question 1 of 8')).toBeTruthy();
  });

  it('give the same block before and after a reload', async () => {
    const user = open();
    await press(user, 'Continue');
    await build(user);
    const shown = screen.getByRole('main').textContent;
    cleanup();
    vi.setSystemTime(now.getTime() + 90_000);
    open('/welcome?at=block');
    expect(screen.getByRole('main').textContent).toBe(shown);
  });
});

describe('runs', () => {
  it('are hard or long only on a day with a run', async () => {
    const user = openAnswered(6);
    const hardMonday = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Monday, hard run' });
    expect(hardMonday.disabled).toBe(true);
    await user.click(hardMonday);
    expect(hardMonday.checked).toBe(false);
    await user.click(screen.getByRole('checkbox', { name: 'Monday, run' }));
    await user.click(hardMonday);
    await user.click(screen.getByRole('radio', { name: 'Sunday, long run' }));
    expect(hardMonday.checked).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Monday, run' }));
    expect(hardMonday.checked).toBe(false);
    await build(user);
    await press(user, 'Use this block');
    await screen.findByRole('heading', { name: 'Today' });
    expect(lastBegun().block.profile).toMatchObject({ runDays: [2, 4, 7], hardRunDays: [], longRunDay: 7 });
  });
});

describe('what cannot be used', () => {
  it('is told in a sentence, and Continue waits', async () => {
    const user = openAnswered(1);
    const days = screen.getByRole('textbox', { name: 'How long has it been there?' });
    await user.clear(days);
    await user.type(days, 'long');
    expect(screen.queryByRole('alert')).toBeNull();
    await press(user, 'Continue');
    expect(screen.getByRole('alert').textContent).toContain('whole number');
    await user.clear(days);
    await user.type(days, '0');
    expect(screen.queryByRole('alert')).toBeNull();
    await press(user, 'Continue');
    expect(screen.getByText('Question 2 of 8')).toBeTruthy();
  });

  it('is a start day that has gone by', async () => {
    const user = openAnswered(7);
    const start = screen.getByLabelText(/^Start on this day/);
    await user.clear(start);
    await user.type(start, '2026-11-20');
    await press(user, 'Continue');
    expect(screen.getByRole('alert').textContent).toBe('That day has gone by. Choose today or a later day.');
    await user.clear(start);
    await user.type(start, '2026-12-01');
    await build(user);
    expect(screen.getByText(/^Tuesday 1 December to /)).toBeTruthy();
  });
});

describe('a refusal', () => {
  it('of a start day that has gone by meanwhile stands on the list of answers', () => {
    openAnswered('answers', { startDay: '2026-11-24' });
    expect(screen.queryByRole('button', { name: 'Build my block' })).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('has gone by');
    expect(screen.getByRole('link', { name: /^When do you have time/ }).textContent).toContain('has gone by');
  });

  it('for strong pain names it, leads to that answer, and keeps the others', async () => {
    const user = openAnswered(1, { equipment: ['long-band'] });
    await user.click(screen.getByRole('radio', { name: '7' }));
    await build(user);
    expect(heading()).toBe('Let the hip settle first');
    await user.click(screen.getByRole('link', { name: 'Change my answer' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '7' }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: '2' }));
    await press(user, 'Continue');
    expect(heading()).toBe('Your ten weeks');
    await press(user, 'Change an answer');
    expect(screen.getByRole('link', { name: /What do you have at home/ }).textContent).toContain('ong band');
  });

  it('for a red flag says what was ticked and how soon someone should look, and offers no exercise', async () => {
    const user = openAnswered(2);
    expect(screen.getByText('None of these is true for me.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /weight on (the|that|your|one) leg/i }));
    expect(screen.queryByText('None of these is true for me.')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /limp/i }));
    await build(user);
    expect(heading()).toBe('Let someone look at this first');
    const main = within(screen.getByRole('main'));
    expect(main.getAllByText(/^Next step, /).map((step) => step.textContent)).toEqual([
      'Next step, today',
      'Next step, this week',
    ]);
    expect(screen.queryByRole('button', { name: 'Use this block' })).toBeNull();
    await user.click(main.getByRole('link', { name: 'Back to the list' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /limp/i }).checked).toBe(true);
  });

  it('for a birth keeps what was told, so that it stands in the toolkit and in the next visit', async () => {
    const user = openAnswered(5);
    await user.click(screen.getByRole('radio', { name: 'I gave birth' }));
    await user.clear(screen.getByRole('textbox', { name: 'How long ago?' }));
    await user.type(screen.getByRole('textbox', { name: 'How long ago?' }), '4');
    await build(user);
    expect(heading()).toBe('Give it a few more weeks');
    const told = () => readFacts(store.kept().facts).facts.filter(({ kind }) => kind === 'birth-told');
    expect(told().at(-1)?.payload).toEqual({ weeksAgo: 4 });
    // Two weeks later, in another tab: nothing of the visit is left, and the birth is two weeks longer ago.
    cleanup();
    vi.setSystemTime(new Date(2026, 11, 9, 9, 30));
    sessionStorage.setItem('stridewell-welcome', JSON.stringify({ answered: 8, seed: 1 }));
    const again = open('/welcome?at=5');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'How long ago?' }).value).toBe('6');
    const before = told().length;
    await press(again, 'Continue');
    expect(told()).toHaveLength(before);
  });

  it('for pregnancy is the same answer in both places', async () => {
    const user = openAnswered(5);
    await user.click(screen.getByRole('radio', { name: 'I am pregnant' }));
    await build(user);
    expect(heading()).toBe('Let someone look at this first');
    await user.click(screen.getByRole('link', { name: 'Back to the list' }));
    const ticked = screen.getByRole<HTMLInputElement>('checkbox', { name: /pregnant/i });
    expect(ticked.checked).toBe(true);
    await user.click(ticked);
    await press(user, 'Continue');
    expect(heading()).toBe('Your ten weeks');
  });

  const standing = () => standingFlags(readFacts(store.kept().facts).facts);

  it('a sign stops every exercise from the Continue that tells it, before there is any block', async () => {
    const user = openAnswered(2);
    await user.click(screen.getByRole('checkbox', { name: /limp/i }));
    expect(standing()).toEqual([]);
    await press(user, 'Continue');
    expect(standing()).toEqual(['limp']);
  });

  it('a sign on record is ticked, and Continue states that it was never true before it comes off', async () => {
    await writes({ kind: 'red-flags-answered', payload: { flags: ['limp'] } });
    const user = open('/welcome?at=1');
    await press(user, 'Continue');
    const limp = screen.getByRole<HTMLInputElement>('checkbox', { name: /limp/i });
    expect(limp.checked).toBe(true);
    await user.click(limp);
    expect(screen.getByText('I ticked “I limp” by mistake. It is not true for me.')).toBeTruthy();
    expect(standing()).toEqual(['limp']);
    await press(user, 'Continue');
    expect(standing()).toEqual([]);
  });

  it('no block comes round a sign that was told elsewhere meanwhile', async () => {
    openAnswered('block');
    expect(heading()).toBe('Your ten weeks');
    await act(() => writes({ kind: 'red-flags-answered', payload: { flags: ['limp'] } }));
    expect(heading()).toBe('Let someone look at this first');
  });

  it.each([
    ['I am under 16', 'under-16', []],
    ['I am pregnant', 'pregnant', ['pelvic-floor']],
  ] as const)('“%s”: a clearance is asked once, is a fact, and lets the block be made', async (label, flag, avoid) => {
    const user = openAnswered(2);
    await user.click(screen.getByRole('checkbox', { name: label }));
    await build(user);
    await press(user, 'I have been seen and cleared to train');
    expect(standing()).toEqual([flag]);
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain(`“${label}”`);
    await user.click(within(dialog).getByRole('button', { name: 'Yes, I am cleared' }));
    expect(heading()).toBe('Your ten weeks');
    expect(standing()).toEqual([]);
    expect(store.kept().facts.findLast(({ kind }) => kind === 'clearance')?.payload).toEqual({ of: 'red-flags', flags: [flag] });
    await press(user, 'Use this block');
    await screen.findByRole('heading', { name: 'Today' });
    expect(lastBegun().block.profile).toMatchObject({ redFlags: [], avoid: [...avoid] });
  });

  it('seven weeks after a birth the block spares the pelvic floor and says whom to ask before running', async () => {
    const user = openAnswered('block', { gaveBirth: true, weeksSinceBirth: '7' });
    expect(screen.getByText(/Before you run or jump again, ask a women’s-health physiotherapist/)).toBeTruthy();
    await press(user, 'Use this block');
    await screen.findByRole('heading', { name: 'Today' });
    cleanup();
    sessionStorage.clear();
    // Three weeks later the questions know that it is ten.
    vi.setSystemTime(new Date(2026, 11, 16, 9, 30));
    const later = open();
    await press(later, 'Continue');
    for (let question = 1; question < 5; question += 1) await press(later, 'Continue');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'I gave birth' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'How long ago?' }).value).toBe('10');
    await later.click(screen.getByRole('radio', { name: 'Does not apply' }));
    await build(later);
    await press(later, 'Use this block'); // so that the next test starts from nobody's birth
    await screen.findByRole('heading', { name: 'Today' });
  });

  it('for a birth some weeks ago leads to the weeks', async () => {
    const user = openAnswered(5);
    await user.click(screen.getByRole('radio', { name: 'I gave birth' }));
    const weeks = screen.getByRole('textbox', { name: 'How long ago?' });
    await user.clear(weeks);
    await user.type(weeks, '4');
    await build(user);
    expect(heading()).toBe('Give it a few more weeks');
    await user.click(screen.getByRole('link', { name: 'Change the weeks' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'How long ago?' }).value).toBe('4');
  });

  it('for too few days shows the week and days that would make room; one tap gives the block', async () => {
    const user = openAnswered(7);
    for (const day of ['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
      await user.click(screen.getByRole('checkbox', { name: `${day}, time for a session` }));
    }
    await build(user);
    expect(heading()).toBe('No day fits');
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
    await user.click(screen.getByRole('button', { name: /^Free up Thursday/ }));
    expect(heading()).toBe('Your ten weeks');
    await press(user, 'Use this block');
    await screen.findByRole('heading', { name: 'Today' });
    expect(lastBegun().block.profile.availableDays).toEqual([1, 2, 4]);
  });

  it('for the long run says which day is in the way, and keeps the days', async () => {
    const user = openAnswered(6);
    await user.click(screen.getByRole('radio', { name: 'Sunday, long run' }));
    await press(user, 'Continue');
    for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
      await user.click(screen.getByRole('checkbox', { name: `${day}, time for a session` }));
    }
    expect(screen.getByRole('status').textContent).toContain('No three days fit yet');
    await build(user);
    expect(heading()).toBe('No day fits');
    expect(screen.getByText('Time, but the day before the long run')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Back to my week' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Monday, time for a session' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Friday, time for a session' }).checked).toBe(false);
  });
});

describe('the preview', () => {
  it('says when the block starts gentler and when it is time to see someone', async () => {
    const user = openAnswered(1);
    const days = screen.getByRole('textbox', { name: 'How long has it been there?' });
    await user.clear(days);
    await user.type(days, '6');
    await build(user);
    expect(screen.queryByText('It starts gentler.')).toBeNull();
    expect(screen.queryByText('Have it looked at.')).toBeNull();
    const rebuild = async (text: string) => {
      await press(user, 'Change an answer');
      await user.click(screen.getByRole('link', { name: /How do your hips feel/ }));
      const field = screen.getByRole('textbox', { name: 'How long has it been there?' });
      await user.clear(field);
      await user.type(field, text);
      await press(user, 'Continue');
      await press(user, 'Build my block');
    };
    await rebuild('7');
    expect(screen.getByText('Have it looked at.')).toBeTruthy();
    expect(screen.queryByText('It starts gentler.')).toBeNull();
    await rebuild('10');
    expect(screen.getByText('It starts gentler.')).toBeTruthy();
  });

  it('says that it takes the place of a block that is there already', async () => {
    const user = openAnswered('block');
    await press(user, 'Use this block');
    await screen.findByRole('heading', { name: 'Today' });
    cleanup();
    openAnswered('block');
    expect(screen.getByText(/^This takes the place of the block you are in\./)).toBeTruthy();
  });

  it('goes on from what lasts of the block before, and asks pain and signs anew', async () => {
    vi.setSystemTime(new Date(2026, 11, 20)); // after every block of the tests above
    const user = openAnswered('block', {
      equipment: ['step'],
      runDays: [1, 3],
      worst: 1,
      selfTest: [true, true, true, true, true, true],
    });
    await press(user, 'Use this block');
    await screen.findByRole('heading', { name: 'Today' });
    cleanup();
    const next = open();
    expect(screen.getByRole('link', { name: 'Back to Today' }).getAttribute('href')).toBe('/');
    await press(next, 'Continue');
    await build(next);
    await press(next, 'Use this block');
    await screen.findByRole('heading', { name: 'Today' });
    expect(lastBegun().block.profile).toMatchObject({
      equipment: ['step'],
      runDays: [1, 3],
      pain: { worst: 2 },
      selfTest: [false, true, false, true, false, false],
    });
  });

  it('says what is kept when the device is full, and goes on to Today once it is saved', async () => {
    const user = openAnswered('block');
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await press(user, 'Use this block');
    expect((await screen.findByRole('alert')).textContent).toContain('Your block is held in memory.');
    full.mockRestore();
    expect(await screen.findByRole('heading', { name: 'Today' }, { timeout: 10_000 })).toBeTruthy();
    expect(store.kept().unsaved).toBe(0);
  });
});
