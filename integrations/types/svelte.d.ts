/** The tags in the templates of Svelte: `import type {} from 'four-signs/types/svelte';`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {} from '../../dist/esm/entries/define.js';
import type {FourSignsProps} from './properties.js';

type Tags = {
  [Tag in keyof FourSignsProps]: FourSignsProps[Tag] &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof FourSignsProps[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
