/** `npm run fuzz`: the random tests of `npm test`, at length. FUZZ_SEED chooses other files to spoil. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const LENGTHS = { FUZZ_RUNS: '100000', ORDER_STORIES: '20000', DATE_TEXTS: '100000' };
const SUITES = ['tests/model/fuzz.test.ts', 'tests/model/order.test.ts', 'tests/model/dates-edtf.test.ts'];

const { status } = spawnSync(join('node_modules', '.bin', 'vitest'), ['run', '--project=node', ...SUITES], {
  stdio: 'inherit',
  env: { ...LENGTHS, ...process.env },
});
process.exitCode = status ?? 1;
