/**
 * `four-signs/country`: for a package that brings another country. Importing it does nothing, and
 * registers nothing of the United Kingdom.
 */
export {behaviours, impacts, who} from '../content/checklist/facts.js';
export {makeFragments, type FallbackFacts, type Fragments} from '../content/fallback/fragments.js';
export type {FallbackMessages} from '../content/fallback/messages.js';
export {registerContent, type CountryBundle} from '../elements/core/content-registry.js';
export {registerFallback} from '../elements/core/fallback-content.js';
