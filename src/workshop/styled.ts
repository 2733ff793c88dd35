/** Links the style sheet that lies beside a script under the same name; without a script the styles come by themselves. */
export function styled(script: Element | null): Promise<void> {
  if (!(script instanceof HTMLScriptElement)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = script.src.replace(/\.js$/, '.css');
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
    document.head.append(link);
  });
}
