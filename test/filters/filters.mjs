/**
 * The filters, each as a function from the HTML that somebody writes to the HTML that is left. Each
 * is the real one at the version in package.json, but for LocalGov Drupal's, whose list of what is
 * allowed is real and whose filter, written in PHP, is sanitize-html here.
 */
import {generateHTML, generateJSON} from '@tiptap/html';
import StarterKit from '@tiptap/starter-kit';
import createDOMPurify from 'dompurify';
import {JSDOM} from 'jsdom';
import {load} from 'js-yaml';
import sanitizeHtml from 'sanitize-html';
import {readFileSync} from 'node:fs';
import vm from 'node:vm';
import {allow, FourSigns} from '../../integrations/ckeditor5/four-signs.js';
import {unzip} from '../../scripts/build/zip.mjs';

const {window} = new JSDOM('<!doctype html><html><body></body></html>', {
  url: 'https://www.example.org/',
  pretendToBeVisual: true,
});

/** Gives CKEditor 5 the page that it looks for in globals. */
function becomePage() {
  class Nothing {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  Object.assign(window, {ResizeObserver: Nothing, IntersectionObserver: Nothing, scrollTo() {}});
  for (const name of Object.getOwnPropertyNames(window)) {
    const isOurs =
      name in globalThis && !/^(?:window|document|navigator|.*Event.*|Node)$/.test(name);
    if (isOurs) continue;
    Object.defineProperty(globalThis, name, {
      value: name === 'window' ? window : window[name],
      configurable: true,
      writable: true,
    });
  }
}
becomePage();
const {
  Bold,
  ClassicEditor,
  DataSchema,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Link,
  List,
  Paragraph,
} = await import('ckeditor5');

/** What CKEditor 5 gives back for what it was given. */
async function ckeditor(html, {plugins = [], htmlSupport = undefined} = {}) {
  const place = window.document.body.appendChild(window.document.createElement('div'));
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Link, List, Bold, ...plugins],
    initialData: html,
    ...(htmlSupport && {htmlSupport}),
  });
  const data = editor.getData();
  await editor.destroy();
  place.remove();
  return data;
}

/** What the module for Drupal gives Drupal's CKEditor 5, as it is handed out. */
function drupalModule() {
  const zip = readFileSync(new URL('../../dist/drupal/four_signs.zip', import.meta.url));
  const files = unzip(zip);
  const text = (name) => files.get(`four_signs/${name}`)?.toString() ?? '';
  const {four_signs_tags: given} = /** @type {any} */ (load(text('four_signs.ckeditor5.yml')));
  const page = {CKEditor5: /** @type {any} */ ({htmlSupport: {DataSchema, GeneralHtmlSupport}})};
  vm.runInNewContext(text('js/four-signs.ckeditor5.js'), {window: page});
  return {
    plugins: given.ckeditor5.plugins.map((path) => {
      const [library, plugin] = path.split('.');
      return page.CKEditor5[library][plugin];
    }),
    htmlSupport: given.ckeditor5.config.htmlSupport,
  };
}

const purify = createDOMPurify(window);

const names = ['checklist', 'helplines', 'week', 'exit'].map((name) => `four-signs-${name}`);

/** Attributes of our tags and of placeholders, in the form that sanitize-html takes. */
const allowedForSanitizeHtml = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, ...names],
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    div: ['data-*', 'lang'],
    ...Object.fromEntries(
      names.map((name) => [
        name,
        ['nation', 'lang', 'need', 'only', 'without', 'police-force', 'heading-level'],
      ]),
    ),
  },
};

/**
 * `filter_html` of the text format "WYSIWYG" of localgov_core (052b59a), without what only pictures
 * and media have.
 */
const localGov =
  '<br> <code> <pre> <p class> <h1> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> ' +
  '<a class hreflang title href data-entity-type data-entity-uuid data-entity-substitution> ' +
  '<ul class type> <cite> <dl> <dt> <dd> <mark> <blockquote cite> <ol type start> <span dir> ' +
  '<strong> <em> <u> <li> <table> <tr> <td rowspan colspan> <th rowspan colspan> <thead> <tbody> ' +
  '<tfoot> <caption>';
const localGovTags = Array.from(
  localGov.matchAll(/<(\S+?)(?: ([^>]*))?>/g),
  ([, tag, attributes = '']) =>
    /** @type {const} */ ([tag, ['lang', 'dir', ...attributes.split(' ')]]),
);

/** @type {{name: string, from: string, clean: (html: string) => string | Promise<string>}[]} */
export const filters = [
  {name: 'DOMPurify', from: 'dompurify', clean: (html) => purify.sanitize(html)},
  {
    name: 'DOMPurify, custom elements named',
    from: 'dompurify',
    clean: (html) =>
      purify.sanitize(html, {
        CUSTOM_ELEMENT_HANDLING: {
          tagNameCheck: /^four-signs-/,
          attributeNameCheck: /^(?!on(?!ly$)|style$)[a-z-]+$/,
        },
      }),
  },
  {name: 'sanitize-html', from: 'sanitize-html', clean: (html) => sanitizeHtml(html)},
  {
    name: 'sanitize-html, tags and placeholder named',
    from: 'sanitize-html',
    clean: (html) => sanitizeHtml(html, allowedForSanitizeHtml),
  },
  {name: 'CKEditor 5', from: 'ckeditor5', clean: (html) => ckeditor(html)},
  {
    name: 'CKEditor 5, tags and placeholder named in General HTML Support',
    from: 'ckeditor5',
    clean: (html) => ckeditor(html, {plugins: [GeneralHtmlSupport], htmlSupport: {allow}}),
  },
  {
    name: 'CKEditor 5, the same with our plug-in',
    from: 'ckeditor5',
    clean: (html) =>
      ckeditor(html, {plugins: [DataSchema, FourSigns, GeneralHtmlSupport], htmlSupport: {allow}}),
  },
  {
    name: 'CKEditor 5, the same with our plug-in after General HTML Support',
    from: 'ckeditor5',
    clean: (html) =>
      ckeditor(html, {plugins: [GeneralHtmlSupport, FourSigns], htmlSupport: {allow}}),
  },
  {
    name: 'CKEditor 5, with what our module gives Drupal',
    from: 'ckeditor5',
    clean: (html) => ckeditor(html, drupalModule()),
  },
  {
    name: 'TipTap, StarterKit',
    from: '@tiptap/html',
    clean: (html) => generateHTML(generateJSON(html, [StarterKit]), [StarterKit]),
  },
  {
    name: 'TipTap, StarterKit, links without `nofollow`',
    from: '@tiptap/html',
    clean(html) {
      const kit = StarterKit.configure({link: {HTMLAttributes: {rel: 'noopener noreferrer'}}});
      return generateHTML(generateJSON(html, [kit]), [kit]);
    },
  },
  {
    name: 'LocalGov Drupal’s list of allowed HTML, in sanitize-html',
    from: 'sanitize-html',
    clean: (html) =>
      sanitizeHtml(html, {
        allowedTags: localGovTags.map(([tag]) => tag),
        allowedAttributes: Object.fromEntries(localGovTags),
      }),
  },
];
