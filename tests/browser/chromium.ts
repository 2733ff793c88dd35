import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { onPath, run, runs } from './programs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium that runs: from CHROMIUM, the path, or Playwright's cache; undefined where there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return runs(named) ? named : undefined;
  return [...onPath(NAMES), ...cached()].find(runs);
}

/** The same, and installs one where there is none: by apt as root on Debian or Ubuntu, else by Playwright. */
export function haveChromium(): string | undefined {
  const found = findChromium();
  if (found !== undefined || process.env['CHROMIUM']) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/etc/debian_version')) {
    console.log('No Chromium found: installing one with apt-get.');
    if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', 'chromium']);
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  console.log("No Chromium found: fetching Playwright's.");
  run(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
  return findChromium();
}

function cached(): string[] {
  const folder = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  const builds = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('chromium-')) : [];
  const others = builds.flatMap((build) =>
    ['chrome-linux64', 'chrome-linux'].map((kind) => join(folder, build, kind, 'chrome')),
  );
  return [chromium.executablePath(), ...others].filter((path) => existsSync(path));
}
