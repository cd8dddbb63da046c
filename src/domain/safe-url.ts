/**
 * An address that is fit to be linked to, or `undefined`. Lit writes whatever it is given into an
 * `href`, `javascript:` included, so every address that did not come from our own files goes
 * through here.
 *
 * @param value - anything; only what reads as an absolute `https:` address with a host, and without
 *   a user name or password, passes
 * @returns the address as the URL standard writes it; as it stands, and only without anything
 *   unusual, on a page that has a global called `URL` of its own
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof URL !== 'function') {
    const plain = /^https:\/\/([a-z\d-]+\.)+[a-z\d]+(:\d+)?(?=[/?#]|$)[!-;=?-~]*$/i;
    return plain.test(value as string) ? (value as string) : undefined;
  }
  try {
    const url = new URL(value as string);
    return url.protocol === 'https:' &&
      url.hostname.indexOf('.') > 0 &&
      !url.username &&
      !url.password
      ? url.href
      : undefined;
  } catch {
    return undefined;
  }
}
