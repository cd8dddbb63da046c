import {define} from '../core/define.js';
import {FourSignsExitElement} from './element.js';

define('four-signs-exit', FourSignsExitElement);

declare global {
  interface HTMLElementTagNameMap {
    'four-signs-exit': FourSignsExitElement;
  }
}
