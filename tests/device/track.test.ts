import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTrack } from '../../src/device/index.ts';

/** A stand-in for the browser's element: its place is moved by hand, and what it is asked can be read. */
class FakeElement extends EventTarget {
  src = '';
  preload = '';
  volume = 1;
  paused = true;
  ended = false;
  #place = 0;
  jumps: number[] = [];
  /** What play() answers. */
  onPlay: () => Promise<void> = () => Promise.resolve();

  get currentTime() {
    return this.#place;
  }

  set currentTime(seconds: number) {
    this.jumps.push(seconds);
    this.#place = seconds;
    this.ended = false;
  }

  /** It plays on by itself. */
  reach(seconds: number) {
    this.#place = seconds;
  }

  play() {
    this.paused = false;
    return this.onPlay();
  }

  pause() {
    if (this.paused) return;
    this.paused = true;
    queueMicrotask(() => this.dispatchEvent(new Event('pause')));
  }

  /** Stopped, or set going, by somebody else. */
  become(paused: boolean) {
    this.paused = paused;
    this.dispatchEvent(new Event(paused ? 'pause' : 'play'));
  }

  load() {}

  removeAttribute() {
    this.src = '';
  }
}

const addresses = new Set<string>();
let made = 0;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    made += 1;
    addresses.add(`blob:${made}`);
    return `blob:${made}`;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void addresses.delete(address));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  addresses.clear();
});

function aTrack() {
  const element = new FakeElement();
  const elements = { made: 0 };
  const track = createTrack(() => {
    elements.made += 1;
    return element as unknown as HTMLAudioElement;
  });
  const told = { sounds: vi.fn(), stopped: vi.fn(), wentOn: vi.fn(), ended: vi.fn(), refused: vi.fn() };
  const stop = track.start(told);
  return { element, elements, track, told, stop };
}
const sound = new Blob(['sound']);

it('plays from the second it is asked for, and does not jump where it is near enough', () => {
  const { element, track } = aTrack();
  track.lay(sound);
  track.playFrom(12);
  expect(element.jumps).toEqual([12]);
  expect(element.paused).toBe(false);
  element.reach(16.9);
  track.playFrom(17);
  expect(element.jumps).toEqual([12]);
  track.playFrom(17.2);
  expect(element.jumps).toHaveLength(1); // a moment after the last jump a small one would only tear the tone
  vi.advanceTimersByTime(2_000);
  track.playFrom(17.2);
  expect(element.jumps).toHaveLength(2);
  track.playFrom(90);
  expect(element.jumps).toHaveLength(3);
});

it('on a slow device jumps ahead by what the last jump was late, and then no more', () => {
  const { element, track } = aTrack();
  track.lay(sound);
  track.playFrom(20);
  for (let second = 25; second < 60; second += 5) {
    vi.advanceTimersByTime(5_000);
    // Each jump costs this device three tenths of a second.
    element.reach(element.currentTime + 5 - (element.jumps.at(-1) === element.currentTime ? 0.3 : 0));
    track.playFrom(second);
  }
  expect(element.jumps).toEqual([20, 25.3]);
});

it('tells of a call, and of the system setting it going again; of our own doing it says nothing', async () => {
  const { element, track, told } = aTrack();
  track.lay(sound);
  track.playFrom(0);
  element.become(true);
  expect(told.stopped).toHaveBeenCalledTimes(1);
  element.become(false);
  expect(told.wentOn).toHaveBeenCalledTimes(1);
  track.pause();
  await vi.advanceTimersByTimeAsync(0);
  track.playFrom(1);
  track.pause();
  track.playFrom(2); // at once: the news of the pause comes when it plays already
  await vi.advanceTimersByTimeAsync(0);
  element.ended = true;
  element.become(true); // browsers say so at the end, too
  expect(told.stopped).toHaveBeenCalledTimes(1);
  expect(told.wentOn).toHaveBeenCalledTimes(1);
});

it('tells of a refusal, but takes it for none when another sound came between', async () => {
  const { element, track, told } = aTrack();
  track.lay(sound);
  element.onPlay = () => Promise.reject(new DOMException('interrupted by a new load', 'AbortError'));
  track.playFrom(0);
  await vi.advanceTimersByTimeAsync(0);
  expect(told.refused).not.toHaveBeenCalled();
  element.onPlay = () => Promise.reject(new DOMException('no tap', 'NotAllowedError'));
  track.lay(sound);
  track.playFrom(0);
  await vi.advanceTimersByTimeAsync(0);
  expect(told.refused).toHaveBeenCalledTimes(1);
});

it('that breaks in the middle is refused, too; that of a sound which was let go of is nobody’s business', () => {
  const { element, track, told, stop } = aTrack();
  track.lay(sound);
  track.playFrom(0);
  element.dispatchEvent(new Event('error'));
  expect(told.refused).toHaveBeenCalledTimes(1);
  stop();
  element.dispatchEvent(new Event('error'));
  expect(told.refused).toHaveBeenCalledTimes(1);
});

it('is one element for good, and gives back each sound it no longer needs', () => {
  const { elements, track, stop } = aTrack();
  expect(track.place()).toBeNull();
  track.lay(sound);
  track.lay(sound);
  expect(addresses.size).toBe(1);
  expect(elements.made).toBe(1);
  stop();
  expect(addresses.size).toBe(0);
  expect(track.place()).toBeNull();
});

it('lets its last tone ring out, and then lets go', () => {
  const { element, track, stop } = aTrack();
  track.lay(sound);
  track.playFrom(0);
  stop();
  vi.advanceTimersByTime(1_000);
  expect(element.paused).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(element.paused).toBe(true);
  expect(addresses.size).toBe(0);
});

it('is as loud as was chosen, before it is first heard and after', () => {
  const { element, track } = aTrack();
  track.setVolume(0.4);
  track.lay(sound);
  track.playFrom(0);
  expect(element.volume).toBe(0.4);
  track.setVolume(7);
  expect(element.volume).toBe(1);
});
