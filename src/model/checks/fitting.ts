import type * as v from 'valibot';
import { valueOf } from '../json/node';
import type { Tree } from '../json/tree';

type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly [Schema, ...v.GenericValidation[]];
};

/** In place of a value that does not fit. */
export const MISFIT = Symbol('misfit');

/** Gives what a schema makes of a value of a tree, or `MISFIT`. */
type Fitting = (tree: Tree, number: number) => unknown;

/**
 * Reads values by a schema, defaults filled in: what Valibot gives for a value without a fault, and without the plain
 * copy and the account of issues that it needs. Every list that is left out is one and the same empty list.
 */
export function fittingOf(schema: v.GenericSchema): Fitting {
  const { wrapped, entries, item, pipe, options = [] } = schema as Schema;
  if (wrapped !== undefined) return fittingOf(wrapped);
  if (pipe !== undefined) return piped(pipe);
  if (entries !== undefined) return objectOf(entries);
  if (item !== undefined) return listOf(fittingOf(item));
  if (schema.type === 'picklist') return wordOf(options);
  return (tree, number) => outcome(schema['~run']({ value: valueOf(tree.node(number)) }, {}));
}

function piped([first, ...actions]: NonNullable<Schema['pipe']>): Fitting {
  const fit = fittingOf(first);
  return (tree, number) => {
    const value = fit(tree, number);
    if (value === MISFIT) return MISFIT;
    let dataset: v.OutputDataset<unknown, v.BaseIssue<unknown>> = { typed: true, value };
    for (const action of actions) {
      dataset = action['~run'](dataset, {});
      if (dataset.issues !== undefined) return MISFIT;
    }
    return dataset.value;
  };
}

function outcome({ value, issues }: v.OutputDataset<unknown, v.BaseIssue<unknown>>): unknown {
  return issues === undefined ? value : MISFIT;
}

/** Gives the schema's own copy of a word, so that the file's need not be kept. */
function wordOf(options: readonly unknown[]): Fitting {
  return (tree, number) => {
    const index = options.indexOf(valueOf(tree.node(number)));
    return index < 0 ? MISFIT : options[index];
  };
}

function listOf(fit: Fitting): Fitting {
  const values: unknown[] = [];
  return (tree, list) => {
    if (tree.kind(list) !== 'list') return MISFIT;
    let length = 0;
    for (let at = tree.first(list); at !== 0; at = tree.next(list, at)) {
      const value = fit(tree, at);
      if (value === MISFIT) return MISFIT;
      values[length] = value;
      length += 1;
    }
    // A list that grows holds room for more; its copy is as long as it must be.
    return values.slice(0, length);
  };
}

function objectOf(entries: Readonly<Record<string, Schema>>): Fitting {
  const keys = Object.keys(entries);
  const fits = Object.values(entries).map(fittingOf);
  const absent = Object.values(entries).map((schema) => outcome(schema['~run']({ value: undefined }, {})));
  const made = new Map<number, Record<string, unknown>>();
  const values: unknown[] = [];
  return (tree, object) => {
    if (tree.kind(object) !== 'object') return MISFIT;
    let [read, held] = [0, 0];
    for (let index = 0; index < keys.length; index += 1) {
      const at = tree.under(object, keys[index] ?? '');
      const value = at === 0 ? absent[index] : fits[index]?.(tree, at);
      if (value === MISFIT) return MISFIT;
      if (at !== 0) read += 1;
      if (value !== undefined) held += 1 << index;
      values[index] = value;
    }
    for (let at = tree.first(object); at !== 0; at = tree.next(object, at)) read -= 1;
    if (read !== 0) return MISFIT;
    // A copy of an object with the same keys is made at one stroke; one that grows key by key is not.
    const whole: Record<string, unknown> = { ...made.get(held) };
    for (let index = 0; index < keys.length; index += 1) {
      if (held & (1 << index)) whole[keys[index] ?? ''] = values[index];
    }
    if (!made.has(held)) made.set(held, whole);
    return whole;
  };
}
