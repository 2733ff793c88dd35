import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The development server as `npm start` runs it. */
export interface DevServer {
  readonly origin: string;
  close(): Promise<void>;
}

const ROOT = join(import.meta.dirname, '../..');
const PATIENCE_MS = 60_000;

/** Starts the development server on a free port, over a data folder of the test's own. */
export function startDevServer(dataFolder: string): Promise<DevServer> {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), '--configLoader', 'runner', '--host', '127.0.0.1', '--port', '0'],
    { cwd: ROOT, env: { ...env, DATA_FOLDER: dataFolder, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`the server did not start: ${said}`)), PATIENCE_MS);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (origin === undefined) return;
      clearTimeout(timer);
      resolve({
        origin,
        close: () => {
          child.kill();
          return gone;
        },
      });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`the server ended: ${said}`)));
  });
}
