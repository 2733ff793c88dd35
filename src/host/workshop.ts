import type { OrderedStory } from '../model/prepared';
import type { Problem } from '../model/problem';

/** A story in order with all that is wrong in its file, or, where the file cannot be used at all, only that. */
export type Understood =
  | (OrderedStory & { readonly status: 'ready'; readonly problems: readonly Problem[] })
  | { readonly status: 'invalid'; readonly problems: readonly Problem[] };

/** What is needed to open a story that the page does not hold: the check, and the layout. It comes in a script of its own. */
export interface Workshop {
  /** Reads a dataset file, puts it in order, and lays it out where it has no seats that fit. */
  understand(text: string | Uint8Array): Promise<Understood>;
}

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
  return typeof detail === 'object' && detail !== null && 'understand' in detail;
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
