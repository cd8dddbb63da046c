import {define} from '../shared/define.js';
import {FourSignsChecklistElement} from './checklist-element.js';

define('four-signs-checklist', FourSignsChecklistElement);

declare global {
  interface HTMLElementTagNameMap {
    'four-signs-checklist': FourSignsChecklistElement;
  }
}
