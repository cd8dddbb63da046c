/** The rules of src/README.md about who may import whom, as one function. */

/** Content is facts and words, which are handed in. These two are so small, and so vital, that elements hold them. */
const contentForElements = ['src/content/essential.ts', 'src/content/nations.ts'];

/** `content`, `domain`, `styles`, `elements` or `entries`; for a tag's own folder, `elements/<tag>`; for the shared one, `elements/shared`. */
export function layerOf(file) {
  const [, layer, folder] = /^src\/(\w+)\/(?:([\w-]+)\/)?/.exec(file) ?? [];
  return layer === 'elements' ? `elements/${folder}` : layer;
}

const aTag = (layer) => layer?.startsWith('elements/') && layer !== 'elements/shared';

/**
 * Why one file may not import another, in words; `undefined` when it may.
 *
 * @param {string} from - a source file
 * @param {{to: string, typesOnly: boolean}} what - what it imports: a source file or a package
 */
export function objection(from, {to, typesOnly}) {
  const layer = layerOf(from);
  if (!to.startsWith('src/')) {
    if (!/^lit(?:$|\/)/.test(to)) return `"${to}" would be one more package on the visitor's phone: lit is the only one`;
    if (layer === 'styles' || layer?.startsWith('elements/')) {
      return layer === 'elements/exit' && !typesOnly ? 'the exit must work before Lit, and without it' : undefined;
    }
    return `${layer} knows nothing of Lit: only elements and styles do`;
  }
  const target = layerOf(to);
  switch (layer) {
    case 'content':
      return target === 'content' ? undefined : `content is facts and words, and imports nothing from ${target}`;
    case 'domain':
      if (target === 'domain') return undefined;
      if (target === 'content') {
        return typesOnly ? undefined : 'domain functions are handed their facts: import the type only';
      }
      return `domain is pure functions, and imports nothing from ${target}`;
    case 'styles':
      return target === 'styles' ? undefined : `styles import nothing from ${target}`;
    case 'entries':
      return undefined;
    default:
      if (target === 'entries') return 'entries bring content to elements: an element never imports one';
      if (target === 'content') {
        return typesOnly || contentForElements.includes(to) ? undefined : 'an element is handed its facts and words: import the type only';
      }
      if (aTag(target) && target !== layer) {
        return layer === 'elements/shared'
          ? `what is shared imports nothing from one tag (${target})`
          : `one tag never imports another (${target}): what both need belongs in elements/shared`;
      }
      return undefined;
  }
}
