import {define} from '../shared/define.js';
import {FourSignsHelplinesElement} from './helplines-element.js';

define('four-signs-helplines', FourSignsHelplinesElement);

declare global {
  interface HTMLElementTagNameMap {
    'four-signs-helplines': FourSignsHelplinesElement;
  }
}
