import { copyText } from '../copy-text';

/** Copies what stands in a field; where the browser refuses, the text is selected for the reader's own copying. */
export async function copyField(field: HTMLTextAreaElement): Promise<boolean> {
  if (await copyText(field.value)) return true;
  field.focus();
  field.select();
  try {
    // The only way in a frame that was not given the clipboard.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
