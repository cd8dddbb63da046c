/**
 * The tags in the JSX of Solid: `import type {} from 'four-signs/types/solid';`.
 *
 * Solid makes `partnerhelplines` of `partnerHelplines` on a custom element. Here are the names of
 * HTML, which it takes for the right properties, and its own prefixes: `prop:partnerHelplines`.
 */
import type {JSX} from 'solid-js';
import type {} from '../../dist/esm/entries/define.js';
import type {FourSignsAttributes} from './attributes.js';
import type {FourSignsProps} from './properties.js';

type Prefixed<Prefix extends string, Props> = {
  [Name in keyof Props as `${Prefix}:${Name & string}`]?: Props[Name];
};

type Tags = {
  [Tag in keyof FourSignsProps]: FourSignsAttributes[Tag] &
    Prefixed<'prop', FourSignsProps[Tag]> &
    Prefixed<'attr' | 'bool', FourSignsAttributes[Tag]> &
    JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
