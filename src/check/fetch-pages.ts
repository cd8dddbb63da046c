import {readRobots, type Robots} from './robots.js';

/** What a server said to one address, and to those it led to. */
export interface Answer {
  readonly url: URL;
  readonly bytes: Uint8Array;
  /** With names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  /** The names of the cookies that were set on the way. */
  readonly cookies: readonly string[];
  /** An address on the way that was not https, and not on this machine. */
  readonly unencrypted: string | undefined;
}

/** Why a page could not be read: a clause that is printed. */
export class NotRead extends Error {}

export interface FetchOptions {
  /** By which robots.txt and logs know the program. */
  readonly name: string;
  readonly userAgent: string;
  /** Between two requests to one server, in milliseconds. robots.txt may ask for more. */
  readonly pause: number;
  /** For one address, redirects included, in milliseconds. */
  readonly timeout: number;
  /** Of one answer, unpacked. */
  readonly maxBytes: number;
}

/** Redirects that are followed from one address. */
const maxRedirects = 5;

/** Where robots.txt asks for a longer pause, in milliseconds. */
const maxPause = 60_000;

const isLocal = ({hostname}: URL) => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * Fetches pages: one request at a time, with a pause between two, where robots.txt allows it.
 */
export class PageFetcher {
  readonly #options: FetchOptions;
  readonly #robots = new Map<string, Promise<Robots>>();
  /** When each server last answered. */
  readonly #answeredAt = new Map<string, number>();

  constructor(options: FetchOptions) {
    this.#options = options;
  }

  /**
   * The page at an address.
   *
   * @throws {NotRead} where there is none, it may not be read, or it takes too long or too much
   */
  async read(address: string): Promise<Answer> {
    let url = toUrl(address);
    const cookies = new Set<string>();
    let unencrypted: string | undefined;
    for (let redirects = 0; ; redirects += 1) {
      const robots = await this.#robotsOf(url);
      if (!robots.allows(url.pathname + url.search))
        throw new NotRead(
          `robots.txt of ${url.host} forbids it. To allow this program there: “User-agent: ${this.#options.name}”, “Allow: /”`,
        );
      if (url.protocol === 'http:' && !isLocal(url)) unencrypted ??= url.href;
      const {response, body} = await this.#request(url, robots.delay);
      for (const cookie of response.headers.getSetCookie())
        cookies.add(/^[^=;]*/.exec(cookie)?.[0].trim() ?? '');
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        if (redirects === maxRedirects)
          throw new NotRead(
            `it leads from one address to the next, more than ${maxRedirects} times`,
          );
        url = toUrl(location, url);
        continue;
      }
      if (!response.ok) throw new NotRead(`the server answers ${response.status}`);
      return {
        url,
        bytes: body,
        headers: new Map(response.headers),
        cookies: [...cookies].filter(Boolean),
        unencrypted,
      };
    }
  }

  /** Waits as long as a server may expect; for a browser, which asks by itself. */
  async wait(url: URL): Promise<void> {
    const {delay} = await this.#robotsOf(url);
    await this.#pause(url, delay);
  }

  #robotsOf({origin}: URL): Promise<Robots> {
    const cached = this.#robots.get(origin);
    if (cached) return cached;
    const robots = this.#fetchRobots(new URL('/robots.txt', origin));
    this.#robots.set(origin, robots);
    return robots;
  }

  async #fetchRobots(first: URL): Promise<Robots> {
    const allowsAll = {allows: () => true, delay: 0};
    let url = first;
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const {response, body} = await this.#request(url, 0);
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        url = toUrl(location, url);
        continue;
      }
      if (response.status >= 500)
        throw new NotRead(
          `the server answers ${response.status} to robots.txt, which then counts as forbidding everything`,
        );
      if (!response.ok) return allowsAll;
      return readRobots(new TextDecoder().decode(body.subarray(0, 512_000)), this.#options.name);
    }
    return allowsAll;
  }

  async #pause({origin}: URL, delay: number): Promise<void> {
    const pause = Math.max(this.#options.pause, Math.min(delay, maxPause));
    const left = (this.#answeredAt.get(origin) ?? -Infinity) + pause - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }

  async #request(url: URL, delay: number): Promise<{response: Response; body: Uint8Array}> {
    const {userAgent, timeout, maxBytes} = this.#options;
    await this.#pause(url, delay);
    const controller = new AbortController();
    const timer = setTimeout(
      () => controller.abort(new NotRead(`it takes longer than ${timeout / 1000} seconds`)),
      timeout,
    );
    try {
      const response = await fetch(url, {
        redirect: 'manual',
        signal: controller.signal,
        headers: {
          'User-Agent': userAgent,
          Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9',
          'Accept-Language': 'en-GB,en;q=0.9,cy;q=0.8',
        },
      });
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of response.body ?? []) {
        chunks.push(chunk);
        size += chunk.byteLength;
        if (size > maxBytes)
          throw new NotRead(`it is larger than ${maxBytes / 1_000_000} million bytes`);
      }
      return {response, body: Buffer.concat(chunks)};
    } catch (error) {
      if (controller.signal.aborted) throw controller.signal.reason;
      if (error instanceof NotRead) throw error;
      const {cause, message} = error as Error & {cause?: {code?: string; message?: string}};
      throw new NotRead(
        `the server cannot be reached (${cause?.code ?? cause?.message ?? message})`,
      );
    } finally {
      clearTimeout(timer);
      controller.abort();
      this.#answeredAt.set(url.origin, performance.now());
    }
  }
}

function toUrl(address: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new NotRead('its address cannot be read');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NotRead(`it leads to ${url.protocol}, and only http: and https: are opened`);
  if (url.username || url.password)
    throw new NotRead('its address has a password in it, which would be printed');
  return url;
}
