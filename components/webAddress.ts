/** The address if it is one of the web, else nothing: a card never links to `javascript:` or `data:`, whatever a record holds. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
