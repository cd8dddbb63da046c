import {absent, type Tag} from './tag.js';

/**
 * A heading of the level that the host's page needs. Levels past 6 stay at 6.
 *
 * @param level - 1 to 6
 * @param name - class names
 * @param isFocusable - it will be given the focus by a script
 */
export function headingMarkup<T>(
  html: Tag<T>,
  level: number,
  content: unknown,
  name: string,
  isFocusable = false,
): T {
  const tabindex = isFocusable ? '-1' : absent;
  switch (level) {
    case 1:
      return html`<h1 class=${name} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 class=${name} tabindex=${tabindex}>${content}</h6>`;
  }
}
