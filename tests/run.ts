/**
 * Everything that must hold, in order. Each check counts as one test and the suites count what they ran; the last line
 * is `N passed, N failed, N skipped`, and the exit status is 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { haveChromium } from './browser/chromium';
import { haveFirefox } from './browser/firefox';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const reports = mkdtempSync(join(tmpdir(), 'backchannel-'));

function heading(title: string): void {
  console.log(`\n── ${title}`);
}

/** Runs a tool of this repository and shows what it says. */
function run(tool: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const bin = join('node_modules', '.bin', tool);
  return spawnSync(bin, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

function add(title: string, count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  if (count.failed > 0) failures.push(title);
}

function check(title: string, tool: string, args: readonly string[]): boolean {
  heading(title);
  const passed = run(tool, args);
  add(title, { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  return passed;
}

/** Runs test projects; a run that fails without a failed test (a file that does not load, say) counts as one. */
function suite(title: string, projects: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  heading(title);
  const file = join(reports, `${projects.join('-')}.json`);
  const chosen = projects.map((project) => `--project=${project}`);
  const passed = run(
    'vitest',
    ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env,
  );
  const count = counted(file);
  add(title, passed || count.failed > 0 ? count : { ...count, failed: 1 });
}

function counted(file: string): Count {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const number = (key: string): number => {
      const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, key) : 0;
      return typeof value === 'number' ? value : 0;
    };
    const skipped = number('numPendingTests') + number('numTodoTests');
    return { passed: number('numPassedTests'), failed: number('numFailedTests'), skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** The built site in a real browser; without a site or a browser that is one failure, never a silent skip. */
function browserSuite(built: boolean): void {
  const title = 'The built site in a real browser';
  const chromium = built ? haveChromium() : undefined;
  // Its tests fail where there is none.
  const firefox = chromium === undefined ? undefined : haveFirefox();
  if (chromium !== undefined)
    return suite(title, ['browser'], { CHROMIUM: chromium, ...(firefox !== undefined && { FIREFOX: firefox }) });
  heading(title);
  console.log(
    built
      ? 'No Chromium could be found or installed: set CHROMIUM to the path of one.'
      : 'There is no built site to open.',
  );
  add(title, { passed: 0, failed: 1, skipped: 0 });
}

check('Types of the core, without a DOM', 'tsc', ['-p', 'tsconfig.core.json']);
check('Types', 'svelte-check', ['--tsconfig', 'tsconfig.json', '--output', 'human']);
check('Lint and walls', 'eslint', ['.', '--max-warnings', '0']);
check('Format', 'prettier', ['--check', '.']);
suite('Core and components', ['node', 'jsdom']);
browserSuite(check('Build', 'vite', ['build', '--configLoader', 'runner']));

rmSync(reports, { recursive: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(' · ')}`);
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed, ${String(total.skipped)} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
