import { attackSeconds, type Note, type ToneKind, tones } from './tones.ts';

/**
 * A tone as samples from −1 to 1, `rate` a second: the same notes, waves and envelopes that `scheduleTone` puts on the audio
 * clock, so that a track sounds as the live tones do. Pure.
 */
export function renderTone(kind: ToneKind, rate: number): Float32Array {
  const notes = tones[kind];
  const seconds = Math.max(...notes.map((note) => note.after + lengthOf(note)));
  const samples = new Float32Array(Math.ceil(seconds * rate));
  for (const note of notes) {
    const start = note.after * rate;
    const end = Math.min(samples.length, Math.floor((note.after + lengthOf(note)) * rate));
    for (let index = Math.ceil(start); index < end; index += 1) {
      const at = index / rate - note.after;
      samples[index] = (samples[index] ?? 0) + envelope(note, at) * triangle(note.hertz, at, rate);
    }
  }
  return samples;
}

/** Until its oscillator stops. */
const lengthOf = ({ seconds }: Note) => seconds * 1.5;

/** A straight rise, then a fall that takes a quarter of the note to sink to a third. */
function envelope({ seconds, loudness }: Note, at: number): number {
  return at < attackSeconds ? (loudness * at) / attackSeconds : loudness * Math.exp(-(at - attackSeconds) / (seconds / 4));
}

/** The triangle wave of an oscillator, of the overtones that so few samples can carry. */
function triangle(hertz: number, at: number, rate: number): number {
  let sum = 0;
  let sign = 1;
  for (let overtone = 1; overtone * hertz < rate / 2; overtone += 2) {
    sum += (sign * Math.sin(2 * Math.PI * overtone * hertz * at)) / (overtone * overtone);
    sign = -sign;
  }
  return (8 / (Math.PI * Math.PI)) * sum;
}
