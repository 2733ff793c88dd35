import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { layout } from '../../src/commands/layout/run';

const folder = mkdtempSync(join(tmpdir(), 'backchannel-layout-'));
afterAll(() => rmSync(folder, { recursive: true }));

const STORY = `{
  "title": "A call",
  "actors": [{ "id": "ushakov", "name": "Yuri Ushakov" }, { "id": "witkoff", "name": "Steve Witkoff" }],
  "interactions": [
    {
      "id": "call",
      "type": "call",
      "title": "They speak",
      "participants": [{ "actor": "witkoff", "role": "initiator" }, { "actor": "ushakov" }]
    }
  ]
}
`;

function run(...args: readonly string[]): { status: number; printed: string; complaints: string } {
  const [printed, complaints]: [string[], string[]] = [[], []];
  const status = layout(args, {
    places: [folder],
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { status, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

describe('npm run layout', () => {
  it('seats the stories of a folder, and leaves seats alone that fit', () => {
    mkdirSync(join(folder, 'stories'));
    const file = join(folder, 'stories/call.json');
    writeFileSync(file, STORY);
    expect(run('stories')).toMatchObject({ status: 0, printed: expect.stringMatching(/call\.json: seats written$/) });
    const text = readFileSync(file, 'utf8');
    expect(JSON.parse(text)).toEqual({ ...JSON.parse(STORY), seats: expect.anything() });
    expect(run('stories/call.json').printed).toMatch(/call\.json: its seats fit$/);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('says of what is no story that it cannot be laid out, and leaves it as it is', () => {
    writeFileSync(join(folder, 'list.json'), '[]');
    const { status, printed } = run('list.json');
    expect(status).toBe(1);
    expect(printed).toMatch(/list\.json: cannot be laid out; npm run validate says what is wrong$/);
    expect(readFileSync(join(folder, 'list.json'), 'utf8')).toBe('[]');
  });

  it.each([
    ['a file that there is not', ['nowhere.json'], 'nowhere.json: there is no such file'],
    ['no file at all', [], 'no file is named'],
    ['an option that there is not', ['--mend', 'x.json'], "Unknown option '--mend'"],
  ])('could not run with %s, and says so in a sentence', (_, args, words) => {
    const { status, printed, complaints } = run(...args);
    expect(status).toBe(2);
    expect(printed).toBe('');
    expect(complaints).toContain(words);
  });

  it('goes on to the next file after one that there is not', () => {
    writeFileSync(join(folder, 'next.json'), STORY);
    expect(run('nowhere.json', 'next.json')).toMatchObject({
      status: 2,
      printed: expect.stringContaining('next.json: seats written'),
    });
  });

  it('tells of its options', () => {
    expect(run('--help')).toMatchObject({ status: 0, printed: expect.stringContaining('--repair') });
  });
});
