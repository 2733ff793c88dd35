import { datasetJsonSchema, type JsonSchema } from './json-schema';
import { table } from './table';

/** What the keys under each of these stand for, in the order of the guide. */
const UNDER: readonly (readonly [title: string, ...way: string[]])[] = [
  ['The story'],
  ['`sides[]`', 'sides'],
  ['`sources[]`', 'sources'],
  ['`actors[]`', 'actors'],
  ['`interactions[]`', 'interactions'],
  ['`interactions[].participants[]`', 'interactions', 'participants'],
  ['`interactions[].changes[]`', 'interactions', 'changes'],
  ['`interactions[].causes[]`', 'interactions', 'causes'],
  ['`interactions[].evidence[]`', 'interactions', 'evidence'],
  ['`tour[]`', 'tour'],
  ['`tour[].question`', 'tour', 'question'],
];

/** One table for every kind of object in a story: its keys, which of them it must have, and what they mean. */
export function keyTables(): string {
  const schema = datasetJsonSchema();
  return UNDER.map(([title, ...way]) => `### ${title}\n\n${keyTable(inside(schema, way))}`).join('\n\n');
}

function inside(schema: JsonSchema, way: readonly string[]): JsonSchema {
  return way.reduce((at, key) => {
    const property = at.properties?.[key];
    if (property === undefined) throw new Error(`no such key: "${key}"`);
    const { items } = property;
    return items === undefined || !('properties' in items) ? property : items;
  }, schema);
}

function keyTable({ properties = {}, required }: JsonSchema): string {
  const needed: readonly unknown[] = Array.isArray(required) ? required : [];
  return table(
    ['key', 'what it means'],
    Object.entries(properties).map(([key, { description }]) => [
      `\`${key}\`${needed.includes(key) ? ' (needed)' : ''}`,
      String(description),
    ]),
  );
}
