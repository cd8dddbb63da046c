/**
 * The part of fallback.css that gives plain HTML from `four-signs/static` the look of what the script draws: the same styles, for a tag that it marked with
 * `data-static`: around a host's own words the host's styles count. It is made from them at each build, so that the two cannot differ.
 */
import {pathToFileURL} from 'node:url';
import {Features, transform} from 'lightningcss';

/** @param {string} modules - the folder of the built modules, ending with a slash */
export async function cardsOnThePage(modules) {
  const load = async (file, name) => (await import(pathToFileURL(`${modules}${file}.js`).href))[name];
  const styles = [
    await load('styles/tokens', 'tokens'),
    await load('styles/base', 'base'),
    await load('elements/shared/card.styles', 'cardStyles'),
    await load('elements/helplines/helplines.styles', 'helplinesStyles'),
  ];
  const inside = styles
    .join('\n')
    .replace(/:host\(\[hidden\]\)/g, '&[hidden]')
    .replace(/:host/g, '&');
  // Only nesting is taken apart; the rest is for the step that makes it small.
  return transform({
    filename: 'fallback.css',
    code: Buffer.from(`four-signs-helplines[data-static] {${inside}}`),
    include: Features.Nesting,
  }).code.toString();
}
