import { describe, expect, it } from 'vitest';
import { heightMessages } from '../../../src/host/messages/heights';

const PLAIN = { search: '', hash: '', href: 'https://example.org/story/?embed=1' };

describe('the height of the page', () => {
  it('is told in the words of every host that needs nothing from the address', () => {
    expect(heightMessages(700.2, PLAIN)).toEqual([
      { context: 'backchannel', version: 1, event: 'height', value: 701 },
      { subject: 'lti.frameResize', height: 701 },
      { sentinel: 'amp', type: 'embed-size', height: 701 },
      '{"sender":"Flourish","context":"iframe.resize","method":"resize","height":701,"src":"https://example.org/story/?embed=1"}',
    ]);
  });

  it('is never asked for lower than a graph can be', () => {
    expect(heightMessages(150, PLAIN)[0]).toMatchObject({ value: 360 });
  });

  it('is told to pym by the name that pym gave the frame', () => {
    const messages = heightMessages(700, { ...PLAIN, search: '?initialWidth=600&childId=story-1&parentTitle=x' });
    expect(messages).toContain('pymxPYMxstory-1xPYMxheightxPYMx700');
  });

  it('is told to WordPress with its secret', () => {
    const messages = heightMessages(700, { ...PLAIN, hash: '#?secret=aB3dE5' });
    expect(messages).toContainEqual({ message: 'height', value: 700, secret: 'aB3dE5' });
  });

  it.each(['?childId=a%0Ab', `?childId=${'x'.repeat(101)}`, '?childId=%3Cb%3E', '?childId='])(
    'is not told to a pym that could not have written %s',
    (search) => expect(heightMessages(700, { ...PLAIN, search })).toHaveLength(4),
  );
});
