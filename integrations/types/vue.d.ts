/**
 * The tags in the templates of Vue: `import type {} from 'four-signs/types/vue';`, and
 * `strictTemplates` in `vueCompilerOptions`.
 */
import type {DefineComponent, HTMLAttributes} from 'vue';
import type {} from '../../dist/esm/entries/define.js';
import type {FourSignsProps} from './properties.js';

type Tags = {
  [Tag in keyof FourSignsProps]: DefineComponent<
    FourSignsProps[Tag] & Omit<HTMLAttributes, keyof FourSignsProps[Tag]>
  >;
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
