import {jurisdiction} from '../../content/jurisdiction/current.js';
import type {Nation} from '../../content/types.js';
import {toNation} from '../../domain/to-word.js';
import {choice, integer, text, type Setting} from './settings.js';

/** The language, a BCP 47 tag; `readLocale` reads it. */
export const lang = text;

/** The level of the first heading, 1 to 5; those below it follow on. */
export const headingLevel = integer(1, 5, 2);

const readNation = choice<Nation>(() => jurisdiction.nations, 'Every nation is shown', toNation);

/**
 * The nation whose helplines and law to show. `null` means every one: a spelling mistake costs no
 * helpline. In a country of one nation, that one.
 */
export const nation: Setting<Nation | null> = (...given) => {
  const [only, another] = jurisdiction.nations;
  return readNation(...given) || (!another && only) || null;
};
