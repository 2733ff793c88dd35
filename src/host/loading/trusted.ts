interface Rules {
  createScriptURL(url: string): string;
}

interface Policies {
  createPolicy(name: string, rules: Rules): Rules;
}

/**
 * Gives addresses of scripts under a policy of Trusted Types that lets nothing through but what `allows` knows, where
 * the browser asks for that; such an address throws a TypeError. The policy is made at the first use, once: its name
 * can be taken only once a page.
 */
export function trusting(name: string, allows: (url: string) => boolean): (address: string) => string {
  let policy: Rules | undefined;
  return (address) => {
    const policies: Policies | undefined = Reflect.get(globalThis, 'trustedTypes');
    policy ??= policies?.createPolicy(name, {
      createScriptURL: (url) => {
        if (!allows(url)) throw new TypeError(`not a script of this app: "${url}"`);
        return url;
      },
    });
    return policy?.createScriptURL(address) ?? address;
  };
}
