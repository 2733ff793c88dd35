/** `npm run layout -- [--repair] FILE …`: lays stories out and writes their seats into their files. */
import { layout } from './layout/run';

const from = process.env['INIT_CWD'];

process.exitCode = layout(process.argv.slice(2), {
  places: from === undefined ? [process.cwd()] : [process.cwd(), from],
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
