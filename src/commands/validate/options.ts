import { parseArgs } from 'node:util';

/** What the command was asked to do. */
export interface Options {
  /** Files and folders; none means all stories of the data folder. */
  readonly names: readonly string[];
  readonly format: 'text' | 'json';
  readonly fix: boolean;
  readonly help: boolean;
}

/** What `--help` says. */
export const USAGE = `npm run validate -- [--fix] [--format json] [file or folder …]

Checks stories: those that are named, else all in data/. Every problem is told with its place and what to write.

  --fix           makes the edits that are safe (an id's spelling, a comma too many, a bracket or quote that is missing)
  --format json   prints one array of problems and nothing else; run it with "npm run --silent"
  --help          prints this

Exit status: 0 when there is no error, 1 when there is one, 2 when it could not run.`;

/** Reads a command line; throws with a sentence for an option that there is not. */
export function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { format, fix, help } = values;
  if (format !== 'text' && format !== 'json') throw new Error(`no such format: "${format}" (text or json)`);
  return { names: positionals, format, fix, help };
}
