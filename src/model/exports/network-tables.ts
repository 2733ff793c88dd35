import type { Table } from './csv';
import type { Network } from './network';
import { LINK_COLUMNS, NODE_COLUMNS } from './network-columns';

const NODE_NAMES = Object.keys(NODE_COLUMNS);
const LINK_NAMES = Object.keys(LINK_COLUMNS);

/** One row a node, with the names of columns by which Gephi knows them. */
export function nodeTable({ nodes }: Network): Table {
  return {
    columns: ['Id', 'Label', ...NODE_NAMES],
    rows: nodes.map(({ id, label, values }) => [id, label, ...NODE_NAMES.map((name) => values[name])]),
  };
}

/** One row a link. Each is a kind of its own, else Gephi would make one of all links of a pair. */
export function linkTable({ links }: Network): Table {
  return {
    columns: ['Source', 'Target', 'Type', 'Kind', 'Id', 'Label', ...LINK_NAMES],
    rows: links.map(({ id, label, source, target, directed, values }) => [
      source,
      target,
      directed ? 'Directed' : 'Undirected',
      id,
      id,
      label,
      ...LINK_NAMES.map((name) => values[name]),
    ]),
  };
}
