import {version} from './version.js';
import {warn} from './warn.js';

/** Another copy is told of once, however many of its tags were there first. */
let told = false;

/**
 * Registers a tag once. Never throws: a second copy of the script must not break the page, nor the first copy.
 *
 * @param tag - the name to register
 * @param elementClass - the class; its `static version` is compared with the one that already has the name
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  try {
    const taken = customElements.get(tag) as {version?: string} | undefined;
    if (!taken) customElements.define(tag, elementClass);
    else if (taken.version !== version && !told) {
      told = true;
      warn(tag, `Version ${taken.version} came first. Expected ${version}. The first is used.`);
    }
  } catch {
    // On a server there is nowhere to register it, and nobody to see it. On a page that broke the registry, what the host wrote stays.
  }
}
