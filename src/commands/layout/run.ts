import { parseArgs } from 'node:util';
import { errorWords } from '../error-words';
import { readOptions } from '../read-options';
import { storyFiles } from '../story-files';
import { writeSeats, type Outcome } from './write-seats';

/** What `--help` says. */
const USAGE = `npm run layout -- [--repair] file or folder …

Lays stories out and writes their seats into their files. Seats that fit are left alone.

  --repair   mends seats that fit, of up to 40 actors, until they serve windows of more sizes
  --help     prints this

Exit status: 0 when all have seats, 1 when one cannot be laid out, 2 when it could not run.`;

const WORDS: Readonly<Record<Outcome, string>> = {
  fits: 'its seats fit',
  repaired: 'seats repaired',
  written: 'seats written',
  unreadable: 'cannot be laid out; npm run validate says what is wrong',
};

/** Where the command runs. */
interface Surroundings {
  /** Folders that names are looked for in, one after the other. */
  readonly places: readonly string[];
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Seats the stories that the command line names; returns the exit status that `--help` tells of. */
export function layout(args: readonly string[], { places, print, complain }: Surroundings): 0 | 1 | 2 {
  const options = readOptions(() => optionsOf(args), complain);
  if (options === undefined) return 2;
  if (options.help) {
    print(USAGE);
    return 0;
  }
  let status: 0 | 1 | 2 = 0;
  for (const file of storyFiles(options.names, places)) {
    try {
      const outcome = writeSeats(file, options.repair);
      print(`${file}: ${WORDS[outcome]}`);
      if (outcome === 'unreadable' && status === 0) status = 1;
    } catch (error) {
      complain(`${file}: ${errorWords(error)}`);
      status = 2;
    }
  }
  return status;
}

/** Reads the command line; throws with a sentence where it names no file, or an option that there is not. */
function optionsOf(args: readonly string[]): {
  readonly names: readonly string[];
  readonly repair: boolean;
  readonly help: boolean;
} {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { repair: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (positionals.length === 0 && !values.help) throw new Error('no file is named');
  return { names: positionals, ...values };
}
