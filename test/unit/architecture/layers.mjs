/** The rules of src/README.md about who may import whom, as one function. */

/** The closed lists that the types derive from: no fact and no sentence. */
const vocabulary = 'src/content/vocabulary.ts';

/**
 * What is true of the country alone, with the few numbers and lines that every element holds. The
 * rest of the content is handed in.
 */
const jurisdiction = 'src/content/jurisdiction/current.ts';

/**
 * `content`, `domain`, `styles`, `elements` or `entries`; for a tag's own folder, `elements/<tag>`;
 * for what names no tag, `elements/core` or `elements/templates`; `check` is the command, `embed`
 * writes what partners paste, and `partner-pages` is what both know of partners' pages.
 */
export function layerOf(file) {
  const [, layer, folder] = /^src\/([\w-]+)\/(?:([\w-]+)\/)?/.exec(file) ?? [];
  return layer === 'elements' ? `elements/${folder}` : layer;
}

/** The folders of `elements` that name no tag. */
const withoutTag = ['elements/core', 'elements/templates'];

const aTag = (layer) => layer?.startsWith('elements/') && !withoutTag.includes(layer);

/**
 * Why one file may not import another, in words; `undefined` when it may.
 *
 * @param {string} from - a source file
 * @param {{to: string, typesOnly: boolean}} what - what it imports: a source file or a package
 */
export function objection(from, {to, typesOnly}) {
  const layer = layerOf(from);
  // The command for people who keep a page: it may read everything, and no visitor loads it.
  if (layer === 'check') return undefined;
  if (!to.startsWith('src/')) {
    // Colours, in a page that only partners open: it is built with the library in it.
    if (layer === 'embed' && to === 'culori/fn') return undefined;
    if (!/^lit(?:$|\/)/.test(to))
      return `"${to}" would be one more package on the visitor's phone: lit is the only one`;
    if (layer === 'styles' || layer?.startsWith('elements/')) {
      return layer === 'elements/exit' && !typesOnly
        ? 'the exit must work before Lit, and without it'
        : undefined;
    }
    return `${layer} knows nothing of Lit: only elements and styles do`;
  }
  const target = layerOf(to);
  if (target === 'check') return 'nothing but the command itself imports the command';
  if (target === 'partner-pages' && layer !== 'embed' && layer !== target)
    return "nothing that a visitor loads needs what is known of partners' pages";
  switch (layer) {
    case 'content':
      return target === 'content'
        ? undefined
        : `content is facts and words, and imports nothing from ${target}`;
    case 'domain':
      if (target === 'domain') return undefined;
      if (target === 'content') {
        return typesOnly || to === vocabulary || to === jurisdiction
          ? undefined
          : 'domain functions are handed their facts: import the type only';
      }
      return `domain is pure functions, and imports nothing from ${target}`;
    case 'partner-pages':
      return ['content', 'domain', layer].includes(target)
        ? undefined
        : `partner-pages imports nothing from ${target}`;
    case 'styles':
      return target === 'styles' ? undefined : `styles import nothing from ${target}`;
    case 'entries':
      return target === 'embed'
        ? 'nothing that a visitor loads needs what partners paste'
        : undefined;
    case 'embed':
      return target === 'entries' ? 'embed writes text, and starts no tag' : undefined;
    default:
      if (target === 'embed') return 'elements need nothing of what partners paste';
      if (target === 'entries')
        return 'entries bring content to elements: an element never imports one';
      if (target === 'content') {
        return typesOnly || to === vocabulary || to === jurisdiction
          ? undefined
          : 'an element is handed its facts and words: import the type only';
      }
      if (aTag(target) && target !== layer) {
        return withoutTag.includes(layer)
          ? `${layer} names no tag, and imports nothing from one (${target})`
          : `one tag never imports another (${target}): what both need belongs in elements/core or elements/templates`;
      }
      return undefined;
  }
}
