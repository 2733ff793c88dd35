/** What a message to or from Backchannel carries beside its words. */
export const MARK = { context: 'backchannel', version: 1 } as const;

/** What a host may ask for. */
export const METHODS = [
  'play',
  'pause',
  'next',
  'previous',
  'seek',
  'focus',
  'filter',
  'setTheme',
  'getState',
  'addEventListener',
] as const;

/** What a host is told; the first and the last unasked. */
export const EVENTS = ['ready', 'stepchange', 'play', 'pause', 'ended', 'focus', 'error', 'height'] as const;

/** One of the methods. */
export type Method = (typeof METHODS)[number];

/** One of the events. */
export type EventName = (typeof EVENTS)[number];

/** What marks the answer to one request. */
type RequestId = string | number;

/** A message in the vocabulary; its method may still be one that does not exist. */
export interface HostRequest {
  readonly method: string;
  readonly value: unknown;
  readonly id: RequestId | undefined;
  /** What lists hold that the story has not is left out, as in an address, and told by the event `error`. */
  readonly lenient: boolean;
}

/** Longest text that is read as a message, in characters, and longest id that is given back. */
const LONGEST = 4000;
const LONGEST_ID = 64;

/** Reads what a host has posted, an object or its JSON; whatever else goes about between windows is undefined. */
export function readRequest(data: unknown): HostRequest | undefined {
  const message = typeof data === 'string' ? parsed(data) : data;
  if (typeof message !== 'object' || message === null) return undefined;
  // Only these keys are looked at, whatever else it holds, and none that it inherits.
  const own = (key: string): unknown => (Object.hasOwn(message, key) ? Reflect.get(message, key) : undefined);
  const method = own('method');
  if (own('context') !== MARK.context || own('version') !== MARK.version || typeof method !== 'string')
    return undefined;
  const id = own('id');
  return { method, value: own('value'), id: isId(id) ? id : undefined, lenient: own('lenient') === true };
}

function parsed(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isId(id: unknown): id is RequestId {
  return typeof id === 'string' ? id.length <= LONGEST_ID : typeof id === 'number' && Number.isFinite(id);
}
