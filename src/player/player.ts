import type { Benchmark } from '../core/facts/index.ts';
import type { Session } from '../core/plan/block.ts';
import type { Answer, Frame, Pace, RunThrough, SessionForm, Side } from '../core/workout/index.ts';
import type { SoundMode, SoundState, WakeLockState } from '../device/index.ts';
import type { Answers } from './facts.ts';
import type { Pocket } from './outlet.ts';

/** What a screen draws from; a new object at every change, and only then. */
export interface PlayerView {
  /** The run-through in hand; null: none. */
  readonly runThrough: RunThrough | null;
  readonly sound: SoundState;
  readonly pocket: Pocket;
  readonly wakeLock: WakeLockState;
  /** Another tab is playing it. */
  readonly elsewhere: boolean;
}

/** The verbs of a live workout, one line each. */
export interface Player {
  /** Starts a session; call it in the tap. False: another run-through is still open, or nothing may be trained now. */
  readonly begin: (session: Session, first: Side, form?: SessionForm) => boolean;
  /** The stage is on screen: takes up an open run-through, wakes the devices. Returns what to call when it goes. */
  readonly enter: () => () => void;
  /** Another tab plays: from now on this one does, paused where the other was. */
  readonly takeOver: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** On to the next step; in a rest, the end of it. */
  readonly next: () => void;
  /** The start of this step; at its start, the step before. */
  readonly back: () => void;
  /** Work at own pace is done, or a person who is waited for is ready. */
  readonly done: () => void;
  /** Fifteen seconds more of the rest in hand. */
  readonly moreRest: () => void;
  /** On a return: the set in hand from its beginning. */
  readonly repeatSet: () => void;
  /** On a return: past the set in hand. */
  readonly skipSet: () => void;
  /** Something is said of the set in hand or just done; adapts what is ahead at once. */
  readonly answer: (answer: Answer) => void;
  readonly takeOffer: (offer: 'stop-exercise' | 'one-set-fewer') => void;
  readonly giveBackOffer: () => void;
  /** On from where pain has ended an exercise. */
  readonly goOn: () => void;
  /** Ends the session early; the summary follows. */
  readonly end: () => void;
  /** Keeps the sitting, and of a test its result: after this nothing is open. */
  readonly save: (answers: Answers, result?: Benchmark) => void;
  /** Closes a sitting that is over and in which no set was done, without a trace in the records. */
  readonly discard: () => void;
  /** What exercises are called, for the voice and lock screens; the stage knows. */
  readonly setNames: (nameOf: (exerciseId: string) => string) => void;
  readonly setSound: (on: boolean) => void;
  /** 0 to 1. */
  readonly setVolume: (volume: number) => void;
  readonly setSoundMode: (mode: SoundMode) => void;
  /** One tone now, to hear whether it can be heard; call it in a tap. */
  readonly testSound: () => void;
  /** The session as one track that plays on with the screen locked, or live tones again. Counts in the middle of a session, too. */
  readonly setPocket: (on: boolean) => void;
  /** Counts in the middle of a session, too. */
  readonly setPace: (pace: Pace) => void;
  /** What moves between two steps, now. null: nothing is open. */
  readonly frame: () => Frame | null;
  /** What Next, tapped now, would lead to; it changes nothing. null: nothing is open then. */
  readonly foreseeNext: () => RunThrough | null;
  readonly view: () => PlayerView;
  readonly subscribe: (listener: () => void) => () => void;
}
