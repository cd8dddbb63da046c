import {define} from '../shared/define.js';
import {FourSignsExitElement} from './exit-element.js';

define('four-signs-exit', FourSignsExitElement);

declare global {
  interface HTMLElementTagNameMap {
    'four-signs-exit': FourSignsExitElement;
  }
}
