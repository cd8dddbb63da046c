/**
 * How the description of the elements is made from their comments: dist/custom-elements.json, for editors and Storybook. It tells what a host
 * may use, with the paths that are published, and nothing of what is inside.
 */
import {readdirSync, readFileSync} from 'node:fs';

const published = (path) => path.replace(/^src\//, 'dist/esm/').replace(/\.ts$/, '.js');

/** The custom properties that are explained in the comment of src/styles/tokens.ts. */
const properties = [...readFileSync('src/styles/tokens.ts', 'utf8').matchAll(/@cssproperty \{(.+?)\} \[(--[\w-]+)=(.+?)\] - (.+)/g)].map(
  ([, type, name, value, description]) => ({name, type: {text: type}, default: value, description}),
);

/** Gives each element those that its styles read: all of them, or for the exit, which has its own styles, some. */
const customProperties = {
  name: 'custom-properties',
  moduleLinkPhase({moduleDoc}) {
    const [, folder] = /^src\/elements\/([a-z]+)\//.exec(moduleDoc.path) ?? [];
    for (const declaration of moduleDoc.declarations ?? []) {
      if (!declaration.tagName) continue;
      const sources = readdirSync(`src/elements/${folder}`).map((file) => readFileSync(`src/elements/${folder}/${file}`, 'utf8'));
      const used = sources.some((text) => text.includes('styles/tokens.js'))
        ? properties
        : properties.filter(({name}) => sources.some((text) => text.includes(`var(${name}`)));
      declaration.cssProperties = [
        ...used.filter(({name}) => !declaration.cssProperties?.some((own) => own.name === name)),
        ...(declaration.cssProperties ?? []),
      ];
    }
  },
};

/** Most attributes are explained where their property is: `days-before` is `daysBefore`. */
const attributesOfProperties = {
  name: 'attributes-of-properties',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const {attributes, members} of manifest.modules.flatMap(({declarations = []}) => declarations)) {
      for (const attribute of attributes ?? []) {
        const name = attribute.name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
        const property = members?.find((member) => member.name === name && member.kind === 'field');
        if (!property) continue;
        property.attribute = attribute.name;
        attribute.fieldName = property.name;
        attribute.description ??= property.description;
        attribute.type ??= property.type;
      }
    }
  },
};

const hostsOnly = {
  name: 'hosts-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const module of manifest.modules) {
      module.path = published(module.path);
      for (const each of module.exports ?? []) if (each.declaration?.module) each.declaration.module = published(each.declaration.module);
      for (const declaration of module.declarations ?? []) {
        if (declaration.superclass?.module) declaration.superclass.module = published(declaration.superclass.module);
        declaration.members = declaration.members?.filter(({name, privacy, kind, static: isStatic}) => {
          const lifecycle =
            kind === 'method' &&
            /^(?:connected|disconnected|adopted|attributeChanged)Callback$|^(?:render|update|willUpdate|updated|firstUpdated|createRenderRoot)$/;
          return (
            !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !isStatic && !(lifecycle && lifecycle.test(name))
          );
        });
      }
      // The tag is registered in the file that is named after it, through a function the analyzer does not know.
      const tag = /\/(four-signs-[a-z]+)\.js$/.exec(module.path)?.[1];
      if (tag && !module.exports?.some(({kind}) => kind === 'custom-element-definition')) {
        const owner = manifest.modules.find(({declarations}) => declarations?.some(({tagName}) => tagName === tag));
        const element = owner?.declarations.find(({tagName}) => tagName === tag);
        if (element) {
          module.exports = [
            ...(module.exports ?? []),
            {kind: 'custom-element-definition', name: tag, declaration: {name: element.name, module: published(owner.path)}},
          ];
        }
      }
    }
    // Functions and constants are how elements are made; only classes and tags are for hosts.
    for (const module of manifest.modules) {
      module.declarations = (module.declarations ?? []).filter(({kind, name}) => kind === 'class' && name.startsWith('FourSigns'));
      module.exports = (module.exports ?? []).filter(
        ({kind, name}) => kind === 'custom-element-definition' || module.declarations.some((declaration) => declaration.name === name),
      );
    }
    manifest.modules = manifest.modules.filter(({exports}) => exports.length);
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [customProperties, attributesOfProperties, hostsOnly],
};
