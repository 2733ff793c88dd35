import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { touch } from '../../../src/layout/texts/free-texts';
import { boxAround } from '../../../src/layout/geometry';
import { glyphSize } from '../../../src/layout/metrics';
import { placeGraph } from '../../../src/layout/place';
import { seatsOf } from '../../../src/layout/seats/seats';
import { seatsFrom } from '../../../src/layout/seats/seats-data';
import { settle } from '../../../src/layout/texts/settle-labels';
import { chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import { momentAt } from '../../../src/replay/moment';
import { graphOf } from '../../layout/story';
import { drawingOf, lineActor } from '../../../src/views/stage/drawing';

function shipped(slug: string) {
  const parsed = parseDataset(readFileSync(join(import.meta.dirname, `../../../data/${slug}.json`), 'utf8'));
  if (parsed.status === 'invalid') throw new Error(`the story cannot be read: "${slug}"`);
  const story = chronology(parsed.dataset);
  const graph = storyGraph(story);
  return { story, graph, seats: seatsFrom(graph, parsed.dataset.seats) ?? seatsOf(graph, 0.005) };
}

const { story, graph } = shipped('tomahawk-decision');
const seats = seatsOf(graph, 0.005);
const desk = placeGraph(graph, seats, 1024, 628);
const phone = placeGraph(graph, seats, 390, 380);
const stepOf = (id: string): number => story.stepOf.get(id)?.number ?? 0;
const draw = (id: string, placed = desk) => drawingOf(placed, momentAt(story, stepOf(id)), story.steps);

describe('the colour of a line', () => {
  const met = graphOf(['a b c', 'a b']);
  const { links } = placeGraph(met, seatsOf(met, 0.005), 1024, 628);
  const actorsOf = (directed: boolean) =>
    links.map((one) => one.lines.map((line) => lineActor({ link: { ...one.link, directed } }, line)));

  it('is that of whoever acts, and each spoke has its own where nobody does', () => {
    expect(actorsOf(true)).toEqual([['a', 'a', 'a'], ['a']]);
    expect(actorsOf(false)).toEqual([['a', 'b', 'c'], ['a']]);
  });
});

describe('what is drawn of a placed graph at a moment', () => {
  it('puts the lines of the current interaction in front of all others', () => {
    const { pairs } = draw('leaders-call');
    expect(pairs.at(-1)?.links.at(-1)?.link.interaction).toBe('leaders-call');
    expect(pairs.at(-1)?.key).toBe('putin trump');
  });

  it('has the beads in one order at every step, so that none moves in the document', () => {
    const orders = story.steps.map(({ interaction }) =>
      draw(interaction.id)
        .beads.map(({ spot }) => spot)
        .join(' '),
    );
    expect(new Set(orders).size).toBe(1);
  });

  it('knows what led here and what it leads to, the current one in both', () => {
    const { led, leads } = draw('leaders-call');
    expect([...led].sort()).toEqual(['aides-call', 'leaders-call']);
    expect([...leads].sort()).toEqual(['leaders-call', 'package-called-off', 'putins-warning']);
  });

  it('shows what is ahead as a dot, unless the current step leads to it', () => {
    const dots = new Map(draw('leaders-call').beads.map(({ link, dot }) => [link.interaction, dot]));
    expect(dots.get('package-called-off')).toBe(false);
    expect(dots.get('daily-mail-report')).toBe(true);
    expect(dots.get('anchorage-meeting')).toBe(false);
  });

  it('shrinks the long past to dots on a phone alone', () => {
    const dot = (placed: typeof desk): boolean | undefined =>
      draw('dealmaker-remarks', placed).beads.find(({ link }) => link.interaction === 'anchorage-meeting')?.dot;
    expect(dot(phone)).toBe(true);
    expect(dot(desk)).toBe(false);
  });

  it('contests a thing that was warned against, and strikes one that is called off', () => {
    const look = (id: string) => draw(id).nodes.find(({ node }) => node.id === 'tomahawk-package')?.look;
    expect(['leaders-call', 'putins-warning', 'package-called-off'].map(look)).toEqual(['plain', 'contested', 'over']);
  });

  it('marks who has been met and who takes part', () => {
    const of = (id: string) => draw('anchorage-meeting').nodes.find(({ node }) => node.id === id);
    expect([of('putin')?.seen, of('putin')?.active]).toEqual([true, true]);
    expect([of('kremlin')?.seen, of('kremlin')?.active]).toEqual([true, false]);
    expect([of('witkoff')?.seen, of('witkoff')?.active]).toEqual([false, false]);
  });

  it('leaves out the interactions before a start, with their causes, and keeps what they brought about', () => {
    const now = stepOf('package-called-off');
    const whole = drawingOf(desk, momentAt(story, now), story.steps);
    const part = drawingOf(desk, momentAt(story, now), story.steps, stepOf('leaders-call'));
    const ids = part.beads.map(({ link }) => link.interaction);
    expect(ids).not.toContain('aides-call');
    expect(ids).toContain('leaders-call');
    expect([whole.led.has('aides-call'), part.led.has('aides-call'), part.led.has('leaders-call')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(part.nodes).toEqual(whole.nodes);
  });

  it('draws every interaction and every actor of a small story at every step', () => {
    for (const { number } of story.steps) {
      const { beads, nodes, pairs, hubs } = drawingOf(desk, momentAt(story, number), story.steps);
      const lines = pairs.flatMap(({ links }) => links).length + hubs.length;
      const docked = story.steps.filter(({ interaction }) => interaction.participants.length === 1).length;
      expect([beads.length, nodes.length, lines + docked]).toEqual([14, 11, 14]);
    }
  });
});

describe('the names at a moment', () => {
  const { story: camp, graph: campGraph, seats: campSeats } = shipped('camp-david');
  const flat = placeGraph(campGraph, campSeats, 562, 210, settle);
  const small = placeGraph(campGraph, campSeats, 320, 346, settle);
  const momentsOf = (placed: typeof flat) =>
    camp.steps.map(({ number }) => drawingOf(placed, momentAt(camp, number), camp.steps).nodes);

  it.each([
    ['a flat frame', flat, 7],
    ['a small phone', small, 2],
  ])('are those of the actors of the step nearly always, even in %s', (_, placed, most) => {
    const active = momentsOf(placed).flatMap((nodes) => nodes.filter((one) => one.active));
    expect(active).toHaveLength(107);
    expect(active.filter(({ named }) => !named).length).toBeLessThanOrEqual(most);
  });

  it('cover no other name, no other actor and not the bead of the step', () => {
    for (const { number } of camp.steps) {
      const { nodes, beads } = drawingOf(flat, momentAt(camp, number), camp.steps);
      const names = nodes.flatMap((one) => (one.named ? one.label.box : []));
      const bead = beads.find(({ age }) => age === 'current')?.bead ?? { x: 0, y: 0 };
      const { current } = flat.metrics.bead;
      const marks = [
        boxAround(bead.x, bead.y, current, current),
        ...nodes.map(({ node, x, y }) => {
          const [wide, high] = glyphSize(node.actor, flat.metrics);
          return boxAround(x, y, wide - 0.01, high - 0.01);
        }),
      ];
      expect(names.filter((box, at) => [...marks, ...names.slice(at + 1)].some((other) => touch(box, other)))).toEqual(
        [],
      );
    }
  });

  it('make room for whom the reader looks at', () => {
    const now = momentAt(camp, 1);
    const hidden = drawingOf(flat, now, camp.steps).nodes.filter(({ named, places }) => !named && places.length > 0);
    expect(hidden.length).toBeGreaterThan(3);
    const looked = hidden.filter(({ node: { id } }) =>
      drawingOf(flat, now, camp.steps, 1, [id]).nodes.some(({ node, named }) => node.id === id && named),
    );
    expect(looked.length).toBeGreaterThan(hidden.length / 2);
  });

  it('keep their places where they have room, whoever takes part', () => {
    const phone = placeGraph(campGraph, campSeats, 390, 380, settle);
    const places = new Map(phone.nodes.map(({ node, label }) => [node.id, label.box]));
    for (const nodes of momentsOf(phone))
      for (const { node, label } of nodes) expect(label.box).toEqual(places.get(node.id));
  });
});
