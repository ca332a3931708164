import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mixed, noon } from '../core/workout/sessions.ts';
import { aPage, aPhone } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(0);
const answers = { effort: null, pain: null, note: '' } as const;

/** Two tabs on one phone; the first plays, the second has come to the same stage. */
async function twoTabs() {
  const phone = aPhone();
  const first = aPage(phone);
  first.player.begin(mixed, 'left');
  const leaveFirst = first.player.enter();
  await settle();
  first.wait(15);
  const second = aPage(phone);
  const leaveSecond = second.player.enter();
  await settle();
  return { phone, first, second, leaveFirst, leaveSecond };
}

describe('a second tab', () => {
  it('says that the session is played elsewhere', async () => {
    const { first, second } = await twoTabs();
    expect(second.player.view().elsewhere).toBe(true);
    expect(first.player.view().elsewhere).toBe(false);
  });

  it('never writes, whatever is tapped in it and however it is left', async () => {
    const { phone, first, second, leaveSecond } = await twoTabs();
    first.player.pause();
    const writes = phone.writes.length;
    for (const tap of ['resume', 'next', 'back', 'pause', 'end', 'discard'] as const) second.player[tap]();
    second.player.save(answers);
    expect(second.player.begin(mixed, 'left')).toBe(false);
    second.wait(120);
    second.hide();
    second.show();
    leaveSecond();
    expect(phone.writes).toHaveLength(writes);
  });

  it('cannot save the summary that the first shows', async () => {
    const { phone, first, leaveSecond } = await twoTabs();
    leaveSecond();
    first.player.end();
    const writes = phone.writes.length;
    const late = aPage(phone);
    late.player.enter();
    await settle();
    late.player.save(answers);
    late.player.discard();
    expect(phone.writes).toHaveLength(writes);
  });

  it('keeps its devices asleep', async () => {
    const { second } = await twoTabs();
    second.player.resume();
    expect(second.ears.calls.start).toBe(second.ears.calls.stop);
    expect(second.isWatching()).toBe(false);
    expect(second.player.view().wakeLock).toBe('idle');
  });

  it('plays on once the first has left its stage', async () => {
    const { phone, first, second, leaveFirst, leaveSecond } = await twoTabs();
    leaveSecond();
    leaveFirst();
    await settle();
    second.player.enter();
    await settle();
    expect(second.player.view().elsewhere).toBe(false);
    expect(second.left()).toBe(first.left());
    second.player.resume();
    second.player.end();
    second.player.save(answers);
    expect(phone.row()).toBeNull();
    first.player.enter();
    expect(first.player.view().runThrough).toBeNull();
  });

  it('left in a rest, takes up what the other has made of it since', async () => {
    const phone = aPhone();
    const first = aPage(phone);
    first.player.begin(mixed, 'left');
    const leaveFirst = first.player.enter();
    await settle();
    first.reach({ kind: 'rest' });
    leaveFirst();
    const second = aPage(phone);
    const leaveSecond = second.player.enter();
    await settle();
    expect(second.status().kind).toBe('away');
    second.player.resume();
    second.reach({ kind: 'rest', set: 2 });
    leaveSecond();
    first.player.enter();
    expect(first.step()).toMatchObject({ kind: 'rest', set: 2 });
    expect(first.status().kind).toBe('away');
  });
});

describe('taking over', () => {
  it('goes on paused where the other tab was, and the other writes nothing more', async () => {
    const { phone, first, second } = await twoTabs();
    second.player.takeOver();
    await settle();
    expect(second.player.view().elsewhere).toBe(false);
    expect(second.status().kind).toBe('away');
    expect(first.player.view().elsewhere).toBe(true);
    const writes = phone.writes.length;
    first.player.next();
    first.wait(120);
    first.hide();
    expect(phone.writes).toHaveLength(writes);
    expect(first.ears.ahead()).toEqual([]);
    second.player.resume();
    second.wait(120);
    expect(phone.writes.length).toBeGreaterThan(writes);
  });

  it('may be taken back, and is nothing for the tab that plays', async () => {
    const { first, second } = await twoTabs();
    const before = first.runThrough();
    first.player.takeOver();
    expect(first.runThrough()).toBe(before);
    second.player.takeOver();
    await settle();
    first.player.takeOver();
    await settle();
    expect([first.player.view().elsewhere, second.player.view().elsewhere]).toEqual([false, true]);
  });
});

describe('the one place', () => {
  it('is held only while a session is open', async () => {
    const phone = aPhone();
    const page = aPage(phone);
    const leave = page.player.enter();
    await settle();
    expect(phone.isTaken()).toBe(false);
    page.player.begin(mixed, 'left');
    await settle();
    expect(phone.isTaken()).toBe(true);
    page.player.end();
    page.player.save(answers);
    expect(phone.isTaken()).toBe(false);
    leave();
  });

  it('is given back even if it comes after the stage has gone', async () => {
    const phone = aPhone();
    const page = aPage(phone);
    page.player.begin(mixed, 'left');
    page.player.enter()();
    await settle();
    expect(phone.isTaken()).toBe(false);
  });

  it('that cannot be asked for is taken to be free', async () => {
    const page = aPage({ ...aPhone(), takePlace: () => Promise.reject(new Error('SecurityError')) });
    page.player.begin(mixed, 'left');
    page.player.enter();
    await settle();
    expect(page.player.view().elsewhere).toBe(false);
    page.wait(20);
    expect(page.step().kind).toBe('work');
  });
});
