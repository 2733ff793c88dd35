import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITE } from '../site';

const scripts = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.js') && !/(^|\/)data\//.test(file),
);
const read = (file: string): string => readFileSync(join(SITE, file), 'utf8');

/** Addresses that are names or words and are never asked for. */
const NAMES =
  /^https?:\/\/(?:www\.w3\.org\/|(?:www\.)?wikidata\.org\/|svelte\.dev\/|schema\.org|json-schema\.org\/|(?:www\.)?gexf\.net\/|graphml\.graphdrawing\.org\/|example\.(?:org|com))/;

describe.each(scripts)('the built script %s', (file) => {
  const code = read(file);

  it('stores nothing, in no kind of store', () => {
    expect(code).not.toMatch(
      /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|openDatabase)\b|document\.cookie|\.cookie\s*=|navigator\.(?:storage|serviceWorker)|\bcaches\./,
    );
  });

  it('tracks nobody and opens no line to elsewhere', () => {
    expect(code).not.toMatch(/sendBeacon|\bWebSocket\b|\bEventSource\b|XMLHttpRequest|RTCPeerConnection|importScripts/);
    const addresses = [...code.matchAll(/https?:\/\/[^\s"'`<>)\\]+/g)].map(([address]) => address);
    expect(addresses.filter((address) => !NAMES.test(address))).toEqual([]);
  });

  it('evaluates no text as code', () => {
    expect(code).not.toMatch(/\beval\(|new Function\b/);
  });
});

describe('the built style sheets', () => {
  it('ask no other host for anything', () => {
    for (const file of readdirSync(join(SITE, 'assets')).filter((name) => name.endsWith('.css')))
      expect(read(join('assets', file))).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
  });
});
