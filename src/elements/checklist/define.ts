import {define} from '../core/define.js';
import {FourSignsChecklistElement} from './element.js';

define('four-signs-checklist', FourSignsChecklistElement);

declare global {
  interface HTMLElementTagNameMap {
    'four-signs-checklist': FourSignsChecklistElement;
  }
}
