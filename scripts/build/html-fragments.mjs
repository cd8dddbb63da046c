/** Writes dist/html/<tag>.<nation>.<lang>.html, `uk` for no nation: the HTML that hosts paste. */
import {mkdirSync, writeFileSync} from 'node:fs';

/** @param {URL} dist - the folder that is built, with esm in it */
export async function writeFragments(dist) {
  const {fragments} = await import(new URL('esm/content/fallback/fragments.js', dist).href);
  const {locales, nations} = await import(new URL('esm/content/vocabulary.js', dist).href);
  mkdirSync(new URL('html/', dist), {recursive: true});
  for (const [tag, fragment] of Object.entries(fragments)) {
    for (const nation of [...nations, undefined]) {
      for (const locale of locales) {
        writeFileSync(
          new URL(`html/${tag}.${nation ?? 'uk'}.${locale}.html`, dist),
          fragment(nation, locale),
        );
      }
    }
  }
}
