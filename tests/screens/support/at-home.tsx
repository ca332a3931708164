import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Dexie from 'dexie';
import type { ComponentType } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { vi } from 'vitest';
import { exercises } from '../../../src/catalogue/index.ts';
import type { LocalDay } from '../../../src/core/calendar/index.ts';
import type { FactDraft } from '../../../src/core/facts/index.ts';
import type { Block, Session } from '../../../src/core/plan/block.ts';
import { generateBlock } from '../../../src/core/plan/index.ts';
import type { Profile } from '../../../src/core/plan/profile.ts';

vi.setConfig({ testTimeout: 20_000 }); // the app's modules are loaded anew for every test
configure({ asyncUtilTimeout: 10_000 });

/** Strength A on Mondays from 24 November 2025, Strength B on Thursdays, mobility on Saturdays, the long run on Sundays. */
export const profile: Profile = {
  startDay: '2025-11-24',
  availableDays: [1, 4, 6],
  runDays: [2, 7],
  hardRunDays: [2],
  longRunDay: 7,
  equipment: ['mini-band'],
  experience: 'some',
  sessionMinutes: 40,
  avoid: [],
  pain: { worst: 1, days: 2, side: 'right' },
  selfTest: [false, true, false, true, false, false],
  redFlags: [],
  postpartumWeeks: null,
  seed: 3,
};

export function blockOf(answers: Profile = profile): Block {
  const made = generateBlock(answers, exercises);
  if (!made.ok) throw new Error(`The block was refused: ${made.reason.rule}`);
  return made.block;
}

export function firstWeekOf(block: Block): Block['weeks'][number]['sessions'] {
  const [week] = block.weeks;
  if (week === undefined) throw new Error('A block without weeks');
  return week.sessions;
}

/** What is written when a sitting of `session` is saved with this share of its main sets recorded. */
export function savedSitting(
  session: Session,
  share = 1,
  said: Partial<Extract<FactDraft, { readonly kind: 'session-finished' }>['payload']> = {},
): FactDraft[] {
  const runThroughId = `sitting of ${session.id} on ${new Date().toISOString().slice(0, 10)}`;
  const sets = session.main.flatMap(({ exerciseId, sets }, place) =>
    Array.from({ length: sets }, (_, set) => ({ exerciseId, entry: session.warmUp.length + place, set: set + 1 })),
  );
  const done = sets.slice(0, Math.round(share * sets.length));
  return [
    ...done.map(
      (set): FactDraft => ({
        kind: 'set-done',
        payload: { runThroughId, sessionId: session.id, part: 'main', ...set, unit: 'reps', done: { both: 8 }, how: 'guided' },
      }),
    ),
    {
      kind: 'session-finished',
      payload: {
        runThroughId,
        sessionId: session.id,
        ended: share < 1 ? 'ended-early' : 'finished',
        setsDone: done.length,
        setsPlanned: sets.length,
        seconds: 1_860,
        effort: null,
        pain: null,
        note: '',
        ...said,
      },
    },
  ];
}

/** What is on record once every session of the block before `until` was done on its day; `except` those. Begin the block before. */
export async function livedTo(
  until: LocalDay,
  block: Block,
  write: (drafts: readonly FactDraft[]) => Promise<unknown>,
  except: (session: Session) => boolean = () => false,
): Promise<void> {
  for (const { sessions } of block.weeks) {
    for (const session of sessions) {
      if (session.day >= until || except(session)) continue;
      setToday(session.day);
      await write(savedSitting(session));
    }
  }
  setToday(until);
}

/** Sets the device's calendar, at eight in the morning; timers go on as they are. */
export function setToday(day: LocalDay): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T08:00:00`) });
}

/** A device with nothing on it: the app's own modules, loaded anew, and an empty database. */
export async function freshDevice() {
  cleanup();
  vi.resetModules();
  localStorage.clear();
  Dexie.dependencies.indexedDB = new IDBFactory();
  const { store } = await import('../../../src/store/index.ts');
  await store.open();
  const write = (drafts: readonly FactDraft[]) => store.write({ facts: drafts.map((draft) => store.stamp(draft)) });
  return {
    store,
    write,
    begin: (block: Block) => write([{ kind: 'block-begun', payload: { block } }]),
  };
}

/** jsdom has the dialog and not its verbs. */
export function teachDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
}

/** Opens a screen at an address; other addresses show only where one came to. */
export function visit(Screen: ComponentType, pattern: string, address: string) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <Routes>
        <Route path={pattern} element={<Screen />} />
        <Route path="*" element={<Elsewhere />} />
      </Routes>
    </MemoryRouter>,
  );
  return userEvent.setup();
}

function Elsewhere() {
  return <p data-testid="came-to">{useLocation().pathname}</p>;
}

export const cameTo = () => screen.queryByTestId('came-to')?.textContent ?? null;
export const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
