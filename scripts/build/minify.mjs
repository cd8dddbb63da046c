/** @import {CompressOptions, MinifyOptions} from 'terser' */
import {minify as terser} from 'terser';

/**
 * Minifies each chunk with terser. In this process: a worker for each file, as the usual plugin
 * has, is slower than one that has warmed up.
 *
 * @param {Omit<MinifyOptions, 'compress'> & {compress?: CompressOptions}} options
 * @returns {import('rollup').OutputPlugin}
 */
export const minify = ({compress, ...options}) => ({
  name: 'minify',
  async renderChunk(source) {
    const {code} = await terser(source, {
      ...options,
      compress: {passes: 3, ...compress},
      format: {comments: false},
    });
    return {code: /** @type {string} */ (code), map: null};
  },
});
