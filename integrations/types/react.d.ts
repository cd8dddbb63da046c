/** The tags in the JSX of React 19: `import type {} from 'four-signs/types/react';`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {} from '../../dist/esm/entries/define.js';
import type {FourSignsProps} from './properties.js';

type Tags = {
  [Tag in keyof FourSignsProps]: FourSignsProps[Tag] &
    DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]> & {
      class?: string | undefined;
    };
};

declare module 'react' {
  interface CSSProperties {
    [property: `--four-signs-${string}`]: string | number | undefined;
  }
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
