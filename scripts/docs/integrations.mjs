/**
 * What editors and frameworks read of the tags, from dist/custom-elements.json: the properties that
 * the types of each framework build on, directives for Angular, and data for VS Code and JetBrains.
 * All of it is committed, in integrations/: sync-docs.mjs writes it, and holds it against what was
 * built.
 */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {generateJsxTypes} from '@wc-toolkit/jsx-types';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import prettier from 'prettier';
import ts from 'typescript';

const top = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} Field - an attribute, or a property
 * @property {string} name
 * @property {string} [attribute] - of a property
 * @property {string} [fieldName] - of an attribute
 * @property {string} [kind]
 * @property {{text: string}} [type]
 * @property {string} [description]
 * @property {boolean} [readonly]
 * @property {string} [deprecated]
 *
 * @typedef {object} Element - as the manifest describes it
 * @property {string} name
 * @property {string} tagName
 * @property {Field[]} members
 * @property {Field[]} attributes
 * @property {unknown[]} [events]
 */

const written = 'Written by `npm run docs` from dist/custom-elements.json.';

/** @returns {Element[]} */
const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));

/** What a template may hand over for a setting: its type, the same as text, or nothing. */
function accepted(type) {
  const text = type.replace(/ \| null$/, '');
  if (text === 'number') return 'number | `${number}` | null';
  return `${text.endsWith('[]') ? 'string | ' : ''}${text} | null`;
}

/**
 * The manifest as an editor may suggest it. `four-signs-leave` is heard on `window`, and no
 * listener on the tag hears it; what is deprecated is not for new pages.
 */
function forEditors(manifest) {
  const copy = structuredClone(manifest);
  for (const element of elementsOf(copy)) {
    delete element.events;
    element.members = element.members.filter(({deprecated}) => !deprecated);
  }
  return copy;
}

/** The manifest with what a template sets, and no other element has. */
function forTemplates(manifest) {
  const copy = forEditors(manifest);
  for (const element of elementsOf(copy)) {
    element.members = element.members
      .filter(({kind, readonly, name}) => kind === 'field' && !readonly && name !== 'lang')
      .map(({type, attribute, ...more}) => ({
        ...more,
        type: {text: attribute ? accepted(type?.text ?? 'unknown') : 'unknown'},
        ...(attribute && {attribute}),
      }));
    element.attributes = element.attributes
      .filter(({name}) => name !== 'lang')
      .map((each) => ({
        ...each,
        type: element.members.find(({name}) => name === each.fieldName)?.type,
      }));
  }
  return copy;
}

/**
 * What a generator writes into a folder, as text.
 *
 * @param {(folder: string) => void} generate
 * @param {string[]} names - of the files
 */
function generated(generate, names) {
  const folder = mkdtempSync(join(tmpdir(), 'four-signs-integrations-'));
  const {log} = console;
  try {
    // Generators say on the console what they wrote.
    console.log = () => {};
    generate(folder);
    return names.map((name) => readFileSync(join(folder, name), 'utf8'));
  } finally {
    console.log = log;
    rmSync(folder, {recursive: true});
  }
}

/** The text with comments of one line that are too long written as several. */
const wrapped = (text) =>
  text.replace(/^( *)\/\*\* (.{90,}) \*\/$/gm, (_, indent, words) => {
    const lines = words.match(new RegExp(`.{1,${97 - indent.length}}(?: |$)`, 'g')) ?? [];
    return [
      `${indent}/**`,
      ...lines.map((line) => `${indent} * ${line.trim()}`),
      `${indent} */`,
    ].join('\n');
  });

/**
 * The properties of each tag. jsx-types writes more: attributes of every element, which each
 * framework's own types know better, and additions to nine frameworks in one file, where TypeScript
 * refuses those that are not installed. Both are left out.
 */
function properties(manifest) {
  const [text] = generated(
    (outdir) =>
      generateJsxTypes(forTemplates(manifest), {outdir, fileName: 'jsx.d.ts', useCemTypes: true}),
    ['jsx.d.ts'],
  );
  const source = ts.createSourceFile('jsx.d.ts', text, ts.ScriptTarget.Latest);
  const elements = elementsOf(manifest);
  const wanted = new Set(elements.map(({name}) => `${name}Props`));
  const types = source.statements.flatMap((statement) =>
    ts.isTypeAliasDeclaration(statement) && wanted.has(statement.name.text)
      ? // A property that may be anything may be nothing.
        [statement.getText(source).replaceAll('unknown | undefined', 'unknown')]
      : [],
  );
  if (types.length !== wanted.size) throw new Error('jsx-types no longer writes …Props');
  const map = elements.map(({name, tagName}) => `'${tagName}': ${name}Props;`);
  return [
    `/** ${written} */`,
    ...types,
    '/** The properties and attributes of each tag that a template may set. */',
    `export interface FourSignsProps {${map.join('\n')}}`,
  ].join('\n\n');
}

