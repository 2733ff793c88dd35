import type { OrderedStory } from '../model/prepared';

/** What the workshop can do with the page that asked for it: plain functions and data, nothing reactive. */
export interface Page {
  readonly body: HTMLElement;
  /** Relative path to the root of the site, with a slash at its end. */
  readonly root: string;
  /** Shows a story at the reader's step; none takes away what is shown. */
  show(story: OrderedStory | undefined): void;
  /** The story that is shown. */
  shown(): OrderedStory | undefined;
}

/** What the address asks for that the page does not hold: another story of the site, or a file of the reader's own. */
export interface Asked {
  readonly slug: string;
  readonly preview: boolean;
}

/** The workshop: checks and lays out what the page does not hold, and shows its problems. It comes in a script of its own. */
export type Workshop = (page: Page, asked: Asked) => Promise<void>;

/** Name of the event by which the workshop's script hands itself over, on its own script element. */
export const WORKSHOP_READY = 'backchannel-workshop';

/** Loads the workshop's classic script; rejects where it cannot be had. Works in a sandboxed frame without CORS. */
export function fetchWorkshop(address: string): Promise<Workshop> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener(WORKSHOP_READY, (event) => {
      if (event instanceof CustomEvent && isWorkshop(event.detail)) resolve(event.detail);
    });
    script.addEventListener('error', () => reject(new Error(`no workshop at: "${address}"`)));
    script.src = trusted(address);
    document.head.append(script);
  });
}

function isWorkshop(detail: unknown): detail is Workshop {
  return typeof detail === 'function';
}

interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The address under a policy that allows this one address, where the browser asks for Trusted Types. */
function trusted(address: string): string {
  const policies: ScriptPolicies | undefined = Reflect.get(globalThis, 'trustedTypes');
  const createScriptURL = (url: string): string => {
    if (url !== address) throw new TypeError(`not the workshop: "${url}"`);
    return url;
  };
  return policies === undefined
    ? address
    : policies.createPolicy('backchannel-workshop', { createScriptURL }).createScriptURL(address);
}
