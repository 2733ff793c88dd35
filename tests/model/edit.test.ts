import { expect, it } from 'vitest';
import { edited } from '../../src/model/json/edit';

it.each([
  ['{"a": "ushakow"}', [{ offset: 6, length: 9, text: '"ushakov"' }], '{"a": "ushakov"}'],
  ['[1 2]', [{ offset: 2, length: 0, text: ',' }], '[1, 2]'],
  [
    '[1,,2',
    [
      { offset: 3, length: 1, text: '' },
      { offset: 5, length: 0, text: ']' },
    ],
    '[1,2]',
  ],
])('%s is edited in each of its places', (text, edits, after) => {
  expect(edited(text, edits)).toBe(after);
});
