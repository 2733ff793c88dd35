import type { AddressBar } from '../../../src/host/address/address-bar';

/** An address bar with its history, as a browser keeps it. */
export function barAt(search: string): AddressBar & { readonly entries: string[] } {
  const entries = [search];
  return {
    entries,
    get search() {
      return entries.at(-1) ?? '';
    },
    replace: (next) => void entries.splice(-1, 1, next),
    push: (next) => void entries.push(next),
    listen: () => () => undefined,
  };
}
