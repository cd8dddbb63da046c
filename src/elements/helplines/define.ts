import {define} from '../core/define.js';
import {FourSignsHelplinesElement} from './element.js';

define('four-signs-helplines', FourSignsHelplinesElement);

declare global {
  interface HTMLElementTagNameMap {
    'four-signs-helplines': FourSignsHelplinesElement;
  }
}
