/** One reading, gravity in it, along the phone's own axes: m/s². `at` is of the page's own clock, milliseconds. */
export interface MotionReading {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/**
 * 'idle'; 'asking': the person is being asked, or nothing has come yet; 'on'; 'refused': they, or the browser, said no;
 * 'missing': no such sensor, or one that tells nothing.
 */
export type MotionState = 'idle' | 'asking' | 'on' | 'refused' | 'missing';

export interface Motion {
  /** Listens from now on; call it in a tap, as some phones ask first. Returns its stop. */
  readonly start: (heard: (reading: MotionReading) => void) => () => void;
  readonly state: () => MotionState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A computer has the event and no sensor: what says nothing for so long never will. */
const silentAfterMs = 2_000;

/** What of the window a sensor is known by; another one in tests. */
export interface MotionSource extends Pick<Window, 'addEventListener' | 'removeEventListener'> {
  readonly DeviceMotionEvent?: object;
}

/** The motion sensor. Never throws: what is refused or missing is a state. Nothing is kept and nothing leaves the page. */
export function createMotion(source: () => MotionSource = () => window): Motion {
  const listeners = new Set<() => void>();
  let state: MotionState = 'idle';
  const set = (next: MotionState) => {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener();
  };

  return {
    start: (heard) => {
      const from = source();
      let wanted = true;
      let silence: ReturnType<typeof setTimeout> | undefined;
      const moved = (event: Event) => {
        const reading = readingOf(event);
        if (reading === null) return;
        clearTimeout(silence);
        set('on');
        heard(reading);
      };
      const stop = () => {
        if (!wanted) return;
        wanted = false;
        clearTimeout(silence);
        from.removeEventListener('devicemotion', moved);
      };
      const end = (why: 'refused' | 'missing') => {
        stop();
        set(why);
      };
      const listen = () => {
        if (!wanted) return;
        from.addEventListener('devicemotion', moved);
        silence = setTimeout(() => end('missing'), silentAfterMs);
      };
      set('asking');
      const { DeviceMotionEvent: kind } = from;
      if (kind === undefined) end('missing');
      else if (mustAsk(kind)) {
        kind.requestPermission().then(
          (answer) => (answer === 'granted' ? listen() : end('refused')),
          () => end('refused'), // not in a tap, or not on a page that may
        );
      } else listen();
      return () => {
        stop();
        if (state === 'asking' || state === 'on') set('idle');
      };
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** iPhones and iPads ask the person, and only in a tap. */
interface Asking {
  readonly requestPermission: () => Promise<string>;
}

function mustAsk(kind: object): kind is Asking {
  return typeof Reflect.get(kind, 'requestPermission') === 'function';
}

function readingOf(event: Event): MotionReading | null {
  // Only events of this kind come by this name, and a sensor that is not there sends one of nulls.
  const { accelerationIncludingGravity: read } = event as DeviceMotionEvent;
  if (!read || read.x === null || read.y === null || read.z === null) return null;
  return { at: performance.now(), x: read.x, y: read.y, z: read.z };
}
