/** What shares by the system's own sheet; undefined where the browser has none or the page around forbids it. */
export function systemShare(navigator: Navigator): ((title: string, url: string) => Promise<boolean>) | undefined {
  if (!('share' in navigator) || !('canShare' in navigator)) return undefined;
  if (!navigator.canShare({ title: 'A story', url: 'https://example.org/' })) return undefined;
  return async (title, url) => {
    try {
      await navigator.share({ title, url });
      return true;
    } catch (error) {
      // Whoever closes the sheet has not been refused.
      return error instanceof DOMException && error.name === 'AbortError';
    }
  };
}
