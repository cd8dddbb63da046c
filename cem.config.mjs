/**
 * How the description of the elements is made from their comments: dist/custom-elements.json, for
 * editors and Storybook. It tells what a host may use, with the paths that are published, and
 * nothing of what is inside.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';

const published = (path) => path.replace(/^src\//, 'dist/esm/').replace(/\.ts$/, '.js');

/**
 * The custom properties that are explained in the comment of src/styles/tokens.ts. An explanation
 * goes on, over lines that begin further in, until the next tag or the end of the comment.
 */
const properties = [
  ...readFileSync('src/styles/tokens.ts', 'utf8').matchAll(
    /@cssproperty \{(.+?)\} \[(--[\w-]+)=(.+?)\] - (.+(?:\n \* {3,}.+)*)/g,
  ),
].map(([, type, name, value, description]) => ({
  name,
  type: {text: type},
  default: value,
  description: description.replace(/\n \* +/g, ' '),
}));

/**
 * Gives each element those that its styles read: all of them, or for the exit, which has its own
 * styles, some. Where its own comment says more of one, the type and the default stay, unless they
 * are its own as well.
 */
const customProperties = {
  name: 'custom-properties',
  moduleLinkPhase({moduleDoc}) {
    const [, folder] = /^src\/elements\/([a-z]+)\//.exec(moduleDoc.path) ?? [];
    for (const declaration of moduleDoc.declarations ?? []) {
      if (!declaration.tagName) continue;
      const sources = readdirSync(`src/elements/${folder}`).map((file) =>
        readFileSync(`src/elements/${folder}/${file}`, 'utf8'),
      );
      const used = sources.some((text) => text.includes('styles/tokens.js'))
        ? properties
        : properties.filter(({name}) => sources.some((text) => text.includes(`var(${name}`)));
      declaration.cssProperties = [
        ...used.filter(({name}) => !declaration.cssProperties?.some((own) => own.name === name)),
        ...(declaration.cssProperties ?? []).map((own) => {
          const {type, default: value} = used.find(({name}) => name === own.name) ?? {};
          return {...(type && {type}), ...(value && {default: value}), ...own};
        }),
      ];
    }
  },
};

/**
 * The settings of each tag, from src/elements/<tag>/settings.ts: what the type checker says of the
 * value, what the comment says of the meaning, and `@default`.
 */
function readSettingsTables() {
  const files = readdirSync('src/elements')
    .map((folder) => `src/elements/${folder}/settings.ts`)
    .filter((file) => existsSync(file) && !file.includes('/core/'));
  const {options} = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const textOf = (type) => {
    if (!type.isUnion() || type.flags & ts.TypeFlags.Boolean) return checker.typeToString(type);
    const all = type.types.map((each) => checker.typeToString(each).replaceAll('"', "'"));
    return [
      ...all.filter((each) => each !== 'null'),
      ...all.filter((each) => each === 'null'),
    ].join(' | ');
  };
  const moduleOf = (file) => {
    const source = /** @type {ts.SourceFile} */ (program.getSourceFile(file));
    return /** @type {ts.Symbol} */ (checker.getSymbolAtLocation(source));
  };
  const tables = files.map((file) => {
    const [table] = checker
      .getExportsOfModule(moduleOf(file))
      .filter(({name}) => name.endsWith('Settings'));
    const type = checker.getTypeOfSymbol(table);
    const settings = type.getProperties().map((property) => {
      const [signature] = checker.getTypeOfSymbol(property).getCallSignatures();
      const defaultValue = property.getJsDocTags().find(({name}) => name === 'default');
      return {
        name: property.name,
        attribute: property.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        type: {text: textOf(signature.getReturnType())},
        description: ts
          .displayPartsToString(property.getDocumentationComment(checker))
          .replace(/\n/g, ' '),
        ...(defaultValue && {default: ts.displayPartsToString(defaultValue.text)}),
      };
    });
    return /** @type {const} */ ([file.split('/')[2], settings]);
  });
  return new Map(tables);
}

/** Gives each element its attributes, and the property of each. */
const settingsOfTags = {
  name: 'settings-of-tags',
  packageLinkPhase({customElementsManifest: manifest}) {
    const tables = readSettingsTables();
    for (const {path, declarations = []} of manifest.modules) {
      const settings = tables.get(path.split('/')[2]);
      if (!settings) continue;
      for (const declaration of declarations.filter(({tagName}) => tagName)) {
        const names = settings.map(({name}) => name);
        declaration.attributes = settings.map(({name, attribute, type, ...more}) => ({
          name: attribute,
          fieldName: name,
          type: {text: type.text.replace(/ \| null$|^readonly | ?\[\]$/g, '')},
          ...more,
        }));
        declaration.members = [
          ...(declaration.members ?? []).filter(({name}) => !names.includes(name)),
          ...settings.map(({name, attribute, ...more}) => ({
            kind: 'field',
            name,
            attribute,
            reflects: true,
            ...more,
          })),
        ];
        declaration.superclass = {name: 'HTMLElement'};
        delete declaration.mixins;
      }
    }
  },
};

const hostsOnly = {
  name: 'hosts-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const module of manifest.modules) {
      module.path = published(module.path);
      for (const each of module.exports ?? [])
        if (each.declaration?.module) each.declaration.module = published(each.declaration.module);
      for (const declaration of module.declarations ?? []) {
        if (declaration.superclass?.module)
          declaration.superclass.module = published(declaration.superclass.module);
        declaration.members = declaration.members?.filter(
          ({name, privacy, kind, static: isStatic}) => {
            const lifecycle =
              kind === 'method' &&
              /^(?:connected|disconnected|adopted|attributeChanged)Callback$|^render$/;
            return (
              !name.startsWith('#') &&
              privacy !== 'private' &&
              privacy !== 'protected' &&
              !isStatic &&
              !(lifecycle && lifecycle.test(name))
            );
          },
        );
      }
      // The tag is registered by define.ts, through a function that the analyzer does not know.
      const folder = /\/elements\/([a-z]+)\/define\.js$/.exec(module.path)?.[1];
      const tag = `four-signs-${folder}`;
      if (folder && !module.exports?.some(({kind}) => kind === 'custom-element-definition')) {
        const owner = manifest.modules.find(({declarations}) =>
          declarations?.some(({tagName}) => tagName === tag),
        );
        const element = owner?.declarations.find(({tagName}) => tagName === tag);
        if (element) {
          module.exports = [
            ...(module.exports ?? []),
            {
              kind: 'custom-element-definition',
              name: tag,
              declaration: {name: element.name, module: published(owner.path)},
            },
          ];
        }
      }
    }
    // Functions and constants are how elements are made; only classes and tags are for hosts.
    for (const module of manifest.modules) {
      module.declarations = (module.declarations ?? []).filter(
        ({kind, name}) => kind === 'class' && name.startsWith('FourSigns'),
      );
      module.exports = (module.exports ?? []).filter(
        ({kind, name}) =>
          // The analyzer takes the call inside core/define.ts for the definition of a `<tag>`.
          (kind === 'custom-element-definition' && name.includes('-')) ||
          module.declarations.some((declaration) => declaration.name === name),
      );
    }
    manifest.schemaVersion = '2.1.0';
    manifest.modules = manifest.modules.filter(({exports}) => exports.length);
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*styles.ts'],
  outdir: 'dist',
  packagejson: false,
  plugins: [customProperties, settingsOfTags, hostsOnly],
};
