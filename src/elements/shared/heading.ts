import {html, nothing, type TemplateResult} from 'lit/html.js';

/** What a heading may carry beside its words. */
export interface HeadingOptions {
  /** Space-separated class names. */
  class?: string;
  id?: string;
  /** A heading that will be given focus by script gets `tabindex="-1"`. */
  focusable?: boolean;
}

/**
 * A heading of the level that the host's page needs. Levels past 6 stay at 6.
 *
 * @param level - 1 to 6
 * @param content - text or a template
 */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const id = options.id ?? nothing;
  const name = options.class ?? nothing;
  const tabindex = options.focusable ? '-1' : nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${name} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${name} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${name} tabindex=${tabindex}>${content}</h6>`;
  }
}
