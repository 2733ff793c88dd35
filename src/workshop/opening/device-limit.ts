/**
 * Interactions that a device can hold for each gigabyte of its memory: 95,540 of them, in a file of 23 MB, take 0.54 GB
 * where they are parsed and put in order (resident in Node 20), and less than a third of the memory is for that, since
 * the page holds the story too.
 */
const PER_GIGABYTE = 50_000;

/** The most interactions that this device can hold; without a limit where the browser does not say how large it is. */
export function mostInteractions(): number {
  const memory: unknown = Reflect.get(navigator, 'deviceMemory');
  return typeof memory === 'number' ? memory * PER_GIGABYTE : Infinity;
}
