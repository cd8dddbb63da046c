/** The tags in the JSX of Preact: `import type {} from 'four-signs/types/preact';`. */
import type {HTMLAttributes} from 'preact';
import type {} from '../../dist/esm/entries/define.js';
import type {FourSignsProps} from './properties.js';

type Tags = {
  [Tag in keyof FourSignsProps]: FourSignsProps[Tag] & HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
