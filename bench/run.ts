/**
 * Benchmarks, which print numbers and judge nothing: `npm run bench` runs all, `npm run bench -- links` how long each
 * link of the chain takes, `npm run bench -- layout [care]` what the layout reaches beside its targets and d3-force's
 * defaults, `npm run bench -- peers [s m l xl]` the built site beside other libraries.
 */
import { layout } from './layout';
import { links } from './links';
import { peers } from './peers';

const BENCHES = ['links', 'layout', 'peers'];

const [asked, ...rest] = process.argv.slice(2);
if (asked !== undefined && !BENCHES.includes(asked)) {
  console.error(`no such benchmark: "${asked}" (${BENCHES.join(', ')})`);
  process.exit(2);
}
const runs = (name: string): boolean => asked === undefined || asked === name;

if (runs('links')) links();
if (runs('layout')) layout(Number(rest[0] ?? 0.2));
if (runs('peers')) await peers(rest.length > 0 ? rest : ['s', 'm', 'l']);
