import { metricsFor } from '../layout/metrics';

/** Height in pixels of the line below the graph that a crowd may have. */
const NOTE = 32;

/** Whether a page holds a stage of the roomiest size class, whatever else comes to stand in it. */
export function isRoomy(body: HTMLElement): boolean {
  const frame = body.querySelector('.stage .frame');
  return frame !== null && metricsFor(frame.clientWidth, frame.clientHeight - NOTE).name === 'full';
}
