import { expect, it } from 'vitest';
import { findings, spoiled } from './bad-input';

/** What stands in the file, the file, and all that is said of it; numbers are those of the catalogue of bad input. */
const CASES: readonly (readonly [name: string, file: string | Uint8Array, said: readonly string[]])[] = [
  [
    '84-87 javascript:alert(1)',
    spoiled('https://example.org/a', 'javascript:alert(1)'),
    [
      '4:59 warning sources[0] "paper" › url: "javascript:alert(1)" is no safe web address; it is left out | write an address that begins with https:// and names no user',
    ],
  ],
  [
    '84-87 JaVaScRiPt:alert(1)',
    spoiled('https://example.org/a', 'JaVaScRiPt:alert(1)'),
    [
      '4:59 warning sources[0] "paper" › url: "JaVaScRiPt:alert(1)" is no safe web address; it is left out | write an address that begins with https:// and names no user',
    ],
  ],
  [
    '84-87 data:text/html,x',
    spoiled('https://example.org/a', 'data:text/html,x'),
    [
      '4:59 warning sources[0] "paper" › url: "data:text/html,x" is no safe web address; it is left out | write an address that begins with https:// and names no user',
    ],
  ],
  [
    '84-87 file:///etc/passwd',
    spoiled('https://example.org/a', 'file:///etc/passwd'),
    [
      '4:59 warning sources[0] "paper" › url: "file:///etc/passwd" is no safe web address; it is left out | write an address that begins with https:// and names no user',
    ],
  ],
  [
    '84-87 blob:https://example.org/1',
    spoiled('https://example.org/a', 'blob:https://example.org/1'),
    [
      '4:59 warning sources[0] "paper" › url: "blob:https://example.org/1" is no safe web address; it is left out | write an address that begins with https:// and names no user',
    ],
  ],
  [
    '84-87 //evil.example',
    spoiled('https://example.org/a', '//evil.example'),
    [
      '4:59 warning sources[0] "paper" › url: "//evil.example" is no safe web address; it is left out | write an address that begins with https:// and names no user',
    ],
  ],
  [
    '84-87 \\\\\\\\evil.example',
    spoiled('https://example.org/a', '\\\\\\\\evil.example'),
    [
      '4:59 warning sources[0] "paper" › url: "\\\\evil.example" is no safe web address; it is left out | write an address that begins with https:// and names no user',
    ],
  ],
  [
    '84-87 https://user:pw@evil.example/',
    spoiled('https://example.org/a', 'https://user:pw@evil.example/'),
    [
      '4:59 warning sources[0] "paper" › url: "https://user:pw@evil.example/" is no safe web address; it is left out | write an address that begins with https:// and names no user',
    ],
  ],
  [
    '84-87 https:example.org',
    spoiled('https://example.org/a', 'https:example.org'),
    [
      '4:59 warning sources[0] "paper" › url: "https:example.org" is no safe web address; it is left out | write an address that begins with https:// and names no user',
    ],
  ],
  [
    '84-87 example.org/a',
    spoiled('https://example.org/a', 'example.org/a'),
    [
      '4:59 warning sources[0] "paper" › url: "example.org/a" is no safe web address; it is left out | write "https://" before it',
    ],
  ],
  [
    '84-87 http://',
    spoiled('https://example.org/a', 'http://'),
    [
      '4:59 warning sources[0] "paper" › url: "http://" is no safe web address; it is left out | write an address that begins with https:// and names no user',
    ],
  ],
  [
    '84-87 https://exa mple.org',
    spoiled('https://example.org/a', 'https://exa mple.org'),
    [
      '4:59 warning sources[0] "paper" › url: "https://exa mple.org" is no safe web address; it is left out | write an address that begins with https:// and names no user',
    ],
  ],
  [
    '84 javascript behind a control character',
    spoiled('https://example.org/a', ' \\u0001java\\nscript:alert(1)'),
    [
      '4:59 warning sources[0] "paper" › url: the text holds U+0001, which no page can show; it is left out | delete it',
      '4:59 warning sources[0] "paper" › url: "java script:alert(1)" is no safe web address; it is left out | write an address that begins with https:// and names no user',
    ],
  ],
  ['an address with a query and an at sign', spoiled('https://example.org/a', 'http://example.org:8080/a@b?c=d#e'), []],
];

it.each(CASES)('bad links: %s', (_, file, said) => {
  expect(findings(file)).toEqual(said);
});
