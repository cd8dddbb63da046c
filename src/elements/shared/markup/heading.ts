import type {Tag} from './tag.js';

/**
 * A heading of the level that the host's page needs, for markup that a server writes too. Levels past 6 stay at 6.
 *
 * @param name - class names
 */
export function headingMarkup<T>(html: Tag<T>, level: number, content: unknown, name: string): T {
  switch (level) {
    case 1:
      return html`<h1 class=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name}>${content}</h6>`;
  }
}
