/**
 * What an editor of a site can set on each tag, and the words inside it: for the WordPress plug-in
 * and the Drupal module.
 */
import {readFileSync} from 'node:fs';

/**
 * @typedef {object} Setting - what an editor of a site can set
 * @property {string} name - of the attribute
 * @property {string} property
 * @property {string} label
 * @property {string} help
 * @property {'choice' | 'yes' | 'number' | 'address' | 'text'} type
 * @property {Record<string, string>} [values] - with their labels, for a choice
 */

const inWords = (name) => {
  const words = name.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
};

/**
 * Without the marks of code, as this is read in a form, and without what happens to a value that
 * cannot be chosen there.
 *
 * @param {string} description
 * @param {boolean} isChoice
 */
const helpOf = (description, isChoice) =>
  description
    .replaceAll('`', '')
    .replace(/\s+/g, ' ')
    .replace(isChoice ? / Any other value [^.]*\./ : '', '')
    .trim();

/** What a form says of the language, in which only those can be chosen that there are words for. */
const language = {label: 'Language', help: 'Without one, that of the page.'};

/**
 * What an editor can set on one tag, from its table.
 *
 * @param {object} element - as dist/custom-elements.json describes it
 * @param {{name: string, fieldName: string, type: {text: string}, description: string}[]}
 *   element.attributes
 * @param {Record<string, Record<string, string>>} known - labels for the values of some
 * @returns {Setting[]}
 */
function settingsOf({attributes}, known) {
  return attributes.map(({name, fieldName, type: {text}, description}) => {
    const values = text.match(/(?<=')[a-z\d][^']*(?=')/g) ?? Object.keys(known[name] ?? {});
    const kinds = {boolean: 'yes', number: 'number'};
    return {
      name,
      property: fieldName,
      label: inWords(name),
      help: helpOf(description, values.length > 0),
      type: values.length ? 'choice' : (kinds[text] ?? (name === 'link' ? 'address' : 'text')),
      ...(name === 'lang' && language),
      ...(values.length && {
        values: {
          '': 'Not set',
          ...Object.fromEntries(values.map((each) => [each, known[name]?.[each] ?? inWords(each)])),
        },
      }),
    };
  });
}

/** The address of the exit's link, which is no attribute of the tag. @type {Setting} */
const href = {
  name: 'href',
  property: 'href',
  label: 'Where it leads',
  help: 'An https: address that is dull and fast. Without one, BBC Weather.',
  type: 'address',
};

/** @param {URL} dist - the folder that is built, with esm, cdn and the manifest in it */
export async function readTags(dist) {
  const content = (path) => import(new URL(`esm/content/${path}.js`, dist).href);
  const {fragments} = await content('fallback/fragments');
  const {locales, nations} = await content('vocabulary');
  const {helplinesEn} = await content('helplines/en');
  const {policeForces} = await content('police-forces/facts');
  const read = (path) => readFileSync(new URL(path, dist), 'utf8');
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const integrity = JSON.parse(read('cdn/integrity.json'));
  const elements = JSON.parse(read('custom-elements.json'))
    .modules.flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map((element) => ({...element, tag: element.tagName.replace('four-signs-', '')}));
  const known = {
    nation: helplinesEn.nations,
    need: helplinesEn.needs,
    lang: {en: 'English', cy: 'Cymraeg'},
    'police-force': Object.fromEntries(policeForces.map(({id, name}) => [id, name])),
  };
  const settings = Object.fromEntries(
    elements.map((element) => [
      element.tag,
      [...settingsOf(element, known), ...(element.tag === 'exit' ? [href] : [])],
    ]),
  );
  const byTag = (value) =>
    Object.fromEntries(elements.map((element) => [element.tag, value(element)]));

  const words = byTag(({tagName}) => {
    const inside = (nation) =>
      Object.fromEntries(
        locales.map((locale) => [
          locale,
          fragments[tagName](nation, locale)
            .trim()
            .split('\n')
            .slice(1, -1)
            .map((line) => line.slice(2))
            .join('\n'),
        ]),
      );
    const all = inside(undefined);
    const own = nations
      .map((nation) => [nation, inside(nation)])
      .filter(([, each]) => JSON.stringify(each) !== JSON.stringify(all));
    return {uk: all, ...Object.fromEntries(own)};
  });
  return {version, integrity, elements, settings, words};
}
