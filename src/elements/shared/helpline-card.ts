import {html, type TemplateResult} from 'lit/html.js';
import {helplineListMarkup, type ListOptions} from './markup/helpline-list.js';

export {cardStyles} from './card.styles.js';

/** Services as a list of cards. Drawn with `cardStyles`. */
export const helplineList = (options: ListOptions): TemplateResult => helplineListMarkup<TemplateResult>(html, options);
