import {Features} from 'lightningcss';

const everyFeature = Object.values(Features).reduce((all, feature) => all | feature, 0);

/**
 * How styles are made small. Nothing is translated for old browsers, but naming one keeps each pair
 * of a plain value and a newer one (`44px`, then `max(2.75em, 44px)`): without it the first is
 * dropped as if nobody needed it. Media queries are the one exception, or `min-width` would become
 * a range that those browsers do not read.
 */
export const cssOptions = {
  minify: true,
  targets: {chrome: 64 << 16, firefox: 60 << 16, safari: (11 << 16) | (1 << 8)},
  exclude: everyFeature & ~Features.MediaQueries,
};
