// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exercises } from '../../src/catalogue/index.ts';
import { nextBlock, stopNow } from '../../src/core/adapt/index.ts';
import { redFlags } from '../../src/core/safety/index.ts';
import { redFlagLabel } from '../../src/words/safety.ts';
import { flagStep } from '../../src/words/see-someone.ts';
import {
  blockOf,
  firstWeekOf,
  freshDevice,
  heading,
  livedTo,
  profile,
  setToday,
  teachDialogs,
  visit,
} from './support/at-home.tsx';

const block = blockOf();
const [strengthA] = firstWeekOf(block);
let device: Awaited<ReturnType<typeof freshDevice>>;

beforeEach(async () => {
  teachDialogs();
  HTMLElement.prototype.scrollIntoView = vi.fn(); // jsdom lays nothing out
  setToday('2025-11-24');
  device = await freshDevice();
  await device.begin(block);
});
afterEach(() => {
  cleanup();
  device.store.close();
  vi.useRealTimers();
});

const openCheckIn = async () =>
  visit((await import('../../src/screens/check-in/CheckIn.tsx')).default, '/check-in', '/check-in#see-someone');
const openToday = async () => visit((await import('../../src/screens/today/Today.tsx')).default, '/', '/');
const openWorkout = async (id: string) =>
  visit((await import('../../src/screens/workout/Workout.tsx')).default, '/workout/:sessionId', `/workout/${id}`);
const flagged = (...flags: ('limp' | 'pregnant')[]) => device.write([{ kind: 'red-flags-answered', payload: { flags } }]);
const stop = () => stopNow(device.store.kept().facts);
const button = (name: string) => screen.getByRole('button', { name });

