import type { Network, Values } from './network';
import { LINK_COLUMNS, NODE_COLUMNS } from './network-columns';
import { xmlFile, type Element } from './xml';

const TYPES = { string: 'string', integer: 'int', boolean: 'boolean' } as const;

/**
 * A network as GraphML. All its links are directed, for NetworkX reads no file that mixes them; `mutual` says of which
 * the direction means nothing.
 */
export function graphmlText({ nodes, links }: Network): string {
  return xmlFile({
    name: 'graphml',
    attributes: {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
    },
    children: [
      ...keys('node', { label: 'string', ...NODE_COLUMNS }),
      ...keys('edge', { label: 'string', ...LINK_COLUMNS }),
      {
        name: 'graph',
        attributes: { id: 'story', edgedefault: 'directed' },
        children: [
          ...nodes.map(({ id, label, values }) => ({
            name: 'node',
            attributes: { id },
            children: data('node', { label, ...values }),
          })),
          ...links.map(({ id, label, source, target, values }) => ({
            name: 'edge',
            attributes: { id, source, target },
            children: data('edge', { label, ...values }),
          })),
        ],
      },
    ],
  });
}

function keys(of: 'node' | 'edge', columns: Readonly<Record<string, keyof typeof TYPES>>): Element[] {
  return Object.entries(columns).map(([name, type]) => ({
    name: 'key',
    attributes: { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] },
  }));
}

function data(of: 'node' | 'edge', values: Values): Element[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: 'data', attributes: { key: `${of}-${name}` }, text: String(value) }],
  );
}
