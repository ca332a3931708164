// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRunFile } from '../../src/actions/read-run-file.ts';

const start = '2026-11-26T07:00:00Z';
const at = (seconds: number) => new Date(Date.parse(start) + seconds * 1_000).toISOString();

/** A point every twenty seconds, each some 56 metres north of the last: a run of 2.8 metres a second. */
const points = (count: number, point: (latitude: number, time: string) => string) =>
  Array.from({ length: count }, (_, place) => point(50 + place / 2_000, at(place * 20))).join('');
const gpx = (
  inside = `<trk><type>running</type><trkseg>${points(91, (latitude, time) => `<trkpt lat="${latitude}" lon="8"><ele>20</ele><time>${time}</time></trkpt>`)}</trkseg></trk>`,
) =>
  `<?xml version="1.0" encoding="UTF-8"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">${inside}</gpx>`;
const activity = (sport = 'Running', laps = lap()) => `<Activity Sport="${sport}"><Id>${start}</Id>${laps}</Activity>`;
const lap = (
  inside = points(
    91,
    (latitude, time) =>
      `<Trackpoint><Time>${time}</Time><Position><LatitudeDegrees>${latitude}</LatitudeDegrees><LongitudeDegrees>8</LongitudeDegrees></Position></Trackpoint>`,
  ),
) =>
  `<Lap StartTime="${start}"><TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>5010.5</DistanceMeters><Track>${inside}</Track></Lap>`;
const tcx = (inside = activity()) =>
  `<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>${inside}</Activities></TrainingCenterDatabase>`;

const read = (text: string) => readRunFile(new File([text], 'run'));
const refusalOf = async (text: string) => {
  const said = await read(text);
  return said.ok ? null : said.refusal.code;
};

describe('a file of a run', () => {
  it('GPX: when it began, how long it took, and how far its points lie apart', async () => {
    const said = await read(gpx());
    expect(said).toMatchObject({ ok: true, run: { startedAt: Date.parse(start), minutes: 30 } });
    if (said.ok) expect(said.run.metres).toBeCloseTo(5_004, -1);
  });

  it('TCX: the file’s own time and distance go before ours', async () => {
    expect(await read(tcx())).toMatchObject({
      ok: true,
      run: { startedAt: Date.parse(start), minutes: 30, metres: 5_011 },
    });
  });

  it('TCX of a treadmill, without places, and laps together', async () => {
    const said = await read(tcx(activity('Running', lap('') + lap(''))));
    expect(said).toMatchObject({ ok: true, run: { minutes: 60, metres: 10_021 } });
  });

  it('GPX in pieces: the pause between them is left out', async () => {
    const piece = (from: number) =>
      `<trkseg>${points(31, (latitude, time) => `<trkpt lat="${latitude}" lon="8"><time>${new Date(Date.parse(time) + from * 1_000).toISOString()}</time></trkpt>`)}</trkseg>`;
    expect(await read(gpx(`<trk>${piece(0)}${piece(5_000)}</trk>`))).toMatchObject({ ok: true, run: { minutes: 20 } });
  });

  it('with a byte order mark, as some write it', async () => {
    expect(await read(`\uFEFF${gpx()}`)).toMatchObject({ ok: true });
  });
});

describe('a bad file is refused with the reason', () => {
  it.each([
    ['empty', '', 'empty'],
    ['of nothing but room', ' \n\t', 'empty'],
    ['not XML', '{"type":"FeatureCollection"}', 'foreign'],
    ['another XML', '<kml xmlns="http://www.opengis.net/kml/2.2"/>', 'foreign'],
    ['a page', '<html><body>Sign in</body></html>', 'foreign'],
    ['breaking off', gpx().slice(0, 900), 'broken'],
    ['with no track', gpx(''), 'no-track'],
    ['a planned route', gpx('<rte><rtept lat="50" lon="8"/><rtept lat="50.1" lon="8"/></rte>'), 'no-track'],
    ['a track without times', gpx('<trk><trkseg><trkpt lat="50" lon="8"/><trkpt lat="50.1" lon="8"/></trkseg></trk>'), 'no-time'],
    ['a ride', tcx(activity('Biking')), 'other-sport'],
    ['many runs', tcx(activity() + activity()), 'many'],
    ['no activity', tcx(''), 'no-track'],
  ])('%s', async (_, text, code) => {
    expect(await refusalOf(text)).toBe(code);
  });

  it('one with entities is left closed, before anything is made of it', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${gpx('<trk><name>&b;</name></trk>').slice(38)}`;
    expect(await refusalOf(laughs)).toBe('hostile');
    expect(await refusalOf('<!doctype gpx SYSTEM "file:///etc/passwd"><gpx/>')).toBe('hostile');
  });

  it('one that is too big is not even read', async () => {
    const text = () => Promise.reject(new Error('it was read'));
    expect(await readRunFile({ size: 25_000_001, text })).toEqual({ ok: false, refusal: { code: 'too-big', bytes: 25_000_001 } });
    expect(await readRunFile({ size: 25_000_000, text })).toEqual({ ok: false, refusal: { code: 'unreadable' } });
  });

  it('wherever a file is cut, or whatever lies in its place, it is a run or a refusal and never an error', async () => {
    const whole = [gpx(), tcx()];
    const small = fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 2_500 }), fc.string({ maxLength: 12 }), fc.nat({ max: 60 }));
    await fc.assert(
      fc.asyncProperty(small, async ([which, from, put, leave]) => {
        const text = whole[which] ?? '';
        const said = await read(text.slice(0, from) + put + text.slice(from + leave));
        expect(typeof said.ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });
});
