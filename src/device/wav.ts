import { renderTone } from './render.ts';
import type { ToneKind } from './tones.ts';

/** Samples a second of a track: low enough for three quarters of an hour in 30 MB, high enough for the highest tone. */
export const trackRate = 11_025;

/** A tone and the sample at which it begins. */
export interface TrackTone {
  readonly sample: number;
  readonly kind: ToneKind;
}

const headerBytes = 44;
/** In eight bits without a sign, the middle is silence. */
const silent = 128;
/** One piece of silence, of which all silence is made. */
const silenceSeconds = 10;
const silence = lazily(() => new Blob([new Uint8Array(silenceSeconds * trackRate).fill(silent)]));
const rendered = new Map<ToneKind, Float32Array>();
const clips = new Map<string, { readonly sound: Blob; readonly samples: number }>();

/**
 * A track as a WAV file (8 bit, mono): a Blob put together of pieces that are made once and shared, so that neither silence nor
 * the hundredth repetition costs anything. `tones` are in order; those that run into one another are mixed.
 */
export function wavOf(tones: readonly TrackTone[], samples: number): Blob {
  const pieces: BlobPart[] = [header(samples)];
  let written = 0;
  for (const cluster of clustersOf(tones)) {
    const start = cluster[0]?.sample ?? 0;
    const clip = clipOf(cluster, start);
    pieces.push(
      ...silenceOf(start - written),
      start + clip.samples > samples ? clip.sound.slice(0, samples - start) : clip.sound,
    );
    written = Math.min(samples, start + clip.samples);
  }
  pieces.push(...silenceOf(samples - written));
  return new Blob(pieces, { type: 'audio/wav' });
}

/** Tones of which each begins before the one before it has died away. */
function clustersOf(tones: readonly TrackTone[]): TrackTone[][] {
  const clusters: TrackTone[][] = [];
  let until = 0;
  for (const tone of tones) {
    const last = clusters.at(-1);
    if (last !== undefined && tone.sample < until) last.push(tone);
    else clusters.push([tone]);
    until = Math.max(until, tone.sample + toneOf(tone.kind).length);
  }
  return clusters;
}

/** The samples of a cluster, made once for each way in which tones meet. */
function clipOf(cluster: readonly TrackTone[], start: number): { readonly sound: Blob; readonly samples: number } {
  const key = cluster.map(({ kind, sample }) => `${kind} ${sample - start}`).join();
  const known = clips.get(key);
  if (known !== undefined) return known;
  const samples = Math.max(...cluster.map(({ kind, sample }) => sample - start + toneOf(kind).length));
  const mixed = new Float32Array(samples);
  for (const { kind, sample } of cluster) {
    for (const [index, value] of toneOf(kind).entries())
      mixed[sample - start + index] = (mixed[sample - start + index] ?? 0) + value;
  }
  const bytes = Uint8Array.from(mixed, (value) => silent + Math.round(Math.max(-1, Math.min(1, value)) * 127));
  const clip = { sound: new Blob([bytes]), samples };
  clips.set(key, clip);
  return clip;
}

function toneOf(kind: ToneKind): Float32Array {
  const tone = rendered.get(kind) ?? renderTone(kind, trackRate);
  rendered.set(kind, tone);
  return tone;
}

function silenceOf(samples: number): Blob[] {
  const whole = Math.floor(samples / silence().size);
  return [...Array.from({ length: whole }, silence), silence().slice(0, samples - whole * silence().size)];
}

/** RIFF header of 8-bit mono PCM; numbers are little-endian. */
function header(samples: number): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(headerBytes));
  const word = (at: number, letters: string) => {
    for (let index = 0; index < letters.length; index += 1) view.setUint8(at + index, letters.charCodeAt(index));
  };
  word(0, 'RIFF');
  view.setUint32(4, headerBytes - 8 + samples, true);
  word(8, 'WAVE');
  word(12, 'fmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // mono
  view.setUint32(24, trackRate, true);
  view.setUint32(28, trackRate, true); // bytes a second
  view.setUint16(32, 1, true); // bytes a sample
  view.setUint16(34, 8, true); // bits a sample
  word(36, 'data');
  view.setUint32(40, samples, true);
  return view.buffer;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
