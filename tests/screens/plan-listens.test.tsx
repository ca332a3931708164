// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { currentPlan, moveChoices, moveRefusal, notToday, swapChoices } from '../../src/core/adapt/index.ts';
import { addDays, type LocalDay } from '../../src/core/calendar/index.ts';
import { explainChange } from '../../src/words/changes.ts';
import { fullDay } from '../../src/words/days.ts';
import { wayWords } from '../../src/words/not-today.ts';
import {
  blockOf,
  cameTo,
  firstWeekOf,
  freshDevice,
  heading,
  livedTo,
  profile,
  savedSitting,
  setToday,
  teachDialogs,
  visit,
} from './support/at-home.tsx';

const block = blockOf();
const [strengthA, strengthB] = firstWeekOf(block);
const main = strengthB.main[0];
let device: Awaited<ReturnType<typeof freshDevice>>;

beforeEach(async () => {
  teachDialogs();
  setToday('2025-11-24');
  device = await freshDevice();
  await device.begin(block);
});
afterEach(() => {
  cleanup();
  device.store.close();
  vi.useRealTimers();
});

const openToday = async () => visit((await import('../../src/screens/today/Today.tsx')).default, '/', '/');
const openPlan = async () => visit((await import('../../src/screens/plan/Plan.tsx')).default, '/plan', '/plan');
const openSession = async (address: string) =>
  visit((await import('../../src/screens/session/SessionPage.tsx')).default, '/plan/:sessionId', `/plan/${address}`);
const openWorkout = async (id: string) =>
  visit((await import('../../src/screens/workout/Workout.tsx')).default, '/workout/:sessionId', `/workout/${id}`);
const openExercise = async (id: string) =>
  visit((await import('../../src/screens/exercise/ExercisePage.tsx')).default, '/exercises/:id', `/exercises/${id}`);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const noButton = (name: string | RegExp) => screen.queryByRole('button', { name });
const planNow = (today: LocalDay) => currentPlan(device.store.kept().facts, today, exercises);
const orderOf = (id: string, today: LocalDay) => ({ facts: device.store.kept().facts, sessionId: id, today, exercises });
const played = () => device.store.kept().runThrough;
const twoReds = async () => {
  await device.write(savedSitting(strengthA, 1, { pain: 7 }));
  setToday('2025-11-27');
  await device.write(savedSitting(strengthB, 1, { pain: 7 }));
  setToday('2025-11-28');
};

describe('a session may be done another way', () => {
  it('"Short on time" on Today starts the short form at once', async () => {
    const user = await openToday();
    await user.click(await screen.findByRole('button', { name: 'Short on time' }));
    await waitFor(() => expect(cameTo()).toBe(`/workout/${strengthA.id}`));
    expect(played()).toMatchObject({ form: 'short', session: { id: strengthA.id } });
    expect(played()?.session.minutes).toBeLessThanOrEqual(14);
  });

  it('"Short on time" on the session page does, too, and asks first out of turn', async () => {
    await device.write(savedSitting(strengthA));
    setToday('2025-11-25');
    const user = await openSession(strengthB.id);
    await user.click(button('Short on time'));
    expect(screen.getByRole('dialog', { name: 'Strength two days running?' })).toBeTruthy();
    expect(played()).toBeNull();
    await user.click(button('Start anyway'));
    await waitFor(() => expect(played()).toMatchObject({ form: 'short' }));
  });

  it('"Not today" on Today leads to the session with the question open', async () => {
    await openToday();
    const link = await screen.findByRole('link', { name: 'Not today' });
    expect(link.getAttribute('href')).toBe(`/plan/${strengthA.id}?ask=not-today`);
    cleanup();
    await openSession(`${strengthA.id}?ask=not-today`);
    expect(screen.getByRole('dialog', { name: 'What is in the way?' })).toBeTruthy();
  });

  it.each(['Pain', 'Tired', 'Time'] as const)('"%s" offers the ways of the engine, the best first', async (label) => {
    const reason = label.toLowerCase() as 'pain' | 'tired' | 'time';
    const user = await openSession(strengthA.id);
    await user.click(button('Not today'));
    await user.click(button(label));
    const ways = notToday(reason, strengthA, orderOf(strengthA.id, '2025-11-24'));
    const shown = within(screen.getByRole('dialog')).getAllByRole('button');
    expect(shown.map((one) => one.textContent)).toEqual(
      ways.map((way) => {
        const words = wayWords(way, strengthA, '2025-11-24');
        return `${words.label}${words.hint}`;
      }),
    );
  });

  it('gentler is played as the gentler form', async () => {
    const user = await openSession(strengthA.id);
    await user.click(button('Not today'));
    await user.click(button('Tired'));
    await user.click(button('Do it gentler'));
    await waitFor(() => expect(played()).toMatchObject({ form: 'gentler', session: { id: strengthA.id } }));
  });

  it('another day moves it, tells the day, and can be undone', async () => {
    const user = await openSession(strengthA.id);
    await user.click(button('Not today'));
    await user.click(button('Time'));
    await user.click(button('Move it to tomorrow'));
    expect(await screen.findByText('Moved to tomorrow, because you asked for that day.')).toBeTruthy();
    expect(screen.getByText(/^Tuesday 25 November, week 1/)).toBeTruthy();
    await user.click(button('Undo'));
    expect(await screen.findByText(/^Monday 24 November, week 1/)).toBeTruthy();
    expect(noButton('Undo')).toBeNull();
  });

  it('"Leave out" is told and can be undone for as long as it stands', async () => {
    const user = await openSession(strengthB.id);
    await user.click(button('Leave out'));
    expect(await screen.findByText('You left this one out. You may still do it.')).toBeTruthy();
    expect(noButton('Move')).toBeNull();
    cleanup();
    const again = await openSession(strengthB.id);
    await again.click(button('Undo'));
    await waitFor(() => expect(button('Leave out')).toBeTruthy());
    expect(planNow('2025-11-24').sessions[1]?.standing.state).toBe('coming');
  });
});

