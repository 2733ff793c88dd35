import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { drained } from '../../src/model/drained';
import { SCHEMAS } from '../../src/model/checks/entry';
import { MISFIT, fittingOf } from '../../src/model/checks/fitting';
import { LISTS } from '../../src/model/checks/lists';
import { readJson } from '../../src/model/json/read-json';
import { itemsOf, memberOf, valueOf } from '../../src/model/json/node';
import type { Node } from '../../src/model/json/tree';

/** What a schema makes of a value, read at one stroke and by Valibot. */
function readings(schema: v.GenericSchema, node: Node): { readonly quick: unknown; readonly valibot: unknown } {
  const result = v.safeParse(schema, valueOf(node));
  return {
    quick: fittingOf(schema)(node.tree, node.number),
    valibot: result.success && !Array.isArray(valueOf(node)) ? result.output : MISFIT,
  };
}

function nodeOf(text: string): Node {
  const { root } = drained(readJson(text));
  if (root === undefined) throw new Error(`not JSON: ${text}`);
  return root;
}

it.each(['tomahawk-decision', 'camp-david'])('every entry of %s is read at one stroke as Valibot reads it', (slug) => {
  const root = nodeOf(readFileSync(`data/${slug}.json`, 'utf8'));
  for (const list of LISTS) {
    for (const node of itemsOf(memberOf(root, list))) {
      const { quick, valibot } = readings(SCHEMAS[list], node);
      expect(quick).toEqual(valibot);
      expect(Object.keys(quick ?? {})).toEqual(Object.keys(valibot ?? {}));
    }
  }
});

it.each([
  '{"id": "a"}',
  '{"id": "A", "name": "Ann"}',
  '{"id": "a", "name": " "}',
  '{"id": "a", "name": " Ann "}',
  '{"id": "a", "name": "Ann", "kind": "robot"}',
  '{"id": "a", "name": "Ann", "nam": "Ann"}',
  '{"id": "a", "name": "Ann", "name": "Eve"}',
  '{"id": "a", "name": "Ann", "aliases": ["Annie", 3]}',
  '{"id": "a", "name": "Ann", "aliases": {"0": "Annie"}}',
  '{"id": "a", "name": "Ann", "aliases": ["\\u00c4nne", "Annie"]}',
  '{"id": "a", "name": null}',
  '[]',
  'null',
])('the actor %s is read at one stroke as Valibot reads it', (text) => {
  const { quick, valibot } = readings(SCHEMAS.actors, nodeOf(text));
  expect(quick).toEqual(valibot);
});
