/**
 * The tags in the JSX of React 18: `import type {} from 'four-signs/types/react-18';`.
 *
 * React 18 writes every property of a custom element as an attribute. There are attributes here
 * alone: a list of cards would become the text `[object Object]`, `className` an attribute of that
 * name, and `false` the text `false`: a setting is turned off with `undefined`.
 */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {} from '../../dist/esm/entries/define.js';
import type {FourSignsAttributes} from './attributes.js';

type WithoutFalse<Attributes> = {[Name in keyof Attributes]: Exclude<Attributes[Name], false>};

type Tags = {
  [Tag in keyof FourSignsAttributes]: WithoutFalse<FourSignsAttributes[Tag]> &
    Omit<
      DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>,
      'className'
    > & {class?: string | undefined};
};

declare module 'react' {
  interface CSSProperties {
    [property: `--four-signs-${string}`]: string | number | undefined;
  }
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
