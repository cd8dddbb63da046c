import {define} from '../core/define.js';
import {takeUntouched} from '../core/untouched.js';
import {FourSignsChecklistElement} from './element.js';

takeUntouched();
define('four-signs-checklist', FourSignsChecklistElement);

declare global {
  interface HTMLElementTagNameMap {
    'four-signs-checklist': FourSignsChecklistElement;
  }
}
