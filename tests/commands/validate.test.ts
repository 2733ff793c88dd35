import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../../src/commands/validate/run';

const folder = mkdtempSync(join(tmpdir(), 'backchannel-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => readdirSync(folder).forEach((file) => rmSync(join(folder, file))));

const GOOD = `{
  "title": "A call",
  "actors": [{ "id": "ushakov", "name": "Yuri Ushakov" }, { "id": "witkoff", "name": "Steve Witkoff" }],
  "interactions": [
    {
      "id": "call",
      "type": "call",
      "title": "They speak",
      "participants": [
        { "actor": "witkoff", "role": "initiator" },
        { "actor": "ushakov" }
      ]
    }
  ]
}
`;
const MISSPELT = GOOD.replace('"actor": "ushakov"', '"actor": "ushakof"');

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** What the command prints, complains of and returns; the test folder reads as DATA. */
function run(...args: readonly string[]): { status: number; printed: string; complaints: string } {
  const [printed, complaints]: [string[], string[]] = [[], []];
  const status = validate(args, {
    folder,
    places: [folder],
    colored: false,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  const words = (lines: readonly string[]): string => lines.join('\n').replaceAll(folder, 'DATA');
  return { status, printed: words(printed), complaints: words(complaints) };
}

describe('the validate command', () => {
  it('finds nothing in a good file and returns 0', () => {
    put('good.json', GOOD);
    expect(run()).toEqual({ status: 0, printed: '1 file checked: no problems', complaints: '' });
  });

  it('shows each problem with place, path, code and remedy, then what is held back, and returns 1', () => {
    put('story.json', MISSPELT);
    const { status, printed } = run('story.json');
    expect(status).toBe(1);
    expect(printed).toBe(
      [
        'DATA/story.json:11:20 error there is no actor "ushakof"',
        '  in interactions[0] "call" › participants[1] › actor',
        '  10 │         { "actor": "witkoff", "role": "initiator" },',
        '  11 │         { "actor": "ushakof" }',
        '     │                    ^^^^^^^^^ did you mean "ushakov"?',
        '  12 │       ]',
        '',
        'DATA/story.json:5:5 held back interactions[0] "call": there is no actor "ushakof"',
        '',
        '1 file checked: 1 error, 1 entry held back',
      ].join('\n'),
    );
  });

  it('says that a file cannot be opened at all', () => {
    put('story.json', GOOD.slice(0, -4));
    expect(run('story.json')).toMatchObject({
      status: 1,
      printed: expect.stringContaining('DATA/story.json cannot be opened until this is mended'),
    });
  });

  it('returns 0 where there are only warnings', () => {
    put('story.json', GOOD.replace('"name": "Yuri Ushakov"', '"name": "Yuri Ushakov", "country": "Russia"'));
    const { status, printed } = run('story.json');
    expect([status, printed.split('\n').at(-1)]).toEqual([0, '1 file checked: 1 warning']);
  });

  it('checks all stories of a folder, and neither its index nor its schema', () => {
    put('a.json', GOOD);
    put('b.json', MISSPELT);
    put('index.json', 'no JSON');
    put('dataset.schema.json', 'no JSON');
    expect(run().printed.split('\n').at(-1)).toBe('2 files checked: 1 error, 1 entry held back');
    expect(run('.').printed).toBe(run().printed);
  });

  it('prints one array and nothing else as JSON', () => {
    put('story.json', MISSPELT);
    put('good.json', GOOD);
    const { status, printed } = run('--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(printed)).toEqual([
      {
        file: 'DATA/story.json',
        line: 11,
        column: 20,
        severity: 'error',
        path: 'interactions[0] "call" › participants[1] › actor',
        message: 'there is no actor "ushakof"',
        suggestion: 'did you mean "ushakov"?',
      },
    ]);
    expect(run('--format=json', 'good.json')).toEqual({ status: 0, printed: '[]', complaints: '' });
  });

  it('returns 2 for a file that is not there, and still checks the others', () => {
    put('good.json', GOOD);
    expect(run('good.json', 'bad.json')).toEqual({
      status: 2,
      printed: '1 file checked: no problems',
      complaints: 'bad.json: there is no such file',
    });
  });

  it('returns 2 for an option or a format that there is not', () => {
    expect(run('--fixx')).toMatchObject({ status: 2, printed: '', complaints: expect.stringContaining("'--fixx'") });
    expect(run('--format', 'xml').complaints).toContain('no such format: "xml" (text or json)');
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, printed: expect.stringContaining('Exit status: 0') });
  });

  it('hands no control character of a file on to the terminal', () => {
    put('story.json', GOOD.replace('They speak', 'They \u001b[31mspeak\u202e'));
    const { printed } = run('story.json');
    expect(printed).not.toMatch(/[^\P{C}\n]/u);
    expect(printed).toContain('They ·[31mspeak·');
  });

  it('prints at most a hundred problems of a file whole', () => {
    const actors = Array.from({ length: 150 }, (_, index) => `{ "id": "a${index}" }`).join(',\n');
    put('story.json', `{ "title": "T", "interactions": [], "actors": [${actors}] }`);
    const { printed } = run('story.json');
    expect(printed.match(/:\d+ (?:error|warning) /g)).toHaveLength(100);
    expect(printed).toContain('DATA/story.json: 51 more problems');
    expect(printed.match(/ held back actors/g)).toHaveLength(100);
    expect(printed).toContain('DATA/story.json: 50 more entries held back');
  });

  it('runs from a shell, with colours where they are wanted', { timeout: 60_000 }, () => {
    const file = put('story.json', MISSPELT);
    const { status, stdout } = spawnSync('node_modules/.bin/tsx', ['src/commands/validate.ts', file], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '1' },
    });
    expect(status).toBe(1);
    expect(stdout).toContain('\u001b[31merror\u001b[39m there is no actor "ushakof"');
  });
});

