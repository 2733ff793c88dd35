import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { readFile } from './read-file';

/** Takes a file's name and what is in it. */
export type OpenFile = (name: string, content: string | Uint8Array) => void;

/** Name of a text that came without one. */
export const UNNAMED = 'story.json';

/** Takes files that are dropped on the page or pasted into it, and pasted text; fields keep their own pasting. */
export function offered(body: HTMLElement, open: OpenFile): Attachment<HTMLElement> {
  return (element) => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      element.classList.toggle('drop', event.type !== 'drop');
    };
    const stops = [
      on(body, 'dragover', over),
      on(body, 'dragleave', () => element.classList.remove('drop')),
      on(body, 'drop', (event) => {
        over(event);
        void take(event.dataTransfer, open);
      }),
      on(body, 'paste', (event) => {
        const field = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
        if (!field) void take(event.clipboardData, open);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };
}

async function take(data: DataTransfer | null, open: OpenFile): Promise<void> {
  const [file] = data?.files ?? [];
  const text = data?.getData('text/plain') ?? '';
  if (file !== undefined) open(file.name, await readFile(file));
  else if (text.trim() !== '') open(UNNAMED, text);
}
