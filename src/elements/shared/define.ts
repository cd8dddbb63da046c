import {version} from './version.js';
import {warn} from './warn.js';

/**
 * Registers a tag once. Never throws: a second copy of the script must not break the page, nor the first copy.
 *
 * @param tag - the name to register
 * @param elementClass - the class; its `static version` is compared with the one that already has the name
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  // On a server there is nowhere to register it, and nobody to see it.
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(tag) as {version?: string} | undefined;
  if (!taken) {
    try {
      customElements.define(tag, elementClass);
    } catch (error) {
      warn(tag, `Could not be registered (${String(error)}). What you wrote inside the tag is shown instead.`);
    }
  } else if ((taken as unknown) !== elementClass && taken.version !== version) {
    warn(tag, `Version ${taken.version ?? 'unknown'} already has this name, so version ${version} is not used. Load one version only.`);
  }
}
