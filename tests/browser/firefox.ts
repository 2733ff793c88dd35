import { aptInstall, onPath, runs } from './programs';

/** Path of a Firefox that runs: from FIREFOX or the path; undefined where there is none. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX'];
  if (named !== undefined && named !== '') return runs(named) ? named : undefined;
  return onPath(['firefox-esr', 'firefox']).find(runs);
}

/** The same, and installs Debian's where there is none. */
export function haveFirefox(): string | undefined {
  const found = findFirefox();
  if (found !== undefined || process.env['FIREFOX']) return found;
  aptInstall('firefox-esr');
  return findFirefox();
}
