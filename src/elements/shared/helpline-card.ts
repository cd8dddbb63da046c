import {html, type TemplateResult} from 'lit/html.js';
import {helplineCardMarkup, type CardOptions} from './markup/helpline-card.js';
import {helplineListMarkup, type ListOptions} from './markup/helpline-list.js';

export {cardStyles} from './card.styles.js';

/** One service, as a list item. Drawn with `cardStyles`. */
export const helplineCard = (options: CardOptions): TemplateResult => helplineCardMarkup<TemplateResult>(html, options);

/** Services as a list of cards. Drawn with `cardStyles`. */
export const helplineList = (options: ListOptions): TemplateResult => helplineListMarkup<TemplateResult>(html, options);