describe('when to see someone', () => {
  it('is where its address leads, and gives every sign its next step under one of three urgencies', async () => {
    await openCheckIn();
    expect(document.activeElement?.textContent).toBe('When to see someone');
    expect(screen.getByText('Any of these signs?').closest('details')?.open).toBe(true);
    for (const title of ['See someone today', 'See someone this week', 'Ask first, then train'])
      expect(screen.getByRole('region', { name: title })).toBeTruthy();
    for (const flag of redFlags) {
      expect(screen.getByText(redFlagLabel(flag))).toBeTruthy();
      expect(screen.getByText(flagStep(flag))).toBeTruthy();
    }
  });

  it('folds the signs where the page is about this morning: one tap opens them, and open they stay', async () => {
    await flagged('limp');
    const user = await visit((await import('../../src/screens/check-in/CheckIn.tsx')).default, '/check-in', '/check-in');
    const fold = screen.getByText('Any of these signs?').closest('details');
    expect(fold?.open).toBe(false);
    // What stands, and the way to tell of something new, are never folded away.
    for (const name of ['I have been seen and cleared to train', 'Something new? Go through the list'])
      expect(button(name).closest('details')).toBeNull();
    await user.click(screen.getByText('Any of these signs?'));
    expect(fold?.open).toBe(true);
    await user.click(button('Something new? Go through the list'));
    await user.click(button('Not now'));
    expect(fold?.open).toBe(true);
  });

  it('goes through the list again at any time: what is ticked stands, and what stood stays', async () => {
    await flagged('pregnant');
    const user = await openCheckIn();
    await user.click(button('Something new? Go through the list'));
    expect(screen.queryByRole('checkbox', { name: 'I am pregnant' })).toBeNull();
    expect(screen.getByText('None of these is true for me.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'I limp' }));
    expect(screen.getByText('One of these is true for me.')).toBeTruthy();
    await user.click(button('Keep this answer'));
    await waitFor(() => expect(stop()).toEqual({ code: 'red-flag', flags: ['pregnant', 'limp'] }));
    expect(screen.getByText(/^Noted\. Training waits/)).toBeTruthy();
  });

  it('nothing new takes nothing off', async () => {
    await flagged('pregnant');
    const user = await openCheckIn();
    await user.click(button('Something new? Go through the list'));
    await user.click(button('Keep this answer'));
    expect(await screen.findByText(/^Noted\. Nothing new/)).toBeTruthy();
    expect(stop()).toEqual({ code: 'red-flag', flags: ['pregnant'] });
  });

  it('a clearance names its sign, asks once, and takes just that one off', async () => {
    await flagged('limp', 'pregnant');
    const user = await openCheckIn();
    const [first] = screen.getAllByRole('button', { name: 'I have been seen and cleared to train' });
    if (first === undefined) throw new Error('no way to clear a sign');
    await user.click(first);
    expect(screen.getByRole('dialog').textContent).toContain('“I limp”');
    expect(stop()).toEqual({ code: 'red-flag', flags: ['limp', 'pregnant'] });
    await user.click(button('Yes, I am cleared'));
    await waitFor(() => expect(stop()).toEqual({ code: 'red-flag', flags: ['pregnant'] }));
    expect(device.store.kept().facts.filter(({ kind }) => kind === 'clearance')).toHaveLength(1);
  });

  it('"Not yet" takes nothing off', async () => {
    await flagged('limp');
    const user = await openCheckIn();
    await user.click(button('I have been seen and cleared to train'));
    await user.click(button('Not yet'));
    expect(stop()).not.toBeNull();
  });

  it('a sign ticked by mistake comes off by saying so', async () => {
    await flagged('limp');
    const user = await openCheckIn();
    await user.click(button('I ticked it by mistake'));
    await user.click(button('It was never true'));
    await waitFor(() => expect(stop()).toBeNull());
    expect(device.store.kept().facts.some(({ kind }) => kind === 'clearance')).toBe(false);
  });

  it('"I have spoken to a professional" is there for an ache that lasts, and not once it was said', async () => {
    device.store.close();
    device = await freshDevice();
    await device.begin(blockOf({ ...profile, pain: { worst: 3, days: 12, side: 'left' } }));
    const user = await openCheckIn();
    await user.click(button('I have spoken to a professional'));
    await user.click(button('Yes, go on with my plan'));
    expect(await screen.findByText(/You have spoken to someone; go by what they told you\.$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'I have spoken to a professional' })).toBeNull();
  });
});

describe('the stop', () => {
  it('says what was ticked, how soon, what to say, and how it opens again', async () => {
    await flagged('limp', 'pregnant');
    const user = await openToday();
    expect(await screen.findByText('Next step, this week')).toBeTruthy();
    expect(screen.getByText('Next step, before you train')).toBeTruthy();
    expect(screen.getByText(/^“I run, and I want to train my hips\. I limp\. I am pregnant\./)).toBeTruthy();
    expect(screen.getByText('Today, not later,')).toBeTruthy();
    await user.click(button('I have been seen and cleared to train'));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/“I limp” and “I am pregnant”/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Yes, I am cleared' }));
    await waitFor(() => expect(heading()).toBe('Strength A today'));
  });

  it('told while a session is played, stands it at once and says why; a clearance opens it where it stood', async () => {
    const { player } = await import('../../src/player/index.ts');
    player.begin(strengthA, 'left');
    await openWorkout(strengthA.id);
    expect(await screen.findByRole('timer')).toBeTruthy();
    await flagged('limp');
    await waitFor(() => expect(heading()).toBe('Have it looked at first'));
    expect(player.view().runThrough?.status.kind).toBe('paused');
    expect(screen.queryByRole('button', { name: 'Resume' })).toBeNull();
    await device.write([{ kind: 'clearance', payload: { of: 'red-flags', flags: ['limp'] } }]);
    expect(await screen.findByRole('button', { name: 'Resume' })).toBeTruthy();
    player.pause();
  });

  it('after the ten weeks the sessions that keep what is there are shut, too, by their address as well', async () => {
    await livedTo('2026-03-01', block, device.write);
    const [kept] = nextBlock(device.store.kept().facts, '2026-03-01', exercises)?.maintenance ?? [];
    await openToday();
    expect(await screen.findByRole('button', { name: /^Start Strength A/ })).toBeTruthy();
    cleanup();
    await flagged('limp');
    await openToday();
    expect(await screen.findByText('Next step, this week')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
    cleanup();
    await openWorkout(kept?.id ?? '');
    expect(heading()).toBe('Have it looked at first');
    expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
  });

  it('pain of three days is one quiet line, with no button in the way', async () => {
    device.store.close();
    device = await freshDevice();
    await device.begin(blockOf({ ...profile, pain: { worst: 3, days: 3, side: 'left' } }));
    await openToday();
    expect(await screen.findByText(/^Your hips have been sore on 3 days\. Take the next runs easy/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'When to see someone' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'I have spoken to a professional' })).toBeNull();
  });
});
