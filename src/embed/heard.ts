import { HEIGHT } from './attributes';

/** A message from a story: an event with its value, or the answer to a request. */
export interface Heard {
  readonly event?: string;
  readonly value?: unknown;
  readonly id?: unknown;
  readonly error?: string;
}

/** What every message carries. */
export const MARK = { context: 'backchannel', version: 1 } as const;

/** Reads what a frame has posted; whatever is not of this vocabulary is undefined. */
export function heard(data: unknown): Heard | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { context, version, event, value, id, error }: Record<string, unknown> = { ...data };
  if (context !== MARK.context || version !== MARK.version) return undefined;
  return { value, id, ...(typeof event === 'string' && { event }), ...(typeof error === 'string' && { error }) };
}

/** The height that a message asks for, in pixels and within bounds; undefined where it asks for none. */
export function heightOf({ event, value }: Heard): number | undefined {
  if (event !== 'height' || typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return Math.min(HEIGHT.most, Math.max(HEIGHT.least, Math.ceil(value)));
}
