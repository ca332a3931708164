import type { LocalDay } from '../core/calendar/index.ts';
import { type RunFromFile, runOfTrack, type Track } from '../core/runs/index.ts';
import { localDayOf, momentNow } from '../store/index.ts';
import type { RunFileRefusal } from '../words/run-file.ts';

export type RunFileRead =
  | { readonly ok: true; readonly run: RunFromFile; readonly day: LocalDay }
  | { readonly ok: false; readonly refusal: RunFileRefusal };

/** A day of running at a point a second, with all that a watch adds, is smaller. */
const mostRunFileBytes = 25_000_000;

/** What a GPX or TCX file holds. Nothing is kept, and of where it was run nothing is handed on. */
export async function readRunFile(file: Pick<File, 'size' | 'text'>): Promise<RunFileRead> {
  if (file.size > mostRunFileBytes) return refuse({ code: 'too-big', bytes: file.size });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refuse({ code: 'unreadable' }); // it was moved or deleted while it was read
  }
  return readRunText(text);
}

async function readRunText(given: string): Promise<RunFileRead> {
  const text = given.trimStart(); // takes a byte order mark along
  if (text === '') return refuse({ code: 'empty' });
  if (!text.startsWith('<')) return refuse({ code: 'foreign' });
  // Neither format has a use for these, and entities can be made to grow without end.
  if (/<!(doctype|entity)/i.test(text)) return refuse({ code: 'hostile' });
  const xml = new DOMParser().parseFromString(text, 'text/xml');
  const root = xml.documentElement;
  if (root === null || xml.getElementsByTagName('parsererror').length > 0) return refuse({ code: 'broken' });
  const read = readers[root.localName];
  if (read === undefined) return refuse({ code: 'foreign' });
  const track = await read(xml);
  if ('code' in track) return refuse(track);
  const said = runOfTrack(track, momentNow().at);
  return said.ok ? { ...said, day: localDayOf(said.run.startedAt) } : said;
}

type Read = (xml: XMLDocument) => Promise<Track | RunFileRefusal>;

const readers: Readonly<Record<string, Read | undefined>> = { gpx: readGpx, TrainingCenterDatabase: readTcx };

const dayMs = 86_400_000;

async function readGpx(xml: XMLDocument): Promise<Track | RunFileRefusal> {
  const { gpx } = await import('@tmcw/togeojson');
  const tracks = elementsOf(xml, 'trk');
  const stretches = stretchesOf(gpx(xml), 'trk');
  const times = stretches.flatMap((points) => points.map(({ at }) => at)).filter((at) => at !== null);
  // A watch may cut one run in several tracks; an archive holds many days.
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  if (tracks.length > 1 && Math.abs(span) > dayMs) return { code: 'many', runs: tracks.length };
  return { stretches, startedAt: null, metres: null, seconds: null, sport: sportIn(childText(tracks[0], 'type')) };
}

async function readTcx(xml: XMLDocument): Promise<Track | RunFileRefusal> {
  const activities = elementsOf(xml, 'Activity');
  if (activities.length > 1) return { code: 'many', runs: activities.length };
  const [activity] = activities;
  if (activity === undefined) return { code: 'no-track' };
  const { tcx } = await import('@tmcw/togeojson');
  const laps = elementsOf(activity, 'Lap');
  const sum = (name: string) => positive(laps.reduce((all, lap) => all + (Number(childText(lap, name)) || 0), 0));
  return {
    stretches: stretchesOf(tcx(xml), null),
    startedAt: momentIn(laps[0]?.getAttribute('StartTime') ?? childText(activity, 'Id')),
    metres: sum('DistanceMeters'),
    seconds: sum('TotalTimeSeconds'),
    sport: sportIn(activity.getAttribute('Sport')),
  };
}

/** What the library makes of a track: places as longitude and latitude, and a list of times beside them. */
interface Feature {
  readonly properties: { readonly _gpxType?: string; readonly coordinateProperties?: { readonly times?: unknown } } | null;
  readonly geometry: { readonly type: string; readonly coordinates?: unknown } | null;
}

function stretchesOf(collection: { readonly features: readonly Feature[] }, type: string | null): Track['stretches'] {
  return collection.features.flatMap(({ properties, geometry }) => {
    if (type !== null && properties?._gpxType !== type) return [];
    const isMany = geometry?.type === 'MultiLineString';
    const lines = listIn(isMany ? geometry.coordinates : [geometry?.coordinates]);
    const times = isMany ? listIn(properties?.coordinateProperties?.times) : [properties?.coordinateProperties?.times];
    return lines.map((line, place) => pointsOf(listIn(line), listIn(times[place])));
  });
}

function pointsOf(places: readonly unknown[], times: readonly unknown[]): Track['stretches'][number] {
  return places.map((place, index) => {
    const [longitude, latitude] = listIn(place).map(Number);
    // Where some points lack their time the lists no longer lie side by side: then the first and the last are sure.
    const time =
      times.length === places.length ? times[index] : index === 0 ? times[0] : index === places.length - 1 ? times.at(-1) : null;
    return { latitude: latitude ?? 0, longitude: longitude ?? 0, at: momentIn(time) };
  });
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function momentIn(value: unknown): number | null {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(at) && at > 0 ? at : null;
}

function sportIn(value: string | null): string | null {
  return value === null ? null : value.trim().toLowerCase();
}

function positive(value: number): number | null {
  return Number.isFinite(value) && value > 0 ? value : null;
}

function elementsOf(within: XMLDocument | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function childText(parent: Element | undefined, name: string): string | null {
  return [...(parent?.children ?? [])].find((child) => child.localName === name)?.textContent ?? null;
}

function refuse(refusal: RunFileRefusal): RunFileRead {
  return { ok: false, refusal };
}
