import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, xmlText } from '../../../src/views/picture/xml';

/** The document of an element, or why it is none. */
function parsed(xml: string): Element {
  const { documentElement: root } = new DOMParser().parseFromString(xml, 'application/xml');
  if (root.localName === 'parsererror') throw new Error(root.textContent);
  return root;
}

describe('text in XML', () => {
  it.each([
    ['AT&T <b> "so" \'so\'', 'AT&T <b> "so" \'so\''],
    ['an end ]]> of data', 'an end ]]> of data'],
    ['control \u0000\u0008\u001f', 'control \u{FFFD}\u{FFFD}\u{FFFD}'],
    ['half \ud83d of a pair, \udc00 too', 'half \u{FFFD} of a pair, \u{FFFD} too'],
    ['whole 😀, نصر, Зеленский', 'whole 😀, نصر, Зеленский'],
    ['no characters \ufffe\uffff', 'no characters \u{FFFD}\u{FFFD}'],
    ['two\r\nlines', 'two lines'],
  ])('%j', (text, read) => {
    expect(parsed(element('a', { b: text }, xmlText(text))).textContent).toBe(read);
    expect(parsed(element('a', { b: text })).getAttribute('b')).toBe(read);
  });

  it('is well-formed whatever it says, and reads back as whatever XML can hold of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const root = parsed(element('a', { b: text }, xmlText(text)));
        expect(root.getAttribute('b')).toBe(root.textContent);
        expect(xmlText(root.textContent)).toBe(xmlText(text));
      }),
    );
  });

  it('leaves out what is undefined and rounds numbers', () => {
    expect(element('r', { x: 1.23456, y: undefined, z: -0.001 })).toBe('<r x="1.23" z="0"/>');
  });
});
