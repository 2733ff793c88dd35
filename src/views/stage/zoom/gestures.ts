import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Point } from '../../../layout/geometry';
import type { Zoom } from './zoom.svelte';

/** Pixels that a mouse may tremble in a click. */
const TREMBLE = 4;

/** What is no ground to take hold of, or to press twice. */
const MARKS = '[data-actor],.bead,button';

/**
 * Lets fingers, mouse and wheel zoom and move the stage, and leaves the page around it what is its own: the wheel
 * without Ctrl or ⌘, and one finger wherever the whole graph is in view or the page stands in a frame.
 */
export function gestures(zoom: Zoom): Attachment<HTMLElement> {
  return (own) => {
    const stage = own.parentElement;
    if (stage === null) return;
    const place = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
      const { left, top } = stage.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const stops = [...wheel(stage, zoom, place), ...fingers(stage, zoom, place), ...mouse(stage, zoom, place)];
    return () => {
      for (const stop of stops) stop();
    };
  };
}

/** Whether a page stands in a frame, so that the one around it may want to be scrolled. */
export function framed(element: Element): boolean {
  const { defaultView: view } = element.ownerDocument;
  return view !== null && view.parent !== view;
}

type Place = (event: { readonly clientX: number; readonly clientY: number }) => Point;
type Stops = readonly (() => void)[];

function onMark({ target }: Event): boolean {
  return target instanceof Element && target.closest(MARKS) !== null;
}

function wheel(stage: HTMLElement, zoom: Zoom, place: Place): Stops {
  const turn = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    // Lines or pages of a wheel as pixels; a pinch on a trackpad comes as a wheel with Ctrl and few pixels.
    const pixels = event.deltaY * (event.deltaMode === 0 ? 1 : 30);
    const power = Math.max(-0.5, Math.min(0.5, -pixels * 0.01));
    zoom.move(2 ** power, place(event), place(event));
  };
  const twice = (event: MouseEvent): void => {
    if (!onMark(event)) zoom.by(event.shiftKey ? 0.5 : 2, place(event));
  };
  return [on(stage, 'wheel', turn, { passive: false }), on(stage, 'dblclick', twice)];
}

/** The middle between the fingers on the stage, and how far apart the first two are. */
function grip({ touches }: TouchEvent, place: Place): { readonly middle: Point; readonly reach: number } {
  const [p, q = p] = [...touches].map(place);
  if (p === undefined || q === undefined) return { middle: { x: 0, y: 0 }, reach: 0 };
  return {
    middle: { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 },
    reach: Math.hypot(p.x - q.x, p.y - q.y),
  };
}

function fingers(stage: HTMLElement, zoom: Zoom, place: Place): Stops {
  let last: ReturnType<typeof grip> | undefined;
  const hold = (event: TouchEvent): void => {
    const own = event.touches.length > 1 || (event.touches.length === 1 && !zoom.whole && !framed(stage));
    last = own ? grip(event, place) : undefined;
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  const move = (event: TouchEvent): void => {
    // Once a finger scrolls the page, what it does cannot be taken back.
    if (last === undefined || !event.cancelable) return;
    event.preventDefault();
    const now = grip(event, place);
    zoom.move(last.reach > 0 && now.reach > 0 ? now.reach / last.reach : 1, last.middle, now.middle);
    last = now;
  };
  return [
    on(stage, 'touchstart', hold, { passive: false }),
    on(stage, 'touchmove', move, { passive: false }),
    on(stage, 'touchend', hold),
    on(stage, 'touchcancel', hold),
  ];
}

function mouse(stage: HTMLElement, zoom: Zoom, place: Place): Stops {
  let last: Point | undefined;
  let dragged = false;
  const hold = (event: PointerEvent): void => {
    dragged = false;
    const button = event.target instanceof Element && event.target.closest('button') !== null;
    const own = event.pointerType !== 'touch' && event.button === 0 && !zoom.whole && !button;
    last = own ? place(event) : undefined;
  };
  const move = (event: PointerEvent): void => {
    if (last === undefined) return;
    const now = place(event);
    if (!dragged && Math.hypot(now.x - last.x, now.y - last.y) < TREMBLE) return;
    if (!dragged) stage.setPointerCapture(event.pointerId);
    dragged = true;
    zoom.move(1, last, now);
    last = now;
  };
  const drop = (): void => {
    last = undefined;
  };
  // The press that ends a drag was no click on the mark beneath.
  const press = (event: MouseEvent): void => {
    if (dragged) event.stopPropagation();
    dragged = false;
  };
  return [
    on(stage, 'pointerdown', hold),
    on(stage, 'pointermove', move),
    on(stage, 'pointerup', drop),
    on(stage, 'pointercancel', drop),
    on(stage, 'click', press, { capture: true }),
  ];
}
