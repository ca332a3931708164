import { describe, expect, it, vi } from 'vitest';
import { renderTone } from '../../src/device/render.ts';
import { type ToneKind, tones } from '../../src/device/tones.ts';
import { type TrackTone, trackRate, wavOf } from '../../src/device/wav.ts';

const kinds = Object.keys(tones) as ToneKind[];
const bytesOf = async (track: Blob) => new Uint8Array(await new Response(track).arrayBuffer());
const pcmOf = async (tone: readonly TrackTone[], samples: number) => (await bytesOf(wavOf(tone, samples))).slice(44);

/** How strongly a pitch sounds in samples, 0–1. */
function strengthOf(hertz: number, samples: Float32Array, from = 0, to = samples.length): number {
  let [sine, cosine] = [0, 0];
  for (let index = from; index < to; index += 1) {
    const angle = (2 * Math.PI * hertz * index) / trackRate;
    sine += (samples[index] ?? 0) * Math.sin(angle);
    cosine += (samples[index] ?? 0) * Math.cos(angle);
  }
  return (2 * Math.hypot(sine, cosine)) / (to - from);
}

describe('a track', () => {
  it('is a WAV file of eight bits, one channel and 11 025 samples a second', async () => {
    const bytes = await bytesOf(wavOf([{ kind: 'work', sample: 1000 }], 50_000));
    const view = new DataView(bytes.buffer);
    const word = (at: number) => String.fromCharCode(...bytes.slice(at, at + 4));
    expect([word(0), word(8), word(12), word(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect(view.getUint32(4, true)).toBe(bytes.length - 8);
    expect(view.getUint32(16, true)).toBe(16);
    expect([view.getUint16(20, true), view.getUint16(22, true)]).toEqual([1, 1]);
    expect([view.getUint32(24, true), view.getUint32(28, true)]).toEqual([11_025, 11_025]);
    expect([view.getUint16(32, true), view.getUint16(34, true)]).toEqual([1, 8]);
    expect(view.getUint32(40, true)).toBe(50_000);
    expect(bytes.length).toBe(44 + 50_000);
  });

  it('of forty-five minutes has no more than 30 MB', () => {
    const seconds = 45 * 60 + 2;
    const tone: TrackTone[] = Array.from({ length: 900 }, (_, index) => ({ kind: 'tick', sample: index * 3 * trackRate }));
    expect(wavOf(tone, seconds * trackRate).size).toBeLessThanOrEqual(30_000_000);
  });

  it('is put together of pieces that are there already: another one makes nothing but its header', () => {
    const tone: TrackTone[] = kinds.map((kind, index) => ({ kind, sample: (index + 1) * 30_000 }));
    wavOf(tone, 1_000_000);
    let made = 0;
    vi.stubGlobal(
      'Blob',
      class extends Blob {
        constructor(parts: BlobPart[], options?: BlobPropertyBag) {
          super(parts, options);
          for (const part of parts) if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) made += part.byteLength;
        }
      },
    );
    const track = wavOf([...tone, ...tone.map(({ kind, sample }) => ({ kind, sample: sample + 20_000_000 }))], 29_000_000);
    vi.unstubAllGlobals();
    expect(track.size).toBe(29_000_044);
    expect(made).toBe(44);
  });

  it('is silent but for its tones, which begin at their sample', async () => {
    for (const kind of kinds) {
      const pcm = await pcmOf([{ kind, sample: 5_000 }], 40_000);
      const sounding = pcm.findIndex((value) => value !== 128);
      expect(sounding).toBeGreaterThanOrEqual(5_000);
      expect(sounding - 5_000).toBeLessThan(trackRate / 500); // two milliseconds
      const end = 5_000 + renderTone(kind, trackRate).length;
      expect(pcm.slice(end).every((value) => value === 128)).toBe(true);
      expect(Math.max(...pcm.slice(5_000, end))).toBeGreaterThan(138);
    }
  });

  it('sounds each kind of cue in its own way', async () => {
    const heard = await Promise.all(kinds.map(async (kind) => (await pcmOf([{ kind, sample: 0 }], 20_000)).join()));
    expect(new Set(heard).size).toBe(kinds.length);
  });

  it('mixes tones that run into one another, and loses none', async () => {
    const both = await pcmOf(
      [
        { kind: 'rest', sample: 100 },
        { kind: 'countdown', sample: 3_100 },
      ],
      20_000,
    );
    const [rest, countdown] = [renderTone('rest', trackRate), renderTone('countdown', trackRate)];
    for (let sample = 3_100; sample < 3_100 + countdown.length; sample += 50) {
      const wanted = 128 + ((rest[sample - 100] ?? 0) + (countdown[sample - 3_100] ?? 0)) * 127;
      expect(Math.abs((both[sample] ?? 0) - wanted)).toBeLessThanOrEqual(1);
    }
  });

  it('cuts a last tone that is longer than it', async () => {
    expect(wavOf([{ kind: 'end', sample: 900 }], 1_000).size).toBe(1_044);
  });
});

describe('a tone on a track', () => {
  it('has the pitches of the live one, in turn, as loud', () => {
    const pitches = [...new Set(Object.values(tones).flatMap((notes) => notes.map(({ hertz }) => hertz)))];
    for (const kind of kinds) {
      const samples = renderTone(kind, trackRate);
      for (const note of tones[kind]) {
        const from = Math.round(note.after * trackRate);
        const to = from + Math.round(note.seconds * trackRate);
        const byPitch = pitches.toSorted((a, b) => strengthOf(b, samples, from, to) - strengthOf(a, samples, from, to));
        expect(byPitch[0]).toBe(note.hertz);
        const loudest = Math.max(...samples.slice(from, from + Math.round(0.03 * trackRate)).map(Math.abs));
        expect(loudest).toBeGreaterThan(note.loudness * 0.6);
        expect(loudest).toBeLessThan(note.loudness * 1.2);
      }
    }
  });

  it('rises in eight milliseconds and dies away, without a click at its end', () => {
    for (const kind of kinds) {
      const samples = renderTone(kind, trackRate);
      expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.01);
      expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.01);
    }
  });
});
