import { type Spot, unitsPerMetre } from './camera.ts';
import type { Bar, Shape } from './shapes.ts';

/** A part of the body or a thing, drawn as one. */
export interface Layer {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly bars: readonly Bar[];
  /** Parts that it is joined to: where they meet, depth says nothing, so their middles are compared. */
  readonly joinedTo?: readonly string[];
  /** Always drawn over, or under, these. */
  readonly over?: readonly string[];
  readonly under?: readonly string[];
}

interface Crossing {
  /** Below zero where the two overlap in the picture. */
  readonly gap: number;
  /** How much nearer the first is there. */
  readonly nearer: number;
}

const mix = (from: number, to: number, t: number) => from + (to - from) * t;

/** Where on the bar, 0 to 1, is nearest the spot. */
function nearestOn({ from, to }: Bar, spot: Pick<Spot, 'x' | 'y'>): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  return squared === 0 ? 0.5 : Math.min(1, Math.max(0, ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / squared));
}

const spotOn = ({ from, to }: Bar, t: number): Spot => ({
  x: mix(from.x, to.x, t),
  y: mix(from.y, to.y, t),
  depth: mix(from.depth, to.depth, t),
});

function crossingOf(a: Bar, b: Bar): Crossing {
  const between = (t: number, s: number): Crossing => {
    const [p, q] = [spotOn(a, t), spotOn(b, s)];
    return { gap: Math.hypot(p.x - q.x, p.y - q.y) - a.thickness - b.thickness, nearer: p.depth - q.depth };
  };
  const [ax, ay, bx, by] = [a.to.x - a.from.x, a.to.y - a.from.y, b.to.x - b.from.x, b.to.y - b.from.y];
  const turn = ax * by - ay * bx;
  if (Math.abs(turn) > 1e-6) {
    const [cx, cy] = [b.from.x - a.from.x, b.from.y - a.from.y];
    const t = (cx * by - cy * bx) / turn;
    const s = (cx * ay - cy * ax) / turn;
    if (t >= 0 && t <= 1 && s >= 0 && s <= 1) return between(t, s);
  }
  return [
    between(0, nearestOn(b, a.from)),
    between(1, nearestOn(b, a.to)),
    between(nearestOn(a, b.from), 0),
    between(nearestOn(a, b.to), 1),
  ].reduce((best, each) => (each.gap < best.gap ? each : best));
}

const middleDepth = (layer: Layer): number =>
  layer.bars.reduce((sum, { from, to }) => sum + (from.depth + to.depth) / 2, 0) / (layer.bars.length || 1);

/** Smaller differences of depth would flicker: then the given order holds. */
const hairline = 0.005 * unitsPerMetre;

/** How firmly `a` must be drawn over `b`: below zero if under it, zero if they do not meet, infinite if that was told. */
function overlap(a: Layer, b: Layer): number {
  if (a.over?.includes(b.name) || b.under?.includes(a.name)) return Number.POSITIVE_INFINITY;
  if (b.over?.includes(a.name) || a.under?.includes(b.name)) return Number.NEGATIVE_INFINITY;
  if (a.joinedTo?.includes(b.name) || b.joinedTo?.includes(a.name)) return middleDepth(a) - middleDepth(b);
  let deepest: Crossing = { gap: 0, nearer: 0 };
  for (const one of a.bars) {
    for (const two of b.bars) {
      const crossing = crossingOf(one, two);
      if (crossing.gap < deepest.gap) deepest = crossing;
    }
  }
  return deepest.nearer;
}

/**
 * From the furthest to the nearest. Two parts are compared where they cross in the picture, not by their middles: a forearm
 * before the chest is then in front although the arm hangs beside it. Parts that do not meet keep their given order.
 */
export function inDepth(layers: readonly Layer[]): Layer[] {
  const under = new Map(layers.map((layer) => [layer, new Map<Layer, number>()]));
  layers.forEach((a, index) => {
    for (const b of layers.slice(index + 1)) {
      const firmness = overlap(a, b);
      if (firmness > hairline) under.get(a)?.set(b, firmness);
      else if (firmness !== 0) under.get(b)?.set(a, Math.abs(firmness));
    }
  });
  const ordered: Layer[] = [];
  const waiting = new Set(layers);
  // A ring of overlaps has no right answer: what is drawn next is what does the least wrong.
  const wrongIfNext = (layer: Layer) => {
    let wrong = 0;
    for (const [other, firmness] of under.get(layer) ?? []) if (waiting.has(other)) wrong += firmness;
    return wrong;
  };
  while (waiting.size > 0) {
    let next: Layer | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const layer of waiting) {
      const wrong = wrongIfNext(layer);
      if (next === null || wrong < least) [next, least] = [layer, wrong];
      if (wrong === 0) break;
    }
    if (!next) break;
    ordered.push(next);
    waiting.delete(next);
  }
  return ordered;
}
