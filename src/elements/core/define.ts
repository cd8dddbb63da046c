import {version} from './version.js';
import {warn} from './warn.js';

/**
 * Registers a tag once. Never throws: a second copy of the script must not break the page, nor the
 * first copy.
 *
 * @param tag - the name to register
 * @param elementClass - the class; its `static version` is compared with the one that already has
 *   the name
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  try {
    const taken = customElements.get(tag) as {version?: string} | undefined;
    if (!taken) customElements.define(tag, elementClass);
    // `warn` prints it once, however many tags the other version has registered.
    else if (taken.version !== version)
      warn('four-signs', `Version ${taken.version} came first and is used. Expected ${version}.`);
  } catch {
    // On a server there is nowhere to register it, and nobody to see it. On a page that broke the
    // registry, what the host wrote stays.
  }
}