describe('validate --format json', () => {
  it('prints one array and nothing else when npm runs it silently', { timeout: 60_000 }, () => {
    const file = put('story.json', MISSPELT);
    const order = ['run', '--silent', 'validate', '--', '--format', 'json', file];
    const { status, stdout } = spawnSync('npm', order, { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ line: 11, severity: 'error' })]);
    expect(status).toBe(1);
  });
});

describe('validate --fix', () => {
  it('mends an id with one near candidate and changes nothing else', () => {
    const file = put('story.json', MISSPELT);
    const { status, printed } = run('--fix', 'story.json');
    expect([status, printed]).toEqual([0, 'DATA/story.json: 1 safe edit made\n\n1 file checked: no problems']);
    expect(readFileSync(file, 'utf8')).toBe(GOOD);
  });

  it('takes away a byte order mark and keeps every other byte, line ends too', () => {
    const text = GOOD.replaceAll('\n', '\r\n').replace('A call', 'Ein Anruf für Świątek 🙂');
    const file = put('story.json', `\ufeff${text}`);
    expect(run('--fix', 'story.json').status).toBe(0);
    expect(readFileSync(file).equals(Buffer.from(text))).toBe(true);
  });

  it('mends syntax and, once that can be read, the rest', () => {
    const file = put('story.json', MISSPELT.replace('"ushakof" }', '"ushakof", },').replace('"call",', "'call',"));
    expect(run('--fix', 'story.json').status).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(GOOD));
  });

  it('leaves a file alone that has nothing to mend, or that is not UTF-8', () => {
    const file = put('good.json', GOOD);
    const before = statSync(file).mtimeMs;
    expect(run('--fix', 'good.json').status).toBe(0);
    expect(statSync(file).mtimeMs).toBe(before);
    const latin = Buffer.from(MISSPELT.replace('A call', 'Ein Gespräch'), 'latin1');
    const other = put('latin.json', latin);
    expect(run('--fix', 'latin.json').status).toBe(1);
    expect(readFileSync(other).equals(latin)).toBe(true);
  });

  it('keeps the permissions of a file, writes through a link and leaves nothing beside it', () => {
    const file = put('story.json', MISSPELT);
    chmodSync(file, 0o640);
    symlinkSync(file, join(folder, 'link.json'));
    expect(run('--fix', 'link.json').status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(GOOD);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['link.json', 'story.json']);
  });
});
