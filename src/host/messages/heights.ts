import { MARK } from './vocabulary';

/** What the address of a frame tells of the host around it, as it was before the page tidied it up. */
export interface FrameAddress {
  readonly search: string;
  readonly hash: string;
  readonly href: string;
}

/** Least height that is asked for, in pixels: less shows no graph. */
const LEAST = 360;

/** The height that the page would like to have, in the words of each kind of host. */
export function heightMessages(content: number, { search, hash, href }: FrameAddress): readonly unknown[] {
  const height = Math.max(LEAST, Math.ceil(content));
  const child = /^[\w-]{1,100}$/.exec(new URLSearchParams(search).get('childId') ?? '')?.[0];
  const secret = /[#?&]secret=([a-zA-Z0-9]{1,40})(?:&|$)/.exec(hash)?.[1];
  return [
    { ...MARK, event: 'height', value: height },
    // Canvas.
    { subject: 'lti.frameResize', height },
    // AMP.
    { sentinel: 'amp', type: 'embed-size', height },
    // Flourish, and all who took over its `iframe.resize`.
    JSON.stringify({ sender: 'Flourish', context: 'iframe.resize', method: 'resize', height, src: href }),
    ...(child === undefined ? [] : [`pymxPYMx${child}xPYMxheightxPYMx${String(height)}`]),
    // WordPress.
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
  ];
}
