import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessKind, type Point, runOfTrack, sameRun, type Track } from '../../../src/core/runs/index.ts';
import { ofKilometres, run, runs, today } from './told.ts';

const began = Date.parse('2026-11-28T07:00:00Z');
const now = Date.parse('2026-11-28T12:00:00Z');
/** A thousandth of a degree along a meridian is 111.2 metres. */
const north = (steps: number, everySeconds: number, from = 0, start = began): Point[] =>
  Array.from({ length: steps + 1 }, (_, step) => ({
    latitude: 50 + (from + step) / 1_000,
    longitude: 0,
    at: start + step * everySeconds * 1_000,
  }));
const track = (stretches: readonly (readonly Point[])[], more: Partial<Track> = {}): Track => ({
  stretches,
  startedAt: null,
  metres: null,
  seconds: null,
  sport: null,
  ...more,
});
const read = (given: Track) => runOfTrack(given, now);
const refusalOf = (given: Track) => {
  const said = read(given);
  return said.ok ? null : said.refusal.code;
};

describe('a run out of a track', () => {
  it('is as far as its points lie apart, and as long as they took', () => {
    const said = read(track([north(60, 40)]));
    expect(said).toMatchObject({ ok: true, run: { startedAt: began, minutes: 40 } });
    if (said.ok) expect(said.run.metres).toBeCloseTo(60 * 111.195, -1);
  });

  it('leaves the pause between two stretches out', () => {
    const said = read(track([north(30, 40), north(30, 40, 30, began + 3_600_000)]));
    expect(said).toMatchObject({ ok: true, run: { minutes: 40 } });
  });

  it('leaves a gap of more than five minutes out within one stretch, too', () => {
    expect(read(track([[...north(30, 40), ...north(30, 40, 30, began + 3_600_000)]]))).toMatchObject({
      ok: true,
      run: { minutes: 40 },
    });
  });

  it('is no longer for a last point that comes hours late', () => {
    const late = { latitude: 50.03, longitude: 0, at: began + 4.5 * 3_600_000 };
    expect(read(track([[...north(30, 40), late]]))).toMatchObject({ ok: true, run: { minutes: 20 } });
  });

  it('counts once where the file holds its track twice', () => {
    expect(read(track([north(60, 40), north(60, 40)]))).toEqual(read(track([north(60, 40)])));
  });

  it.each(['trail_running', 'laufen', 'run', '9', 'other', 'run walk', ''])(
    'is taken where its sport is called “%s”',
    (sport) => {
      expect(read(track([north(60, 40)], { sport })).ok).toBe(true);
    },
  );

  it.each(['crunches', 'trail_biking', 'treadmill walking', '1', 'cross-country skiing'])('is not where it is “%s”', (sport) => {
    expect(refusalOf(track([north(60, 40)], { sport }))).toBe('other-sport');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 91, -91])('cannot be read with a latitude of %s', (latitude) => {
    expect(refusalOf(track([[...north(60, 40), { latitude, longitude: 0, at: began + 2_440_000 }]]))).toBe('no-places');
  });

  it.each([Number.NaN, 181, -181])('cannot be read with a longitude of %s', (longitude) => {
    expect(refusalOf(track([[...north(60, 40), { latitude: 50, longitude, at: began + 2_440_000 }]]))).toBe('no-places');
  });

  it('takes what the file says itself before its own sums; points may be missing then', () => {
    const treadmill = track([], { startedAt: began, metres: 5_012.4, seconds: 1_805, sport: 'running' });
    expect(read(treadmill)).toEqual({ ok: true, run: { startedAt: began, metres: 5_012, minutes: 30 } });
  });

  it('passes over a leap of the signal', () => {
    const plain = north(60, 40);
    const leap = plain.map((point, place) => (place === 30 ? { ...point, latitude: point.latitude + 1 } : point));
    const [straight, mended] = [read(track([plain])), read(track([leap]))];
    if (!straight.ok || !mended.ok) throw new Error('refused');
    expect(Math.abs(mended.run.metres - straight.run.metres)).toBeLessThan(1);
  });

  it('across the date line it is no way round the world', () => {
    const points = [179.999, -179.999].map((longitude, place) => ({ latitude: 0, longitude, at: began + place * 120_000 }));
    const said = read(track([points]));
    if (!said.ok) throw new Error('refused');
    expect(said.run.metres).toBeLessThan(300);
  });
});

describe('a track is refused with the reason', () => {
  it.each([
    ['without any point', track([]), 'no-track'],
    ['without times', track([north(60, 40).map((point) => ({ ...point, at: null }))]), 'no-time'],
    ['of another sport', track([north(60, 40)], { sport: 'biking' }), 'other-sport'],
    ['too fast for feet', track([north(60, 10)]), 'other-sport'],
    ['of a few steps', track([north(1, 5)]), 'too-short'],
    ['of more than a day', track([north(300, 299, 0, began - 2 * 86_400_000)]), 'too-long'],
    ['of tomorrow', track([north(60, 40, 0, began + 86_400_000)]), 'not-yet'],
  ] as const)('%s', (_, given, code) => {
    expect(refusalOf(given)).toBe(code);
  });

  it('whatever lies in it, it is a run of whole, sensible numbers or a refusal', () => {
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      at: fc.option(fc.integer({ min: 0, max: now }), { nil: null }),
    });
    const anyTrack = fc.record({
      stretches: fc.array(fc.array(point, { maxLength: 8 }), { maxLength: 3 }),
      startedAt: fc.option(fc.integer({ min: 0, max: now }), { nil: null }),
      metres: fc.option(fc.double({ noNaN: true }), { nil: null }),
      seconds: fc.option(fc.double({ noNaN: true }), { nil: null }),
      sport: fc.option(fc.constantFrom('running', 'biking', 'other'), { nil: null }),
    });
    fc.assert(
      fc.property(anyTrack, (given) => {
        const said = read(given);
        if (!said.ok) return;
        expect(Number.isInteger(said.run.minutes) && said.run.minutes >= 1 && said.run.minutes <= 1_440).toBe(true);
        expect(Number.isInteger(said.run.metres) && said.run.metres >= 100).toBe(true);
      }),
    );
  });
});

describe('beside what is on record', () => {
  const file = { startedAt: began, minutes: 70, metres: 12_000 };

  it('a run of an hour that is as far as any of late is guessed long, else as planned, else easy', () => {
    expect(guessKind(file, today, ofKilometres({ 3: 11 }), 'easy')).toBe('long');
    expect(guessKind(file, today, ofKilometres({ 3: 15 }), 'hard')).toBe('hard');
    expect(guessKind(file, today, ofKilometres({ 3: 15 }), null)).toBe('easy');
    expect(guessKind({ ...file, minutes: 40 }, today, [], null)).toBe('easy');
  });

  it('the same run is known by when it began, to within two minutes', () => {
    const here = runs(run(0, { startedAt: began + 60_000 }));
    expect(sameRun(here, file)).toBe(here[0]);
    expect(sameRun(runs(run(0, { startedAt: began + 180_000 }), run(0)), file)).toBeNull();
  });
});
