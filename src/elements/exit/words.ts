import type {ExitMessages} from '../../content/messages/exit.js';
import type {Locale} from '../../content/types.js';

/** What an exit says, by language. An entry hands it in before it registers the tag. English is always there. */
export const words = {} as Record<Locale, ExitMessages>;
