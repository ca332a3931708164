// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { movements } from '../../src/catalogue/poses.ts';
import { stills } from '../../src/catalogue/stills.ts';
import { sceneOf } from '../../src/figures/drawing.ts';
import { Figure, type Look, MovingFigure } from '../../src/figures/index.ts';
import type { Movement } from '../../src/figures/pose.ts';

const bridge = movements.get('glute-bridge') ?? stills.supine;

/** The page's frames, driven by hand. */
let frames: FrameRequestCallback[] = [];
let now = 0;
function runFrames(count: number, milliseconds = 1000 / 60) {
  for (let index = 0; index < count; index++) {
    now += milliseconds;
    const due = frames;
    frames = [];
    act(() => {
      for (const frame of due) frame(now);
    });
  }
}

/** What the reader of the page prefers. */
let lessMotion = false;

/** Tells the page which elements came into view or left it. */
let seen: (inView: boolean) => void = () => {};

function setHidden(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  frames = [];
  lessMotion = false;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.stubGlobal('matchMedia', () => ({ matches: lessMotion, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        seen = (inView) => tell([{ isIntersecting: inView }]);
      }
      observe() {
        seen(true);
      }
      disconnect() {}
    },
  );
});

afterEach(() => {
  cleanup();
  setHidden(false);
  vi.unstubAllGlobals();
});

const outlines = (element: Element) => [...element.querySelectorAll('path')].map((path) => path.getAttribute('d'));

