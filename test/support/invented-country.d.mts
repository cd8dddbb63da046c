import type {FallbackMessages} from '../../src/content/fallback/messages.js';
import type {CountryBundle} from '../../src/elements/core/content-registry.js';

type Services = 'stalking-line' | 'north-line' | 'island-line' | 'ear';
type Velland = CountryBundle<'north' | 'south', 'north' | 'islands', Services>;
type Numbers = Velland['jurisdiction']['numbers'];

export const country: Velland & {
  jurisdiction: {numbers: Required<Numbers>};
};
export const jurisdiction: typeof country.jurisdiction;
export const fallback: {en: FallbackMessages<Services>};
