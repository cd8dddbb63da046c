import type {ExitMessages} from '../../content/exit/messages.js';
import type {Locale} from '../../content/types.js';

/*
 * The exit's part of the content registry. It is a file of its own because the script of the exit
 * alone must arrive first: that script holds these two variables and nothing else of the registry.
 */

/** The exits on the page, which are drawn again when messages are registered. */
export const exitsOnPage: {render(): void}[] = [];

/** The exit's messages by language. English must be there before the first exit is drawn. */
export const exitMessages: Partial<Record<Locale, ExitMessages>> = {};
