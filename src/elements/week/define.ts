import {define} from '../core/define.js';
import {FourSignsWeekElement} from './element.js';

define('four-signs-week', FourSignsWeekElement);

declare global {
  interface HTMLElementTagNameMap {
    'four-signs-week': FourSignsWeekElement;
  }
}
