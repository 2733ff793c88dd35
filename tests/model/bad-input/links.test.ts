import { it } from 'vitest';
import { expectSaid, spoiled } from './bad-input';

const URL = 'https://example.org/a';
const WHERE = '4:59 warning sources[0] "paper" › url:';
const UNSAFE = 'is no safe web address; it is left out';
const REMEDY = 'write an address that begins with https:// and names no user';

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  '//evil.example',
  'https://user:pw@evil.example/',
  'https:example.org',
  'http://',
  'https://exa mple.org',
])('the unsafe link %s', (url) => {
  expectSaid(spoiled(URL, url), [`${WHERE} "${url}" ${UNSAFE} | ${REMEDY}`]);
});

it('a link that begins with two backslashes', () => {
  expectSaid(spoiled(URL, '\\\\\\\\evil.example'), [`${WHERE} "\\\\evil.example" ${UNSAFE} | ${REMEDY}`]);
});

it('a link without its beginning', () => {
  expectSaid(spoiled(URL, 'example.org/a'), [`${WHERE} "example.org/a" ${UNSAFE} | write "https://" before it`]);
});

it('a script behind a control character', () => {
  expectSaid(spoiled(URL, ' \\u0001java\\nscript:alert(1)'), [
    `${WHERE} the text holds U+0001, which no page can show; it is left out | delete it`,
    `${WHERE} "java script:alert(1)" ${UNSAFE} | ${REMEDY}`,
  ]);
});

it('an address with a query and an at sign is none of these', () => {
  expectSaid(spoiled(URL, 'http://example.org:8080/a@b?c=d#e'), []);
});
