import type {FallbackMessages} from '../../content/fallback/messages.js';
import type {Locale} from '../../content/types.js';

/**
 * The sentences that are said without a script, by language. Beside the content registry, which is
 * in the files for script tags: only what runs on a server holds these.
 */
export let fallbackMessages: Readonly<Partial<Record<Locale, FallbackMessages<string>>>> = {};

/** Registers all of them, in the place of those that were registered before. */
export function registerFallback(messages: typeof fallbackMessages): void {
  fallbackMessages = messages;
}