/**
 * Directives for Angular, whose compiler checks what is bound to the inputs of a directive, and
 * nothing of a tag that it does not know. They write attributes, which Angular's server has too.
 */
function angularDirectives(manifest) {
  const elements = elementsOf(forTemplates(manifest));
  /** @param {Field} field */
  const input = ({name, attribute, type, description = ''}) => {
    const comment = `/** ${description.replace(/\s+/g, ' ')} */`;
    return attribute
      ? `${comment}
        @Input() set ${name}(value: ${type?.text} | undefined) {
          write(this.element, '${attribute}', value);
        }`
      : `${comment}
        @Input() set ${name}(value: ${type?.text}) {
          this.element.${name} = value;
        }`;
  };
  const directives = elements.map(
    ({name, tagName, members}) => `
      @Directive({selector: '${tagName}'})
      export class ${name.replace(/Element$/, 'Directive')} {
        private readonly element: ${name} = inject<ElementRef<${name}>>(ElementRef).nativeElement;

        ${members.map(input).join('\n\n')}
      }`,
  );
  const names = elements.map(({name}) => name);
  return `/**
     * The tags of Four Signs for Angular: its compiler then checks what a template sets. Copy this
     * file into your application, and import \`fourSignsDirectives\` where a tag is used.
     * ${written}
     */
    import {Directive, ElementRef, Input, inject} from '@angular/core';
    import type {${names.join(', ')}} from 'four-signs';

    function write(element: HTMLElement, attribute: string, value: unknown): void {
      if (value === null || value === undefined || value === false) element.removeAttribute(attribute);
      else element.setAttribute(attribute, value === true ? '' : String(value));
    }
    ${directives.join('\n')}

    export const fourSignsDirectives = [
      ${names.map((name) => name.replace(/Element$/, 'Directive')).join(',\n')}
    ] as const;
  `;
}

/**
 * The custom properties for VS Code, each once, in the fullest of the words that tags have for it.
 */
function customProperties(text) {
  const data = JSON.parse(text);
  const all = new Map();
  for (const each of data.properties) {
    const known = all.get(each.name)?.description ?? '';
    if (each.description.length > known.length) all.set(each.name, each);
  }
  return JSON.stringify({...data, properties: [...all.values()]});
}

/**
 * The files of integrations/ that follow from the manifest, with what they should say.
 *
 * @param {object} manifest - dist/custom-elements.json
 * @param {string} version - of the package
 * @returns {Promise<{name: string, text: string}[]>}
 */
export async function integrations(manifest, version) {
  const [html, css, webTypes] = generated(
    (outdir) => {
      generateVsCodeCustomElementData(forEditors(manifest), {
        outdir,
        htmlFileName: 'html.json',
        cssFileName: 'css.json',
        hideLogs: true,
      });
      generateJetBrainsWebTypes(forEditors(manifest), {
        outdir,
        webTypesFileName: 'web-types.json',
        packageJson: false,
        hideLogs: true,
      });
    },
    ['html.json', 'css.json', 'web-types.json'],
  );
  const files = {
    'types/properties.d.ts': properties(manifest),
    'angular/four-signs.directives.ts': angularDirectives(manifest),
    'editors/vscode.html-custom-data.json': html,
    'editors/vscode.css-custom-data.json': customProperties(css),
    'editors/web-types.json': JSON.stringify({...JSON.parse(webTypes), version}),
  };
  return Promise.all(
    Object.entries(files).map(async ([file, text]) => {
      const name = `integrations/${file}`;
      const filepath = join(top, name);
      const options = await prettier.resolveConfig(filepath);
      // The editors' generators say of a custom property without a default that it is undefined.
      const known = text.replaceAll(' _(default: undefined)_', '');
      return {name, text: wrapped(await prettier.format(known, {...options, filepath}))};
    }),
  );
}
