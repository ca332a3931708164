import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMotion, type MotionReading } from '../../src/device/index.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A phone: `asks` is what the person answers where it must ask; without it nobody is asked. */
function aPhone({ hasSensor = true, asks }: { hasSensor?: boolean; asks?: () => Promise<string> } = {}) {
  const target = new EventTarget();
  const listening = new Set<EventListener>();
  const source = {
    addEventListener: (name: string, heard: EventListener) => {
      listening.add(heard);
      target.addEventListener(name, heard);
    },
    removeEventListener: (name: string, heard: EventListener) => {
      listening.delete(heard);
      target.removeEventListener(name, heard);
    },
    ...(hasSensor && { DeviceMotionEvent: asks === undefined ? {} : { requestPermission: asks } }),
  };
  const motion = createMotion(() => source as unknown as Window); // the three members that a sensor is known by
  const heard: MotionReading[] = [];
  const move = (read: { x: number | null; y: number | null; z: number | null } | null) =>
    target.dispatchEvent(Object.assign(new Event('devicemotion'), { accelerationIncludingGravity: read }));
  return { motion, heard, move, listening: () => listening.size, start: () => motion.start((reading) => heard.push(reading)) };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('the motion sensor', () => {
  it('tells each reading, from its first one on, until it is stopped', () => {
    const { motion, heard, move, start } = aPhone();
    const stop = start();
    expect(motion.state()).toBe('asking');
    move({ x: 1, y: 9, z: 2 });
    move({ x: 1, y: 12, z: 2 });
    expect(motion.state()).toBe('on');
    stop();
    move({ x: 0, y: 0, z: 0 });
    expect(heard.map(({ y }) => y)).toEqual([9, 12]);
    expect(motion.state()).toBe('idle');
  });

  it('that must ask listens only once the person has agreed', async () => {
    let answer = (_: string) => {};
    const phone = aPhone({ asks: () => new Promise((resolve) => (answer = resolve)) });
    phone.start();
    expect(phone.listening()).toBe(0);
    answer('granted');
    await settle();
    phone.move({ x: 0, y: 9.8, z: 0 });
    expect(phone.motion.state()).toBe('on');
  });

  it.each([
    ['says no', async () => 'denied'],
    ['is not asked in a tap', () => Promise.reject(new DOMException('no gesture', 'NotAllowedError'))],
  ])('is refused where the person %s', async (_, asks) => {
    const phone = aPhone({ asks });
    phone.start();
    await settle();
    expect(phone.motion.state()).toBe('refused');
    expect(phone.listening()).toBe(0);
  });

  it('that was stopped while the person was asked does not listen after it', async () => {
    const phone = aPhone({ asks: async () => 'granted' });
    phone.start()();
    await settle();
    expect(phone.listening()).toBe(0);
    expect(phone.motion.state()).toBe('idle');
  });

  it('is missing on a browser without it, and on a computer whose event says nothing', async () => {
    const without = aPhone({ hasSensor: false });
    without.start();
    expect(without.motion.state()).toBe('missing');

    const computer = aPhone();
    const states: string[] = [];
    computer.motion.subscribe(() => states.push(computer.motion.state()));
    computer.start();
    computer.move({ x: null, y: null, z: null });
    computer.move(null);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(states).toEqual(['asking', 'missing']);
    expect(computer.listening()).toBe(0);
  });
});
