/**
 * Writes dist/data/v1: the facts as JSON with schemas and types, as Open Referral UK, as JSON-LD of
 * schema.org and in the shape of open-helplines, and as a page. docs/open-data.md says what each is
 * for.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compile} from 'json-schema-to-typescript';
import {openHelplines} from './open-helplines.mjs';
import {openReferralPages} from './open-referral.mjs';
import {dataPage} from './page/page.mjs';
import {readRecords} from './records.mjs';
import {jsonLd} from './schema-org.mjs';
import {makeSchemas} from './schemas.mjs';

/** @param {URL} dist - the folder that is built, with esm in it */
export async function writeOpenData(dist) {
  const folder = new URL('data/v1/', dist);
  const write = (name, content) => {
    const file = fileURLToPath(new URL(name, folder));
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(
      file,
      typeof content === 'string' ? content : `${JSON.stringify(content, null, 1)}\n`,
    );
  };
  const {documents, vocabulary, words} = await readRecords(dist);
  const schemas = makeSchemas(vocabulary);
  const {emergency, helplines} = documents.helplines;

  for (const [name, document] of Object.entries(documents)) {
    write(`${name}.json`, document);
    write(`${name}.schema.json`, schemas[name]);
    write(`${name}.d.ts`, await typesOf(schemas[name]));
  }
  for (const [locale, messages] of Object.entries(words)) {
    const pages = openReferralPages({helplines, messages, locale});
    for (const [path, page] of Object.entries(pages))
      write(`open-referral-uk/${locale}/${path}.json`, page);
    for (const nation of [undefined, ...vocabulary.nations])
      write(
        `schema-org/${nation ?? 'uk'}.${locale}.jsonld`,
        jsonLd({emergency, helplines, messages, locale, nation}),
      );
  }
  write('open-helplines.json', openHelplines(helplines));
  const {plainHtml} = await import(new URL('esm/elements/templates/plain-html.js', dist).href);
  write('index.html', dataPage(plainHtml, {documents, words}));
}

/** What `import … with {type: 'json'}` gives, made from the schema. */
async function typesOf(schema) {
  // It knows tuples by their older name, and would look up what `$id` names.
  const older = JSON.parse(JSON.stringify({...schema, $id: undefined}), (_, value) =>
    value?.prefixItems
      ? {...value, items: value.prefixItems, prefixItems: undefined, additionalItems: false}
      : value,
  );
  const types = await compile(older, schema.title, {
    bannerComment: '',
    format: false,
    additionalProperties: false,
    strictIndexSignatures: true,
  });
  return `${types}\ndeclare const document: ${schema.title};\nexport default document;\n`;
}
