/** Address of a file of the site in full. */
export function addressOf(siteUrl: string, file: string): string {
  return new URL(file, siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).href;
}
