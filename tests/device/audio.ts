/** A stand-in for the browser's audio: its clock is moved by hand, its state set by hand, and what was scheduled can be read. */
export class FakeAudio extends EventTarget {
  state: AudioContextState | 'interrupted' = 'suspended';
  currentTime = 0;
  readonly destination = {};
  closed = false;
  resumed = 0;
  /** What resume() does; by default it is granted. */
  onResume: () => Promise<void> = () => Promise.resolve().then(() => this.become('running'));
  /** Start times of the notes still connected. */
  notes: number[] = [];

  become(state: AudioContextState | 'interrupted') {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  resume() {
    this.resumed += 1;
    return this.onResume();
  }

  async close() {
    if (this.closed) throw new DOMException('closed', 'InvalidStateError');
    this.closed = true;
    this.state = 'closed';
  }

  createOscillator() {
    let at = 0;
    return {
      type: 'sine',
      frequency: { value: 0 },
      connect: <T>(next: T) => next,
      start: (when: number) => {
        at = when;
        this.notes.push(when);
      },
      stop: () => {},
      disconnect: () => {
        const place = this.notes.indexOf(at);
        if (place >= 0) this.notes.splice(place, 1);
      },
    };
  }

  /** The first gain made is the volume of everything. */
  volume: { value: number } | null = null;

  createGain() {
    const gain = { value: 1, setValueAtTime: () => {}, linearRampToValueAtTime: () => {}, setTargetAtTime: () => {} };
    this.volume ??= gain;
    return { gain, connect: <T>(next: T) => next, disconnect: () => {} };
  }
}
