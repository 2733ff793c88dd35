import { expect, it } from 'vitest';
import { MOST_BYTES } from '../../src/model/json/bytes';
import { parseDataset } from '../../src/model/parse';
import { readFile } from '../../src/workshop/read-file';

it('a file over 64 MB is refused in words, and is not read', async () => {
  const file = new File([], 'large.json');
  Object.defineProperty(file, 'size', { value: MOST_BYTES + 1 });
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('it was read')) });
  const [problem] = parseDataset(await readFile(file)).problems;
  expect(problem).toMatchObject({
    severity: 'error',
    message: 'the file has 65 MB; a story may have 64',
    suggestion: 'split it into several stories',
  });
});
