import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FactDraft, StoredFact } from '../../src/core/facts/index.ts';
import { isGoing, isOver } from '../../src/core/workout/index.ts';
import type { Player } from '../../src/player/player.ts';
import { begun } from '../core/adapt/block.ts';
import { mixed, noon } from '../core/workout/sessions.ts';
import { aPage, aPhone } from './page.ts';

beforeEach(() => vi.useFakeTimers({ now: noon }));
afterEach(() => vi.useRealTimers());

let written = 0;
function fact(draft: FactDraft): StoredFact {
  written += 1;
  return {
    id: `z${String(written).padStart(4, '0')}`,
    at: noon + written,
    day: '2026-11-24',
    zone: 'UTC',
    device: 'd',
    version: 1,
    ...draft,
  };
}
const flagged = () => fact({ kind: 'red-flags-answered', payload: { flags: ['limp'] } });
const cleared = () => fact({ kind: 'clearance', payload: { of: 'red-flags', flags: ['limp'] } });
const sore = (day: string) => ({
  ...fact({ kind: 'check-in', payload: { when: 'morning', pain: 7, compared: 'worse', note: '' } }),
  day,
});

/** Every verb that could set a session going or move it on. */
const onward: readonly (keyof Player)[] = ['resume', 'next', 'back', 'done', 'moreRest', 'repeatSet', 'skipSet', 'goOn'];

describe('while a warning sign stands', () => {
  it('no session begins, whichever screen asks for it', () => {
    const page = aPage();
    page.phone.record([flagged()]);
    expect(page.player.begin(mixed, 'left')).toBe(false);
    expect(page.player.view().runThrough).toBeNull();
    expect(page.phone.writes).toEqual([]);
    expect(page.ears.calls.start).toBe(0);
  });

  it('a session that is going stands at once, and says nothing more', () => {
    const page = aPage();
    page.player.begin(mixed, 'left');
    page.wait(15);
    page.phone.record([flagged()]);
    expect(page.status().kind).toBe('paused');
    expect(page.ears.ahead()).toEqual([]);
    const { stepIndex } = page.runThrough();
    page.wait(120);
    expect(page.runThrough().stepIndex).toBe(stepIndex);
  });

  it.each(onward)('%s moves nothing, in no phase', (verb) => {
    for (const kind of ['prepare', 'work', 'rest'] as const) {
      const page = aPage();
      page.player.begin(mixed, 'left');
      page.reach({ kind });
      page.phone.record([flagged()]);
      const { stepIndex } = page.runThrough();
      (page.player[verb] as () => void)(); // of the list above, all of which take nothing
      page.wait(60);
      expect([kind, page.runThrough().stepIndex, isGoing(page.runThrough())]).toEqual([kind, stepIndex, false]);
    }
  });

  it('a session taken up from the disk is not gone on with, and may be ended and kept', () => {
    const phone = aPhone();
    const before = aPage(phone);
    before.player.begin(mixed, 'left');
    before.reach({ kind: 'rest' });
    before.hide();
    phone.record([flagged()]);
    const page = aPage(phone);
    page.player.enter();
    page.player.resume();
    expect(isGoing(page.runThrough())).toBe(false);
    expect(page.ears.calls.start).toBe(0);
    page.player.end();
    expect(isOver(page.runThrough())).toBe(true);
    page.player.back();
    page.player.resume();
    expect(isOver(page.runThrough())).toBe(true);
    page.player.save({ effort: null, pain: null, note: '' });
    expect(phone.row()).toBeNull();
    expect(phone.facts().some(({ kind }) => kind === 'session-finished')).toBe(true);
  });

  it('a clearance opens it again, paused where it stood', () => {
    const page = aPage();
    page.player.begin(mixed, 'left');
    page.reach({ kind: 'work' });
    page.phone.record([flagged()]);
    const { stepIndex } = page.runThrough();
    page.phone.record([cleared()]);
    expect(page.status().kind).toBe('paused');
    page.player.resume();
    expect(isGoing(page.runThrough())).toBe(true);
    expect(page.runThrough().stepIndex).toBe(stepIndex);
  });
});

describe('while a warning sign stands, in pocket mode', () => {
  function inPocket() {
    const page = aPage(aPhone({ pocket: true }));
    page.player.begin(mixed, 'left');
    page.player.enter();
    page.wait(100);
    return page;
  }

  it('a track that plays on out of sight falls silent the moment a sign is told in another tab, and what was heard is kept', () => {
    const page = inPocket();
    page.hide();
    vi.setSystemTime(Date.now() + 60_000); // no timer runs out of sight
    page.phone.record([flagged()]);
    expect(page.tape.playing()).toBe(false);
    expect(page.status().kind).toBe('paused');
    expect(page.step().start + page.step().seconds - (page.left() ?? 0)).toBeCloseTo(160, 1);
    const { stepIndex } = page.runThrough();
    page.wait(120);
    page.show();
    expect([page.status().kind, page.runThrough().stepIndex]).toEqual(['paused', stepIndex]);
  });

  it('a track that the system sets going again falls silent at once', () => {
    const page = inPocket();
    page.phone.record([flagged()]);
    page.tape.goOn();
    expect(page.tape.playing()).toBe(false);
    expect(page.status().kind).toBe('paused');
    page.hide();
    page.tape.goOn();
    expect(page.tape.playing()).toBe(false);
  });
});

it('two sore mornings within a week stop a session of the block in the same way', () => {
  const page = aPage();
  page.phone.record([{ ...begun(), at: noon }]);
  page.player.begin(mixed, 'left');
  page.wait(15);
  page.phone.record([sore('2026-11-22')]);
  expect(isGoing(page.runThrough())).toBe(true);
  page.phone.record([sore('2026-11-24')]);
  expect(isGoing(page.runThrough())).toBe(false);
});