describe('a figure', () => {
  it('is an image with its name', () => {
    render(<Figure movement={bridge} name="Glute bridge, end" tone="paper" at={1} mirrored={false} />);
    expect(screen.getByRole('img', { name: 'Glute bridge, end' })).toBeDefined();
  });

  it('beside its name is hidden', () => {
    const { container } = render(<Figure movement={bridge} name={null} tone="clay" at={1} mirrored={false} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('is drawn with its own look where one is told, else with that of the page', () => {
    const svgOf = (look?: Look) =>
      render(
        <Figure movement={bridge} name={null} tone="clay" mirrored={false} {...(look ? { look } : {})} />,
      ).container.querySelector('svg');
    const own = svgOf({ hair: 'long', skin: 'deep' });
    expect([own?.dataset['hair'], own?.dataset['skin'], own?.dataset['tone']]).toEqual(['long', 'deep', 'clay']);
    const pages = svgOf();
    expect([pages?.dataset['hair'], pages?.dataset['skin'], pages?.dataset['tone']]).toEqual([undefined, undefined, 'clay']);
  });

  it('is framed close where it is small: the wall may be cut off, the body not', () => {
    const movement = movements.get('standing-abduction') ?? stills.stand;
    const boxOf = (close: boolean) =>
      render(<Figure movement={movement} name={null} tone="paper" mirrored={false} close={close} />)
        .container.querySelector('svg')
        ?.getAttribute('viewBox')
        ?.split(' ')
        .map(Number) ?? [];
    expect(boxOf(true)[2]).toBeLessThan(boxOf(false)[2] ?? 0);
  });

  it('keeps its frame from start to end', () => {
    const frameAt = (at: number) =>
      render(<Figure movement={bridge} name={null} tone="pine" at={at} mirrored={false} />)
        .container.querySelector('svg')
        ?.getAttribute('viewBox');
    expect(frameAt(0)).toBe(frameAt(1));
  });
});

describe('a moving figure', () => {
  const renderMoving = (movement: Movement, progress: () => number | null) =>
    render(
      <MovingFigure
        movement={movement}
        name="Glute bridge"
        tone="clay"
        mirrored={false}
        progress={() => {
          const at = progress();
          return at === null ? null : { at, breath: 0 };
        }}
      />,
    ).container;

  it('follows its progress past React, 30 times a second', () => {
    let at = 0;
    let asked = 0;
    const container = renderMoving(bridge, () => {
      asked += 1;
      return at;
    });
    const before = outlines(container);
    asked = 0;
    at = 1;
    runFrames(60);
    expect(asked).toBeGreaterThanOrEqual(29);
    expect(asked).toBeLessThanOrEqual(31);
    const still = render(<Figure movement={bridge} name={null} tone="clay" at={1} mirrored={false} />).container;
    expect(outlines(container)).toEqual(outlines(still));
    expect(outlines(container)).not.toEqual(before);
  });

  it('stays where it is while there is no progress', () => {
    let at: number | null = 0.4;
    const container = renderMoving(bridge, () => at);
    runFrames(4);
    const before = outlines(container);
    at = null;
    runFrames(10);
    expect(outlines(container)).toEqual(before);
  });

  it('breathes in a hold: the chest fills while every limb stays where it is', () => {
    const plank = movements.get('front-plank') ?? stills.prone;
    let breath = 0;
    const container = render(
      <MovingFigure movement={plank} name="Plank" tone="clay" mirrored={false} progress={() => ({ at: 1, breath })} />,
    ).container;
    runFrames(4);
    const out = outlines(container);
    breath = 1;
    runFrames(4);
    const changed = outlines(container).filter((d, index) => d !== out[index]).length;
    expect(changed).toBeGreaterThanOrEqual(1);
    // The top, and the mark that is cut to it.
    expect(changed).toBeLessThanOrEqual(2);
  });

  it('breathes where the breath is the exercise, though nothing tells it how full the chest is', () => {
    const breathing = movements.get('breathing-90') ?? stills.supine;
    const topAt = (at: number) =>
      sceneOf(breathing, false)
        .shapesAt(at, 0)
        .find((shape) => shape.role === 'top' && shape.contours.some((c) => c.kind === 'hull' && c.blobs.length > 3));
    expect(JSON.stringify(topAt(1)?.contours)).not.toBe(JSON.stringify(topAt(0)?.contours));
  });

  it('shares one frame loop with the other figures of the page', () => {
    renderMoving(bridge, () => 0);
    renderMoving(bridge, () => 0);
    expect(frames).toHaveLength(1);
  });

  it('shows at once where another step of its movement stands, in view or not', () => {
    const moving = (at: number) => (
      <MovingFigure movement={bridge} name="Bridge" tone="clay" mirrored={false} progress={() => ({ at, breath: 0 })} />
    );
    const { rerender } = render(moving(0));
    const picture = screen.getByRole('img');
    const start = outlines(picture);
    seen(false);
    rerender(moving(1));
    expect(outlines(picture)).not.toEqual(start);
    rerender(moving(0));
    expect(outlines(picture)).toEqual(start);
  });

  it('leaves the frame after a tap to what the tap shows', () => {
    let asked = 0;
    renderMoving(bridge, () => {
      asked += 1;
      return 0;
    });
    runFrames(10);
    vi.spyOn(performance, 'now').mockReturnValue(now);
    for (const tap of ['pointerup', 'click']) {
      document.dispatchEvent(new Event(tap));
      asked = 0;
      runFrames(1);
      expect(asked).toBe(0);
      runFrames(2);
      expect(asked).toBeGreaterThan(0);
      vi.spyOn(performance, 'now').mockReturnValue(now);
    }
  });

  it('stops off the screen and in a hidden page, and goes on after', () => {
    let asked = 0;
    renderMoving(bridge, () => {
      asked += 1;
      return 0;
    });
    const askedWhile = (change: () => void) => {
      change();
      asked = 0;
      runFrames(10);
      return asked;
    };
    expect(askedWhile(() => seen(false))).toBe(0);
    expect(askedWhile(() => seen(true))).toBeGreaterThan(0);
    expect(askedWhile(() => setHidden(true))).toBe(0);
    expect(askedWhile(() => setHidden(false))).toBeGreaterThan(0);
    expect(askedWhile(cleanup)).toBe(0);
  });

  it('stands still where less motion is wanted: start and end, one image, no frames', () => {
    lessMotion = true;
    const container = renderMoving(bridge, () => 0.5);
    expect(screen.getAllByRole('img', { name: 'Glute bridge' })).toHaveLength(1);
    expect(frames).toHaveLength(0);
    const drawing = (at: number) =>
      outlines(render(<Figure movement={bridge} name={null} tone="clay" at={at} mirrored={false} close />).container);
    expect(outlines(container)).toEqual(expect.arrayContaining([...drawing(0), ...drawing(1)]));
  });
});
