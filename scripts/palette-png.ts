/** Rewrites a browser's PNG with a palette: pictures of flat colours then weigh a third. A colour is a number: 0xAARRGGBB. */
import { deflateSync, inflateSync } from 'node:zlib';

interface Chunk {
  readonly kind: string;
  readonly data: Buffer;
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let place = signature.length; place < png.length; ) {
    const size = png.readUInt32BE(place);
    chunks.push({ kind: png.toString('latin1', place + 4, place + 8), data: png.subarray(place + 8, place + 8 + size) });
    place += size + 12;
  }
  return chunks;
}

/** The check sum that ends a chunk. */
function checkSum(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function written({ kind, data }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(checkSum(named));
  return Buffer.concat([size, named, sum]);
}

/** What a byte is told against: PNG's fourth filter guesses from left, above and above left. */
function guess(left: number, above: number, corner: number): number {
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
    number,
    number,
    number, // three in, three out
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** Rows of pixels, `each` bytes a pixel, without PNG's filters. */
function pixelsOf(raw: Buffer, width: number, height: number, each: number): Uint8Array {
  const row = width * each;
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const place = y * row + x;
      const left = x >= each ? (pixels[place - each] ?? 0) : 0;
      const above = y > 0 ? (pixels[place - row] ?? 0) : 0;
      const corner = x >= each && y > 0 ? (pixels[place - row - each] ?? 0) : 0;
      const told = [0, left, above, (left + above) >> 1, guess(left, above, corner)][filter ?? 0] ?? 0;
      pixels[place] = ((raw[y * (row + 1) + 1 + x] ?? 0) + told) & 255;
    }
  }
  return pixels;
}

/** Near colours count as one: four bits a channel less one for green tell them apart. */
const nearOf = (colour: number) => (colour & 0xf8f8f8f8) >>> 0;
/** From high to low: how solid, red, green, blue. */
const channelsOf = (colour: number) => [colour >>> 24, (colour >> 16) & 255, (colour >> 8) & 255, colour & 255] as const;

/** At most 256 colours, those with transparency first: those seen most, one for each group of near ones. */
function paletteOf(colours: Uint32Array): number[] {
  const groups = new Map<number, Map<number, number>>();
  for (const colour of colours) {
    const group = groups.get(nearOf(colour)) ?? new Map<number, number>();
    groups.set(nearOf(colour), group);
    group.set(colour, (group.get(colour) ?? 0) + 1);
  }
  const sized = [...groups.values()].map((group) => {
    const most = [...group].reduce((best, each) => (each[1] > best[1] ? each : best));
    return { colour: most[0], seen: [...group.values()].reduce((sum, count) => sum + count, 0) };
  });
  return sized
    .sort((a, b) => b.seen - a.seen)
    .slice(0, 256)
    .map(({ colour }) => colour)
    .sort((a, b) => a - b);
}

function apart(a: number, b: number): number {
  const others = channelsOf(b);
  return channelsOf(a).reduce((sum, channel, place) => sum + (channel - (others[place] ?? 0)) ** 2, 0);
}

/** The same picture with at most 256 colours. Takes 8-bit RGB or RGBA without interlace, as browsers write. */
export function withPalette(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const header = chunks[0]?.data;
  if (!header) throw new Error('This is no PNG');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const each = header[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(chunks.filter((chunk) => chunk.kind === 'IDAT').map((chunk) => chunk.data));
  const pixels = pixelsOf(inflateSync(packed), width, height, each);
  const colours = Uint32Array.from({ length: width * height }, (_, place) => {
    const from = place * each;
    const solid = each === 4 ? (pixels[from + 3] ?? 0) : 255;
    if (solid === 0) return 0; // whatever colour it would have
    return ((solid << 24) | ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0)) >>> 0;
  });
  const palette = paletteOf(colours);
  const numbers = new Map<number, number>();
  const numberOf = (colour: number): number => {
    const known = numbers.get(colour);
    if (known !== undefined) return known;
    const nearest = palette.reduce(
      (best, each, number) => (apart(each, colour) < apart(palette[best] ?? 0, colour) ? number : best),
      0,
    );
    numbers.set(colour, nearest);
    return nearest;
  };
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, place) => {
    rows[place + Math.floor(place / width) + 1] = numberOf(colour);
  });
  const head = Buffer.from(header.subarray(0, 13));
  head[9] = 3;
  const seeThrough = palette.map((colour) => colour >>> 24).filter((solid) => solid < 255);
  return Buffer.concat([
    signature,
    written({ kind: 'IHDR', data: head }),
    written({ kind: 'PLTE', data: Buffer.from(palette.flatMap((colour) => channelsOf(colour).slice(1))) }),
    ...(seeThrough.length > 0 ? [written({ kind: 'tRNS', data: Buffer.from(seeThrough) })] : []),
    written({ kind: 'IDAT', data: deflateSync(rows, { level: 9 }) }),
    written({ kind: 'IEND', data: Buffer.alloc(0) }),
  ]);
}
