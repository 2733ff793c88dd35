import { describe, expect, it } from 'vitest';
import { SharedWords } from '../../../src/workshop/opening/shared-words';

describe('texts that are kept once', () => {
  const piece = () => ({
    interactions: [
      { id: 'a-call', participants: [{ actor: 'ann', role: 'initiator' }, { actor: 'bob' }], title: 'x'.repeat(200) },
      {
        id: 'a-reply',
        participants: [{ actor: 'bob' }, { actor: 'ann' }],
        repeated: true,
        note: null,
        steps: [1, 'ann'],
      },
    ],
  });

  it('read as before, wherever they stand, in this piece and the next', () => {
    const words = new SharedWords();
    const [first, second] = [piece(), piece()];
    words.share(first);
    words.share(second);
    expect([first, second]).toEqual([piece(), piece()]);
  });
});
