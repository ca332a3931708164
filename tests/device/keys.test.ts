// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { createMediaKeys, watchKeys } from '../../src/device/index.ts';

function press(key: string, on: EventTarget = document.body, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return event;
}

it('single keys, those of a Bluetooth remote too, ask for their deed and do nothing else', () => {
  const does = vi.fn();
  const stop = watchKeys(does);
  for (const key of ['ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', '+', 'Escape', '?']) {
    expect(press(key).defaultPrevented).toBe(true);
  }
  expect(does.mock.calls.flat()).toEqual(['next', 'next', 'back', 'back', 'more', 'leave', 'help']);
  does.mockClear();
  for (const key of [' ', 'Enter', 'a', 'Tab']) expect(press(key).defaultPrevented).toBe(false);
  press('ArrowRight', document.body, { ctrlKey: true });
  press('ArrowRight', document.body, { repeat: true });
  expect(does).not.toHaveBeenCalled();
  stop();
  press('ArrowRight');
  expect(does).not.toHaveBeenCalled();
});

it('a key typed into a field or a sheet is theirs', () => {
  document.body.innerHTML = '<input><dialog open><button>x</button></dialog>';
  const does = vi.fn();
  const stop = watchKeys(does);
  press('ArrowRight', document.querySelector('input') ?? document);
  press('Escape', document.querySelector('dialog button') ?? document);
  expect(does).not.toHaveBeenCalled();
  stop();
});

it('keys of a headset are taken and given back; a browser that knows none of them loses nothing', () => {
  const handlers: Record<string, unknown> = {};
  const session = {
    setActionHandler: (action: string, handler: unknown) => {
      if (action.startsWith('seek')) throw new TypeError('unknown action');
      handlers[action] = handler;
    },
    metadata: null,
    playbackState: 'none',
    setPositionState: vi.fn(),
  };
  const keys = createMediaKeys(() => session as unknown as MediaSession);
  const deeds = { play: vi.fn(), pause: vi.fn(), next: vi.fn(), previous: vi.fn() };
  const stop = keys.start(deeds);
  expect(handlers).toMatchObject({ play: deeds.play, pause: deeds.pause, nexttrack: deeds.next, previoustrack: deeds.previous });
  keys.show({ title: 'Work: Clamshell', artist: 'Set 1 of 3', playing: true, position: 61, duration: 60 });
  expect(session.playbackState).toBe('playing');
  expect(session.setPositionState).toHaveBeenCalledWith({ position: 60, duration: 60, playbackRate: 1 });
  stop();
  expect(handlers['nexttrack']).toBeNull();
  expect(session.playbackState).toBe('none');
  const none = createMediaKeys(() => undefined);
  expect(() => none.start(deeds)()).not.toThrow();
});
