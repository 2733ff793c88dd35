import { errorWords } from '../error-words';
import { readOptions } from '../read-options';
import { storyFiles } from '../story-files';
import { checkFile, type CheckedFile } from './check-file';
import { jsonReport } from './json-report';
import { USAGE, optionsOf, type Options } from './options';
import { paint } from './paint';
import { summary, textReport } from './text-report';

/** Where the command runs. */
interface Surroundings {
  /** The folder of the stories that are checked where none is named. */
  readonly folder: string;
  /** Folders that names are looked for in, one after the other. */
  readonly places: readonly string[];
  readonly colored: boolean;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Checks stories as the command line says, and returns the exit status: 1 with an error, 2 where it could not run. */
export function validate(args: readonly string[], surroundings: Surroundings): 0 | 1 | 2 {
  const { complain, print } = surroundings;
  const options = readOptions(() => optionsOf(args), complain);
  if (options === undefined) return 2;
  if (options.help) {
    print(USAGE);
    return 0;
  }
  return check(options, surroundings);
}

function check({ names, fix, format }: Options, { folder, places, colored, print, complain }: Surroundings): 0 | 1 | 2 {
  const checked: CheckedFile[] = [];
  let failed = false;
  for (const file of storyFiles(names.length === 0 ? [folder] : names, places)) {
    try {
      checked.push(checkFile(file, fix));
    } catch (error) {
      complain(`${file}: ${errorWords(error)}`);
      failed = true;
    }
  }
  if (format === 'json') print(jsonReport(checked));
  else {
    const colors = paint(colored);
    for (const file of checked) for (const line of textReport(file, colors)) print(line);
    if (checked.length > 0 || !failed) print(summary(checked));
  }
  if (failed) return 2;
  return checked.some(({ parsed }) => parsed.problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
