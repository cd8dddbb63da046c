import type {Tag} from './tag.js';

/**
 * The element that everything in an open root stands in. Analytics tools look into open roots,
 * through `event.composedPath()`, and name the number that was pressed. The class names and the
 * attribute are how three of them are told to leave a part of a page out: `ph-no-capture` PostHog,
 * `mp-no-track` Mixpanel, `data-dd-privacy` Datadog, where `mask` would still send which card it
 * was, by its place.
 *
 * @param name - a class name more
 */
export const rootMarkup = <T>(html: Tag<T>, locale: string, content: unknown, name = ''): T =>
  html`<div class=${`root ph-no-capture mp-no-track ${name}`} data-dd-privacy="hidden" lang=${locale} dir="auto">${content}</div>`;
