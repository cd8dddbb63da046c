/** A content security policy (CSP 3), as far as it decides whether our files run. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** @param header - one or more policies, with commas between them */
export function readPolicies(header: string): Policy[] {
  return header
    .split(',')
    .map((text) => {
      const policy = new Map<string, readonly string[]>();
      for (const directive of text.split(';')) {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        // The first of two counts.
        if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
      }
      return policy;
    })
    .filter(({size}) => size);
}

/** What a page asks its policy for. */
export interface Asked {
  /** Where the file comes from. */
  readonly url: URL;
  readonly page: URL;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

function fitsHost(source: string, {url, page}: Asked): boolean {
  const [, scheme, host = '', port, path] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source) ?? [];
  if (!host) return false;
  const wanted = (scheme ?? page.protocol.slice(0, -1)).toLowerCase();
  const own = url.protocol.slice(0, -1);
  if (wanted !== own && !(wanted === 'http' && own === 'https')) return false;
  const name = host.toLowerCase();
  if (name !== '*' && name !== url.hostname) {
    if (!name.startsWith('*.') || !url.hostname.endsWith(name.slice(1))) return false;
  }
  if (port && port !== '*' && port !== (url.port || (own === 'https' ? '443' : '80'))) return false;
  if (!port && url.port) return false;
  if (!path || path === '/') return true;
  return path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path;
}

/** Whether a list of sources lets a file in. */
function allows(sources: readonly string[], asked: Asked, scripts: boolean): boolean {
  if (asked.nonce && sources.includes(`'nonce-${asked.nonce}'`)) return true;
  const hashes = asked.integrity?.split(/\s+/).filter(Boolean) ?? [];
  if (scripts && hashes.length && hashes.every((hash) => sources.includes(`'${hash}'`)))
    return true;
  if (scripts && sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => {
    if (source === '*') return /^(?:https?|wss?|ftp):$/.test(asked.url.protocol);
    if (source.toLowerCase() === "'self'") return asked.url.origin === asked.page.origin;
    if (/^[a-z][a-z\d+.-]*:$/i.test(source))
      return (
        asked.url.protocol === source.toLowerCase() ||
        (source.toLowerCase() === 'http:' && asked.url.protocol === 'https:')
      );
    return !source.startsWith("'") && fitsHost(source, asked);
  });
}

/**
 * The directive that keeps a file off the page; `undefined` where every policy lets it in.
 *
 * @param kind - what the file is for the page
 */
export function forbids(
  policies: readonly Policy[],
  kind: 'script' | 'frame',
  asked: Asked,
): string | undefined {
  const names =
    kind === 'script'
      ? ['script-src-elem', 'script-src', 'default-src']
      : ['frame-src', 'child-src', 'default-src'];
  for (const policy of policies) {
    const sandbox = policy.get('sandbox');
    if (kind === 'script' && sandbox && !sandbox.includes('allow-scripts')) return 'sandbox';
    const name = names.find((each) => policy.has(each));
    if (name && !allows(policy.get(name) ?? [], asked, kind === 'script'))
      return [name, ...(policy.get(name) ?? [])].join(' ');
  }
  return undefined;
}
