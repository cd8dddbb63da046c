import type {Nation} from './types.js';

/** Every nation of the United Kingdom, in the order in which they are listed when the host names none. */
export const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
