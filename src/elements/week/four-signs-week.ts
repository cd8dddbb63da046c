import {define} from '../shared/define.js';
import {FourSignsWeekElement} from './week-element.js';

define('four-signs-week', FourSignsWeekElement);

declare global {
  interface HTMLElementTagNameMap {
    'four-signs-week': FourSignsWeekElement;
  }
}