describe('moving', () => {
  it('every day of the week is there, those that work first; one that breaks a rule is closed and says which', async () => {
    const user = await openSession(strengthB.id);
    await user.click(button('Move'));
    const order = orderOf(strengthB.id, '2025-11-24');
    const rows = within(screen.getByRole('dialog')).getAllByRole('button');
    const choices = moveChoices(order);
    const open = choices.filter(({ rule }) => rule === null);
    const closed = choices.filter(({ rule }) => rule !== null);
    // Those that work stand first; each row is its own day's.
    expect(rows.map((row) => (row as HTMLButtonElement).disabled)).toEqual([...open.map(() => false), ...closed.map(() => true)]);
    for (const [place, { day }] of [...open, ...closed].entries()) expect(rows[place]?.textContent).toContain(fullDay(day));
    expect(choices.some(({ rule }) => rule === null)).toBe(true);
    for (const { day, rule } of choices) expect(moveRefusal(order, day)?.rule ?? null).toBe(rule);
    expect(button('Sunday 30 November').getAttribute('aria-describedby')).not.toBeNull();
    expect(screen.getByText('Strength stays off the day before your long run.')).toBeTruthy();
  });

  it('a day that works is taken at the tap', async () => {
    const user = await openSession(strengthB.id);
    await user.click(button('Move'));
    await user.click(button('Wednesday 26 November'));
    expect(await screen.findByText('Moved to Wednesday, because you asked for that day.')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Strength B is on Wednesday now.'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('swapping', () => {
  it('shows what may be taken, and why the rest may not', async () => {
    const family = main?.family ?? 'hip-extension';
    const choices = swapChoices({ ...orderOf(strengthB.id, '2025-11-24'), family });
    const user = await openSession(strengthB.id);
    await user.click(screen.getAllByRole('button', { name: /^Swap / })[0] as HTMLElement);
    const rows = within(screen.getByRole('dialog')).getAllByRole('button') as HTMLButtonElement[];
    expect(rows.length).toBe(choices.length);
    expect(rows.filter((row) => row.disabled).length).toBe(choices.filter(({ obstacle }) => obstacle !== null).length);
  });

  it('takes the chosen one at once, says so, and undoes it', async () => {
    const taken = strengthB.main
      .map(({ family, exerciseId }) => ({
        exerciseId,
        choice: swapChoices({ ...orderOf(strengthB.id, '2025-11-24'), family }).find(({ obstacle }) => obstacle === null),
      }))
      .find(({ choice }) => choice !== undefined);
    const nameOf = (id: string) => exercises.find((one) => one.id === id)?.name ?? '';
    const from = nameOf(taken?.exerciseId ?? '');
    const to = taken?.choice?.exercise.name ?? '';
    const user = await openSession(strengthB.id);
    await user.click(button(`Swap ${from}`));
    await user.click(button(to));
    expect(await screen.findByText(new RegExp(`${to} is here in place of .*, because you chose it\\.`))).toBeTruthy();
    expect(screen.getByText('Changed')).toBeTruthy();
    expect(screen.queryByRole('link', { name: from })).toBeNull();
    await user.click(button('Undo'));
    expect(await screen.findByRole('link', { name: from })).toBeTruthy();
    expect(screen.queryByText('Changed')).toBeNull();
  });

  it('mobility has nothing to swap', async () => {
    await openSession(firstWeekOf(block)[2].id);
    expect(screen.queryAllByRole('button', { name: /^Swap / })).toEqual([]);
  });
});

describe('what changed, and why', () => {
  it('stands under the exercise, marked', async () => {
    await device.write(savedSitting(strengthA, 1, { pain: 7, spot: 'outer-hip' }));
    setToday('2025-11-25');
    await openSession(strengthB.id);
    const changes = planNow('2025-11-25').changes.filter((one) => one.sessionId === strengthB.id && one.exerciseId !== null);
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes)
      expect(
        screen.getAllByText((_, element) =>
          Boolean(element?.textContent?.includes(explainChange(change, planNow('2025-11-25'), exercises, '2025-11-25'))),
        ).length,
      ).toBeGreaterThan(0);
  });

  it('a session that finds no day any more says so', async () => {
    setToday('2025-11-28');
    await device.write(savedSitting(strengthA));
    await openSession(strengthB.id);
    expect(screen.getByText(/^Left out this week, because no day is left/)).toBeTruthy();
  });

  it('Plan counts the changes of a week and lists them', async () => {
    await device.write([{ kind: 'session-moved', payload: { sessionId: strengthB.id, day: '2025-11-26' } }]);
    await openPlan();
    expect(screen.getByText('This week, easy, 3 to go, 1 change')).toBeTruthy();
    expect(screen.getByText('Strength B moved to Wednesday, because you asked for that day.')).toBeTruthy();
  });

  it('weeks that only follow are not told one by one', async () => {
    setToday('2025-12-03');
    await openPlan();
    expect(screen.getAllByText(/, \d changes?$/)).toHaveLength(1);
    expect(screen.getByText(/^Strength A moved to .*week 1 comes again\.$/)).toBeTruthy();
  });
});

describe('time away', () => {
  it('"Repeat this week" asks once, moves the weeks, and can be undone', async () => {
    await device.write(savedSitting(strengthA));
    setToday('2025-11-26');
    const user = await openPlan();
    await user.click(button('Repeat this week'));
    expect(screen.getByRole('dialog', { name: 'Do week 1 once more?' }).textContent).toContain('Your block then ends on');
    await user.click(button('Yes, once more'));
    await waitFor(() => expect(planNow('2025-11-26').sessions[0]?.session.day).toBe('2025-12-01'));
  });

  it('a pause until a day is told, and ends with "I am back"', async () => {
    const user = await openPlan();
    await user.click(button('Pause'));
    await user.click(button('Pause my block'));
    expect(await screen.findByText(/^Nothing is planned until you are back on Tuesday 2 December\./)).toBeTruthy();
    expect(noButton('Pause')).toBeNull();
    cleanup();
    const today = await openToday();
    expect(heading()).toBe('Your block is paused');
    expect(noButton('Start session')).toBeNull();
    await today.click(button('I am back'));
    await waitFor(() => expect(heading()).toBe('Strength A today'));
  });

  it('a session on a day of a pause says that it is left out for it, not that it went by', async () => {
    await device.write(savedSitting(strengthA));
    await device.write([{ kind: 'block-paused', payload: { from: '2025-11-25', to: '2025-11-30' } }]);
    await openSession(strengthB.id);
    expect(screen.getByText('Left out, because your plan is paused on its day. Nothing is doubled up.')).toBeTruthy();
    expect(screen.queryByText(/went by/)).toBeNull();
  });

  it('a pause may last until the person is back', async () => {
    const user = await openPlan();
    await user.click(button('Pause'));
    await user.click(screen.getByRole('radio', { name: 'Until I am back' }));
    await user.click(button('Pause my block'));
    await waitFor(() => expect(planNow('2025-11-24').pause).toEqual({ from: '2025-11-24', to: null }));
  });

  it('a day that is none is refused where it stands', async () => {
    const user = await openPlan();
    await user.click(button('Pause'));
    await user.clear(screen.getByLabelText('Last day away'));
    await user.click(button('Pause my block'));
    expect(screen.getByRole('alert').textContent).toContain('Choose today or a day');
    expect(planNow('2025-11-24').pause).toBeNull();
  });

  it('after a week without strength Today says welcome, with the week again and a gentler choice', async () => {
    await livedTo('2025-12-22', block, device.write);
    setToday('2026-01-01');
    const user = await openToday();
    expect(heading()).toBe('Good to see you back');
    expect(await screen.findByText(/^10 days went by without strength\. Lap 5 comes again/)).toBeTruthy();
    await user.click(await screen.findByRole('radio', { name: 'One lap easier first' }));
    const chosen = () => planNow('2026-01-01').changes.find(({ because }) => because.code === 'back-chosen')?.because;
    await waitFor(() => expect(chosen()).toMatchObject({ week: 4 }));
    await user.click(screen.getByRole('radio', { name: 'Go on with lap 5' }));
    await waitFor(() => expect(chosen()).toBeUndefined());
    expect(heading()).toBe('Good to see you back');
  });

  it('once strength is done the welcome is over', async () => {
    setToday('2025-12-02');
    await device.write(savedSitting(strengthA));
    await openToday();
    expect(heading()).toBe('Strength A is done');
  });
});

describe('when nothing may be trained', () => {
  it('two sore sessions close every door, and say why and what to do', async () => {
    await twoReds();
    await openToday();
    expect(heading()).toBe('Rest, and have it looked at');
    expect(await screen.findByText(/^Your hip was too sore twice within a week/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'When to see someone' }).getAttribute('href')).toBe('/check-in#see-someone');
    expect(noButton(/Start|Short on time/)).toBeNull();
    cleanup();
    await openSession(`${firstWeekOf(block)[2].id}?ask=not-today`);
    expect(noButton(/Start|Short on time|Not today|Warm-up/)).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
    cleanup();
    await openWorkout(strengthB.id);
    expect(heading()).toBe('Rest, and have it looked at');
    expect(noButton(/Start/)).toBeNull();
    cleanup();
    await openExercise('clamshell');
    expect(noButton(/Do it now/)).toBeNull();
    expect(screen.getByText(/^Your hip was too sore twice/)).toBeTruthy();
  });

  it('a session left open is not taken up again, only kept', async () => {
    const { player } = await import('../../src/player/index.ts');
    player.begin(strengthA, 'left');
    player.pause();
    await twoReds();
    const user = await openWorkout(strengthA.id);
    expect(noButton('Resume')).toBeNull();
    await user.click(button('End session'));
    expect(await screen.findByRole('button', { name: 'Save session' })).toBeTruthy();
    expect(noButton('Go on with the session')).toBeNull();
  });

  it('"I have spoken" asks once and opens them again', async () => {
    await twoReds();
    const user = await openToday();
    await user.click(await screen.findByRole('button', { name: 'I have spoken to a professional' }));
    expect(planNow('2025-11-28').stopped).not.toBeNull();
    await user.click(button('Yes, go on with my plan'));
    await waitFor(() => expect(planNow('2025-11-28').stopped).toBeNull());
    await waitFor(() => expect(heading()).not.toBe('Rest, and have it looked at'));
  });

  it('an ache that stays is one calm line with the next step', async () => {
    device.store.close();
    device = await freshDevice();
    await device.begin(blockOf({ ...profile, pain: { worst: 3, days: 12, side: 'left' } }));
    await openToday();
    expect(await screen.findByText(/^Your hips have been sore on \d+ days, so nothing goes up for now\./)).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'I have spoken to a professional' })).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Start session' })).toBeTruthy();
  });
});

describe('after ten weeks', () => {
  const end = addDays('2025-11-24', 77);

  it('one session a week can be started to keep what is there', async () => {
    await livedTo(end, block, device.write);
    const user = await openToday();
    await user.click(await screen.findByRole('button', { name: /^Start Strength A, \d+ min$/ }));
    await waitFor(() => expect(played()?.session.id).toBe(`${end}-keep-strength-a`));
  });

  it('the next block begins from what is known', async () => {
    await livedTo(end, block, device.write);
    visit((await import('../../src/screens/welcome/Welcome.tsx')).default, '/welcome', '/welcome?at=1');
    const { nextBlock } = await import('../../src/core/adapt/index.ts');
    const next = nextBlock(device.store.kept().facts, end, exercises)?.profile;
    const { answersForNext } = await import('../../src/screens/welcome/answers.ts');
    expect(next && answersForNext(next)).toMatchObject({ experience: 'regular', minutes: 40, worst: next?.pain.worst });
  });
});

it('the days of the sheet are told in full', () => {
  expect(fullDay('2025-11-26')).toBe('Wednesday 26 November');
});
