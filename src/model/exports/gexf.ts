import { civilDate, dayNumber } from '../dates/dates';
import type { Color } from '../schema';
import { isoDay } from './iso-day';
import type { Network, Spell, Values } from './network';
import { LINK_COLUMNS, NODE_COLUMNS } from './network-columns';
import { xmlFile, type Element } from './xml';

/** The colours of the sides on white paper, as red, green and blue. */
const PAINT: Readonly<Record<Color, readonly [number, number, number]>> = {
  blue: [37, 87, 214],
  red: [196, 54, 29],
  yellow: [247, 198, 0],
  green: [18, 132, 80],
  purple: [101, 48, 138],
  teal: [22, 106, 115],
  orange: [128, 68, 0],
  pink: [190, 76, 150],
  grey: [110, 118, 126],
};

/** The version that all readers know: NetworkX knows 1.3 only since 3.6. The `kind` of links is of 1.3, for Gephi. */
const NAMESPACE = 'http://www.gexf.net/1.2draft';

/** What is told about the file beside the network. */
interface GexfMeta {
  readonly title: string;
  /** Day of the story's last edit, as ISO 8601. */
  readonly modified?: string;
}

/** The days between which all of a story lies, and how a day is written. */
interface Clock {
  readonly first: number;
  readonly last: number;
  readonly write: (day: number) => string;
}

/**
 * A network as dynamic GEXF, which Gephi opens with its timeline: nodes and links are there from their first possible
 * day to their last. A bound that is not known is that of the story, for with an open one Gephi has no timeline; the
 * columns say what is known. All links are directed, for NetworkX reads no file that mixes them.
 */
export function gexfText({ nodes, links }: Network, { title, modified }: GexfMeta): string {
  const clock = clockOf([...nodes, ...links]);
  return xmlFile({
    name: 'gexf',
    attributes: { xmlns: NAMESPACE, 'xmlns:viz': `${NAMESPACE}/viz`, version: '1.2' },
    children: [
      {
        name: 'meta',
        attributes: { lastmodifieddate: modified },
        children: [
          { name: 'creator', text: 'Backchannel' },
          { name: 'description', text: title },
        ],
      },
      {
        name: 'graph',
        attributes: {
          defaultedgetype: 'directed',
          mode: clock ? 'dynamic' : 'static',
          timeformat: clock && (clock.write === isoDay ? 'date' : 'double'),
        },
        children: [
          columns('node', NODE_COLUMNS),
          columns('edge', LINK_COLUMNS),
          { name: 'nodes', children: nodes.map((node) => nodeElement(node, clock)) },
          { name: 'edges', children: links.map((link) => edgeElement(link, clock)) },
        ],
      },
    ],
  });
}

/**
 * The time of a story; undefined where it has no day at all. Before the year 1, for which the versions of XML's dates
 * differ by one, it is in years with a fraction.
 */
function clockOf(all: readonly Spell[]): Clock | undefined {
  const days = all.flatMap(({ earliest = [], latest = [] }) => [earliest, latest].flat());
  if (days.length === 0) return undefined;
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  return { first, last, write: civilDate(first).year < 1 ? yearsOf : isoDay };
}

function nodeElement(
  { id, label, color, values, ...spell }: Network['nodes'][number],
  clock: Clock | undefined,
): Element {
  const [r, g, b] = PAINT[color];
  return {
    name: 'node',
    attributes: { id, label },
    children: [...attributeValues(values), ...spells(spell, clock), { name: 'viz:color', attributes: { r, g, b } }],
  };
}

/** Each link is a kind of its own, else Gephi would make one of all links of a pair. */
function edgeElement(
  { id, label, source, target, values, earliest, latest }: Network['links'][number],
  clock: Clock | undefined,
): Element {
  const spell = { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
  return {
    name: 'edge',
    attributes: { id, kind: id, source, target, label, weight: 1 },
    children: [...attributeValues(values), ...spells(spell, clock)],
  };
}

function columns(of: 'node' | 'edge', types: Readonly<Record<string, string>>): Element {
  return {
    name: 'attributes',
    attributes: { class: of, mode: 'static' },
    children: Object.entries(types).map(([title, type]) => ({
      name: 'attribute',
      attributes: { id: title, title, type },
    })),
  };
}

function attributeValues(values: Values): Element[] {
  const children = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: 'attvalue', attributes: { for: name, value } }],
  );
  return children.length === 0 ? [] : [{ name: 'attvalues', children }];
}

function spells({ earliest, latest }: Spell, clock: Clock | undefined): Element[] {
  if (clock === undefined) return [];
  const { first, last, write } = clock;
  const attributes = { start: write(earliest ?? first), end: write(latest ?? last) };
  return [{ name: 'spells', children: [{ name: 'spell', attributes }] }];
}

/** A day as a year with a fraction, year 0 being 1 BC. */
function yearsOf(day: number): string {
  const { year } = civilDate(day);
  const [first, next] = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)];
  return (year + (day - first) / (next - first)).toFixed(4);
}
