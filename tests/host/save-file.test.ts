// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../src/host/save-file';

const FILE = { name: 'story.csv', type: 'text/csv', content: 'step,title\n' };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function watched() {
  const clicked: HTMLAnchorElement[] = [];
  const blobs: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${String(blobs.push(blob))}`,
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this);
  });
  return { clicked, blobs };
}

describe('saving a file', () => {
  it('hands the content to the browser under its name', () => {
    const { clicked, blobs } = watched();
    expect(saveFile(FILE)).toBe('saved');
    expect(clicked.map(({ download, href }) => [download, href])).toEqual([['story.csv', 'blob:1']]);
    expect(blobs.map(({ type, size }) => [type, size])).toEqual([['text/csv', 11]]);
  });

  it('does not claim success in a frame, where the page around it may forbid downloads in silence', () => {
    watched();
    vi.stubGlobal('parent', {});
    expect(saveFile(FILE)).toBe('unsure');
  });
});
