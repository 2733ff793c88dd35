import fc from 'fast-check';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { wholeStory } from '../../../src/model/exports/extract';
import { gexfText } from '../../../src/model/exports/gexf';
import { graphmlText } from '../../../src/model/exports/graphml';
import { networkOf, type Network } from '../../../src/model/exports/network';
import type { Interaction } from '../../../src/model/schema';
import { interaction, story } from '../sample';
import { nastyStory } from './nasty';

const { window } = new JSDOM();

/** Reads XML by a parser that refuses what is not well formed. */
function xml(text: string): Document {
  return new window.DOMParser().parseFromString(text, 'application/xml');
}

function network(...interactions: readonly Interaction[]): Network {
  const dataset = story(...interactions);
  const cy = { id: 'cy', name: 'Cy', aliases: [], kind: 'person' as const, actsFor: [] };
  return networkOf(wholeStory(chronology({ ...dataset, actors: [...dataset.actors, cy] })));
}

const part = (actor: string, role: Interaction['participants'][number]['role'] = 'participant') => ({ actor, role });

const CALL = interaction('call', {
  type: 'call',
  date: '2025-10-17',
  participants: [part('bob', 'recipient'), part('ann', 'initiator')],
});
const TALKS = interaction('talks', { date: '2025-11', participants: [part('ann'), part('bob'), part('cy')] });
const SPEECH = interaction('speech', { participants: [part('ann', 'speaker')] });

/** When each element of a kind is there. */
const spellsOf = (text: string, kind: 'node' | 'edge'): Record<string, string> =>
  Object.fromEntries(
    [...xml(text).querySelectorAll(kind)].map((element) => {
      const spell = element.querySelector('spell');
      return [element.id, `${spell?.getAttribute('start') ?? ''} ${spell?.getAttribute('end') ?? ''}`];
    }),
  );

describe('the network of a story', () => {
  it('links two who take part, from the one who acts', () => {
    const { nodes, links } = network(CALL);
    expect(nodes.map(({ id }) => id)).toEqual(['ann', 'bob', 'cy']);
    expect(links).toMatchObject([{ id: 'call', source: 'ann', target: 'bob', directed: true }]);
  });

  it('makes a node of an interaction of three, linked to each of them', () => {
    const { nodes, links } = network(TALKS);
    expect(nodes.at(-1)).toMatchObject({ id: 'interaction:talks', values: { node: 'interaction' } });
    expect(links.map(({ source, target }) => `${source} ${target}`)).toEqual(
      ['ann', 'bob', 'cy'].map((id) => `${id} interaction:talks`),
    );
  });

  it('makes a node of an interaction of one alone, so that it is not lost', () => {
    expect(network(SPEECH).links).toMatchObject([{ source: 'ann', target: 'interaction:speech' }]);
  });
});

describe.each([
  ['GEXF', (made: Network) => gexfText(made, { title: 'T' }), (text: string) => gexf.parse(Graph, text)],
  ['GraphML', graphmlText, (text: string) => graphml.parse(Graph, text)],
] as const)('a network as %s', (_, write, read) => {
  it('is read by another program with the same nodes, links and values', () => {
    const made = network(CALL, TALKS, SPEECH);
    const graph = read(write(made));
    expect([graph.order, graph.size]).toEqual([made.nodes.length, made.links.length]);
    expect(graph.nodes()).toEqual(made.nodes.map(({ id }) => id));
    const call = graph.edges('ann', 'bob')[0];
    expect(graph.getEdgeAttributes(call)).toMatchObject({
      interaction: 'call',
      step: 1,
      mutual: false,
      source_role: 'initiator',
      date: '2025-10-17',
    });
  });

  it('keeps several links between the same two', () => {
    const twice = network(CALL, { ...CALL, id: 'call-again', date: '2025-10-18' });
    expect(read(write(twice)).edges('ann', 'bob')).toHaveLength(2);
  });

  it('is well-formed XML with the same counts, whatever the texts are', () => {
    fc.assert(
      fc.property(nastyStory, (extract) => {
        const made = networkOf(extract);
        const text = write(made);
        expect(xml(text).querySelector('parsererror')?.textContent).toBeUndefined();
        const graph = read(text);
        expect([graph.order, graph.size]).toEqual([made.nodes.length, made.links.length]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives back every text that XML can hold, to the letter', () => {
    const title = ' a\tb\r\nc "d" \'e\' <f> & ]]> 🕊️ ';
    const text = write(network({ ...CALL, title }));
    const element = xml(text).querySelector('edge[id="call"]');
    expect(element?.getAttribute('label') ?? element?.querySelector('data[key="edge-label"]')?.textContent).toBe(title);
  });
});

describe('time in GEXF', () => {
  const gexfOf = (...interactions: readonly Interaction[]): string =>
    gexfText(network(...interactions), { title: 'T', modified: '2026-01-01' });

  it('is in dates, from the first possible day to the last', () => {
    const text = gexfOf(CALL, TALKS);
    const graph = xml(text).querySelector('graph');
    expect(['mode', 'timeformat'].map((name) => graph?.getAttribute(name))).toEqual(['dynamic', 'date']);
    expect(spellsOf(text, 'edge')).toMatchObject({
      call: '2025-10-17 2025-10-17',
      'talks:ann': '2025-11-01 2025-11-30',
    });
    expect(spellsOf(text, 'node')).toMatchObject({
      ann: '2025-10-17 2025-11-30',
      cy: '2025-11-01 2025-11-30',
      'interaction:talks': '2025-11-01 2025-11-30',
    });
  });

  it('ends with the story where no end is known, for an open end would leave Gephi without a timeline', () => {
    const later = { ...SPEECH, after: ['call'] };
    expect(spellsOf(gexfOf(CALL, later, TALKS), 'edge')['speech:ann']).toBe('2025-10-17 2025-11-30');
  });

  it('is in years with a fraction where a day lies before the year 1', () => {
    const text = gexfOf({ ...CALL, date: '-0043-07-02' }, { ...CALL, id: 'next', date: '0003' });
    expect(xml(text).querySelector('graph')?.getAttribute('timeformat')).toBe('double');
    expect(spellsOf(text, 'edge')).toEqual({ call: '-42.5014 -42.5014', next: '3.0000 3.9973' });
  });

  it('has none in a story without a single day', () => {
    const text = gexfOf(SPEECH);
    expect(xml(text).querySelector('graph')?.getAttribute('mode')).toBe('static');
    expect(text).not.toContain('spell');
  });

  it('makes every link a kind of its own, so that Gephi does not merge two of one pair', () => {
    const kinds = [...xml(gexfOf(CALL, TALKS, SPEECH)).querySelectorAll('edge')].map((edge) =>
      edge.getAttribute('kind'),
    );
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
