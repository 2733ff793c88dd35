import { originOf } from './frame-address';
import { heard, heightOf } from './heard';

/** Gives every `<iframe data-backchannel>` the height that its page asks for; only that page is heard. */
export function sizeFrames(window: Window): void {
  window.addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    const height = heightOf(heard(data) ?? {});
    if (height === undefined) return;
    for (const frame of window.document.querySelectorAll<HTMLIFrameElement>('iframe[data-backchannel]')) {
      if (source === frame.contentWindow && origin === originOf(frame)) frame.style.height = `${height}px`;
    }
  });
}
