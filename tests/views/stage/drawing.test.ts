import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeGraph } from '../../../src/layout/place';
import { seatsOf } from '../../../src/layout/seats';
import { chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import { momentAt } from '../../../src/replay/moment';
import { graphOf } from '../../layout/story';
import { drawingOf, lineActor } from '../../../src/views/stage/drawing';

const parsed = parseDataset(readFileSync(join(import.meta.dirname, '../../../data/tomahawk-decision.json'), 'utf8'));
if (parsed.status === 'invalid') throw new Error('the first story cannot be read');
const story = chronology(parsed.dataset);
const graph = storyGraph(story);
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
