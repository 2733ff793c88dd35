/** `npm run validate -- [--fix] [--format json] [FILE …]`: checks stories and says what to write instead. */
import { join } from 'node:path';
import { wantsColor } from './validate/paint';
import { validate } from './validate/run';

const from = process.env['INIT_CWD'];

// A reader such as `head` may close the pipe before all is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = validate(process.argv.slice(2), {
  folder: join(import.meta.dirname, '../../data'),
  places: from === undefined ? [process.cwd()] : [process.cwd(), from],
  colored: wantsColor(process.stdout.isTTY, process.env),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
