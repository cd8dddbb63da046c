import {nations} from '../../content/vocabulary.js';
import {choice, integer, text} from './settings.js';

/** The language, a BCP 47 tag; `readLocale` reads it. */
export const lang = text;

/** The level of the first heading, 1 to 5; those below it follow on. */
export const headingLevel = integer(1, 5, 2);

/**
 * The nation whose helplines and law to show. `null` means every one: a spelling mistake costs no
 * helpline.
 */
export const nation = choice(() => nations, 'Every nation is shown');
