import { fireEvent, render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { placeGraph } from '../../../../src/layout/place';
import { seatsOf } from '../../../../src/layout/seats/seats';
import { storyGraph } from '../../../../src/model/graph';
import { Replay } from '../../../../src/replay/replay.svelte';
import { Explore } from '../../../../src/views/explore/explore.svelte';
import { Cursor } from '../../../../src/views/stage/cursor.svelte';
import { INSET, NARROW } from '../../../../src/layout/button-sizes';
import { glyphSize } from '../../../../src/layout/metrics';
import { freeStand } from '../../../../src/views/stage/zoom/free-corner';
import { intoView } from '../../../../src/views/stage/zoom/into-view';
import { bounded } from '../../../../src/views/stage/zoom/view';
import { PictureZoom } from '../../../../src/views/stage/zoom/picture-zoom.svelte';
import Zooming from '../../../../src/views/stage/zoom/Zooming.svelte';
import { TALE_ORDER } from '../../tale';

const graph = storyGraph(TALE_ORDER);
const placed = placeGraph(graph, seatsOf(graph, 0.005), 1000, 500);

/** The controls of a reader who prefers no motion, so that every move is a cut. */
function zooming() {
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: media.includes('reduced-motion'),
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
  const explore = new Explore(TALE_ORDER, {}, () => undefined);
  let zoom: unknown;
  const replay = new Replay(TALE_ORDER, { step: 2 });
  const cursor = new Cursor(graph);
  render(Zooming, { graph, placed, explore, replay, cursor, onzoom: (one: unknown) => void (zoom = one) });
  if (!(zoom instanceof PictureZoom)) throw new Error('no zoom was given');
  const group = screen.getByRole('group', { name: 'Zoom of the graph' });
  /** Presses a key, and says whether no one used it. */
  const key = async (name: string): Promise<boolean> => {
    const unused: boolean = await fireEvent.keyDown(group, { key: name });
    return unused;
  };
  return { zoom, explore, replay, key };
}

describe('the zoom of the stage', () => {
  it('goes nearer, back and to the whole graph by buttons', async () => {
    const { zoom } = zooming();
    const user = userEvent.setup();
    const scales: number[] = [];
    for (const name of ['Zoom in', 'Zoom in', 'Zoom out', 'Zoom in', 'Show the whole graph']) {
      await user.click(screen.getByRole('button', { name }));
      scales.push(zoom.scale);
    }
    expect(scales).toEqual([2, 4, 2, 4, 1]);
  });

  it('goes nearer to the step, and keeps its bead in view', async () => {
    const { zoom, replay, key } = zooming();
    const { id } = replay.moment.current.interaction;
    const bead = placed.links.find(({ link }) => link.interaction === id)?.bead ?? { x: NaN, y: NaN };
    for (const scale of [2, 4, 8]) {
      await key('+');
      expect(zoom.scale).toBe(scale);
      expect(Math.abs(bead.x / placed.width - zoom.view.x)).toBeLessThanOrEqual(0.5 / scale);
      expect(Math.abs(bead.y / placed.height - zoom.view.y)).toBeLessThanOrEqual(0.5 / scale);
    }
  });

  it('goes nearer, back and to the whole graph by keys, and uses none that does nothing', async () => {
    const { zoom, key } = zooming();
    expect(await key('-')).toBe(true);
    expect(await key('+')).toBe(false);
    expect(await key('=')).toBe(false);
    expect(zoom.scale).toBe(4);
    expect(await key('-')).toBe(false);
    expect(zoom.scale).toBe(2);
    expect(await key('0')).toBe(false);
    expect(zoom.whole).toBe(true);
    expect(await key('0')).toBe(true);
    expect(await key('z')).toBe(true);
  });

  it('hears no key on a slider, nor where single keys are switched off', async () => {
    const { zoom, explore, key } = zooming();
    const slider = document.createElement('input');
    slider.type = 'range';
    screen.getByRole('group', { name: 'Zoom of the graph' }).append(slider);
    slider.focus();
    await key('+');
    expect(zoom.whole).toBe(true);
    slider.blur();
    explore.letters = false;
    await key('+');
    expect(zoom.whole).toBe(true);
  });

  it('says which buttons lead nowhere', async () => {
    const { key } = zooming();
    expect(screen.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true');
    for (let press = 0; press < 3; press += 1) await key('+');
    expect(screen.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'false');
    expect(screen.getByRole('button', { name: 'Zoom in' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('goes to the actor that is open, and nearer when asked again from afar', async () => {
    const { zoom, explore, key } = zooming();
    explore.focus('bob');
    const button = await screen.findByRole('button', { name: 'Zoom to Baker' });
    await fireEvent.click(button);
    expect(zoom.scale).toBe(2);
    expect(zoom.misses(['bob'])).toBe(false);
    await key('0');
    await key('z');
    expect(zoom.scale).toBe(2);
  });

  it('is never farther than the whole, nearer than eight times, or beyond the edge', () => {
    const { zoom } = zooming();
    zoom.move(100, { x: 0, y: 0 }, { x: 0, y: 0 });
    expect(zoom.scale).toBe(8);
    zoom.move(1, { x: 0, y: 0 }, { x: 90_000, y: 90_000 });
    expect(zoom.at).toMatch(/^translate\(0 0\)/);
    zoom.move(1, { x: 90_000, y: 90_000 }, { x: 0, y: 0 });
    expect(zoom.at).toMatch(/^translate\(-7000 -3500\)/);
    zoom.move(0.0001, { x: 10, y: 10 }, { x: 10, y: 10 });
    expect(zoom.placed).toBe(placed);
  });

  it('keeps what is under the pointer where it is', () => {
    expect(bounded({ scale: 2, x: 0.1, y: 0.5 })).toEqual({ scale: 2, x: 0.25, y: 0.5 });
    const { zoom } = zooming();
    const point = { x: 600, y: 200 };
    zoom.move(2, point, point);
    zoom.move(2, point, point);
    const [, x, y] = /translate\((\S+) (\S+)\)/.exec(zoom.at ?? '') ?? [];
    expect(point.x * 4 + Number(x)).toBeCloseTo(point.x, 6);
    expect(point.y * 4 + Number(y)).toBeCloseTo(point.y, 6);
  });
});

describe('the buttons of the zoom', () => {
  const bare = { ...placed, nodes: [], links: [], sides: [], relations: [], causes: [] };
  const [node] = placed.nodes;
  if (node === undefined) throw new Error('nothing is placed');
  const standing = (...places: readonly (readonly [x: number, y: number])[]) => ({
    ...bare,
    nodes: places.map(([x, y]) => ({ ...node, x, y, places: [] })),
  });

  it('stand in a corner where they cover nothing, and nowhere where they are larger than the stage', () => {
    expect(freeStand(bare, [32])).toMatchObject({ corner: { x: INSET, y: INSET }, count: 4, square: 32 });
    expect(freeStand(placed, [2000])).toBeUndefined();
  });

  it('stand along an edge where someone stands in each corner', () => {
    const corners = [26, bare.width - 26].flatMap((x) => [26, bare.height - 26].map((y) => [x, y] as const));
    const { corner, count } = freeStand(standing(...corners), [32]) ?? { corner: undefined, count: 0 };
    expect(count).toBe(3);
    expect([corner?.x, corner?.y].filter((inset) => inset === INSET)).toHaveLength(1);
  });

  it('are as large as a finger needs, or smaller where there is no other room', () => {
    const span = 63;
    const row = (length: number, gap: number) =>
      Array.from({ length: Math.ceil(length / span) }, (_, index) => span * (index + 0.5) + (index < 7 ? 0 : gap));
    const crowded = standing(
      ...row(bare.width, 40).map((x) => [x, 26] as const),
      ...row(bare.width, 0).map((x) => [x, bare.height - 26] as const),
      ...row(bare.height, 0).flatMap((y) => [[26, y] as const, [bare.width - 26, y] as const]),
    );
    expect(freeStand(bare, [44, 32])?.square).toBe(44);
    expect(freeStand(crowded, [44, 32])).toMatchObject({ corner: { bottom: false, y: INSET }, square: 32 });
  });

  it('rather stand off the ground of a side', () => {
    const at = freeStand(bare, [32])?.corner;
    const hull = [{ x: at?.end ? bare.width : 0, y: at?.bottom ? bare.height : 0 }];
    const side = { id: 'north', name: 'North', color: 'blue' } as const;
    const other = freeStand({ ...bare, sides: [{ side, hull, clear: true }] }, [32]);
    expect(other).toMatchObject({ corner: { x: INSET, y: INSET }, count: 4 });
    expect([other?.corner.end, other?.corner.bottom]).not.toEqual([at?.end, at?.bottom]);
  });

  it('leave air between them and a mark, and go without where there is no other room', () => {
    const { width, height, metrics } = bare;
    const [half] = glyphSize(node.node.actor, metrics);
    const at = (away: number) => [width - INSET - 32 - away - half, height - INSET - 16] as const;
    expect(freeStand(standing(at(5)), [32])).toMatchObject({ corner: { end: true, bottom: true }, count: 4 });
    expect(freeStand(standing(at(2)), [32])).toMatchObject({ corner: { end: false, bottom: true }, count: 4 });
    const column = Array.from({ length: 9 }, (_, index) => [NARROW + 32 + 2 + half, index * half] as const);
    const narrow = { ...standing(...column), width: NARROW + 34 + half * 2, height: 160 };
    expect(freeStand(narrow, [32])).toMatchObject({ corner: { end: false, x: NARROW }, count: 1 });
  });

  it('are rather one alone beside the sides than three on the ground of one', () => {
    const { width, height, metrics } = bare;
    const gap = metrics.ground + 30;
    const side = { id: 'north', name: 'North', color: 'blue' } as const;
    const along = (...hull: readonly (readonly [number, number])[]) => ({
      side,
      hull: hull.map(([x, y]) => ({ x, y })),
      clear: true,
    });
    const sides = [
      along([0, 0], [width, 0]),
      along([0, height], [width, height]),
      along([0, 0], [0, height]),
      along([width, 0], [width, height / 2 - gap]),
      along([width, height / 2 + gap], [width, height]),
    ];
    expect(freeStand({ ...bare, sides }, [32])).toMatchObject({ count: 1, corner: { end: true } });
    const shut = [...sides, along([width, 0], [width, height])];
    expect(freeStand({ ...bare, sides: shut }, [32])).toMatchObject({ count: 4 });
  });

  it('stay where they stood, whatever is free besides, and leave it where it is taken', () => {
    const first = freeStand(bare, [32])?.corner;
    expect(freeStand({ ...bare, height: 250 }, [32], first)?.corner).toBe(first);
    const there = standing([26, bare.height - 26], [bare.width - 26, bare.height - 26]);
    const other = freeStand(there, [32], first)?.corner;
    expect(other).not.toBe(first);
    expect(freeStand(bare, [32], other)?.corner).toBe(other);
  });
});

describe('a mark that is out of view', () => {
  it('comes in by as much as it must', () => {
    const frame = { left: 0, top: 0, right: 800, bottom: 400 };
    expect(intoView({ left: 10, top: 10, right: 50, bottom: 50 }, frame)).toEqual([0, 0]);
    expect(intoView({ left: 900, top: -60, right: 940, bottom: -20 }, frame)).toEqual([180, -100]);
  });
});
