/** The policy of every page as its head says it. */
export function policy(siteUrl: string | undefined): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policyRules(siteUrl)}" />`;
}

/**
 * The policy of every page, to stand first in its head. The site's own origin stands beside 'self', which WebKit does
 * not match in a sandboxed frame; without a public address it cannot be named.
 */
export function policyRules(siteUrl: string | undefined): string {
  const self = siteUrl === undefined ? "'self'" : `'self' ${new URL(siteUrl).origin}`;
  return [
    "default-src 'none'",
    `script-src ${self}`,
    `style-src ${self}`,
    `font-src ${self}`,
    `img-src ${self} data:`,
    `connect-src ${self}`,
    `frame-src ${self}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html backchannel-parts backchannel-data backchannel-worker',
  ].join('; ');
}
