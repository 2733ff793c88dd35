/**
 * Interactions that a device can hold for each gigabyte of its memory: opening a story of 95,000 takes about 0.9 GB while
 * it is read (measured in Chromium), and a tab may have half of what there is.
 */
const PER_GIGABYTE = 50_000;

/** The most interactions that this device can hold; without a limit where the browser does not say how large it is. */
export function mostInteractions(): number {
  const memory: unknown = Reflect.get(navigator, 'deviceMemory');
  return typeof memory === 'number' ? memory * PER_GIGABYTE : Infinity;
}
