/**
 * Finds what a built script uses of the language's and the browser's library that the oldest
 * browsers we name do not have. What each browser has is looked up in MDN's browser-compat-data.
 * Syntax is checked elsewhere: test/package/cdn-files.test.mjs parses the same files as ES2017.
 *
 * The text does not tell what type an object has, so a property is judged by its name alone: it is
 * reported when everything of that name is newer than the floor. Names that are one thing's old and
 * another's new property (`filter`: an array's, and an iterator's) are therefore not reported, and
 * neither is a new option of an old function. A browser's name that the script itself gives to a
 * property or method of its own (`phone`) is taken for its own. `npm run test:old` runs the script
 * in real old browsers.
 */
import bcd from '@mdn/browser-compat-data' with {type: 'json'};
import {parse} from 'acorn';
import {Linter} from 'eslint';

/** The oldest browsers the tags must work in. Firefox 63 is the first with custom elements. */
export const floor = {chrome: 64, firefox: 63, safari: 11.1};

/**
 * Interfaces that no script on a page meets: without them, `matchAll` would pass for an old name.
 */
const notOnPages = /^(Clients?|WindowClient|Cache|CacheStorage|ServiceWorkerGlobalScope)$/;

/**
 * Old elsewhere (a Map has `values`), and new where it would be used most (an array: Chromium 66).
 */
const newInArrays = ['values'];

/**
 * Whether every browser of the floor has the feature: complete, without a flag, under this name.
 */
function isOld({__compat: {support}}) {
  return Object.entries(floor).every(([browser, version]) =>
    [support[browser] ?? {}]
      .flat()
      .some(
        (entry) =>
          entry.version_added &&
          !(parseFloat(entry.version_added.replace('≤', '')) > version) &&
          !entry.version_removed &&
          !entry.flags &&
          !entry.prefix &&
          !entry.alternative_name,
      ),
  );
}

/**
 * Each name with `true` when something of that name is old, and `false` when all of it is newer.
 */
function agesOf(features) {
  const ages = new Map();
  for (const [name, feature] of features)
    if (feature.__compat) ages.set(name, ages.get(name) || isOld(feature));
  return ages;
}

const membersOf = (interfaces) =>
  interfaces.flatMap(([name, feature]) =>
    Object.entries(feature)
      .filter(([key]) => key !== '__compat' && key !== name && !key.endsWith('_event'))
      .map(([key, member]) => [key.replace(/_static$/, ''), member]),
  );

const builtins = Object.entries(bcd.javascript.builtins);
const interfaces = Object.entries(bcd.api).filter(([name]) => !notOnPages.test(name));
const language = {
  globals: agesOf(builtins),
  members: agesOf(membersOf([...builtins, ...Object.entries(bcd.javascript.builtins.Intl)])),
};
const browser = {
  globals: agesOf([...interfaces, ...membersOf([['Window', bcd.api.Window]])]),
  members: agesOf(membersOf(interfaces)),
};

/**
 * Newer in the language; or in the browser, where the language has nothing of that name.
 *
 * @param {Set<string>} [own] - names that the script gives to what it makes itself
 */
function isNewer(kind, name, own) {
  if (kind === 'members' && newInArrays.includes(name)) return true;
  return (
    language[kind].get(name) === false ||
    (!language[kind].has(name) && browser[kind].get(name) === false && !own?.has(name))
  );
}

/** Whether a pattern that is written as a string can be read by an ES2017 engine. */
function isOldPattern(pattern, flags) {
  try {
    parse(
      `/${pattern.replace(/(\\.)|\//g, (slash, escaped) => escaped ?? `\\${slash}`) || '(?:)'}/${flags}`,
      {ecmaVersion: 2017},
    );
    return true;
  } catch {
    return false;
  }
}

const rule = {
  create(context) {
    const own = new Set();
    const used = [];
    const report = (node, message) => context.report({node, message});
    const member = (node, {name, value = name}, called) => used.push({node, name: value, called});
    return {
      MemberExpression(node) {
        const {computed, property, parent} = node;
        if (!computed || property.type === 'Literal')
          member(node, property, parent.callee === node || parent.tag === node);
      },
      'ObjectExpression > Property[computed=false], MethodDefinition[computed=false]': ({key}) =>
        own.add(key.name ?? key.value),
      'AssignmentExpression > MemberExpression.left[object.type="ThisExpression"]': ({property}) =>
        own.add(property.name),
      'ObjectPattern > Property[computed=false]': (node) => member(node, node.key, false),
      ':matches(CallExpression, NewExpression)[callee.name="RegExp"]'(node) {
        const [pattern, flags] = node.arguments;
        if (pattern?.type === 'Literal' && !isOldPattern(String(pattern.value), flags?.value ?? ''))
          report(node, `RegExp(${pattern.raw})`);
      },
      'Program:exit'() {
        for (const {node, name, called} of used)
          if (typeof name === 'string' && isNewer('members', name, own))
            report(node, `.${name}${called ? '()' : ''}`);
        for (const {identifier} of context.sourceCode.scopeManager.globalScope.through)
          if (isNewer('globals', identifier.name)) report(identifier, identifier.name);
      },
    };
  },
};

/**
 * @param {string} code - a script in ES2017
 * @returns {string[]} each newer name once, sorted: `.flatMap()` is called, `.popover` is read or
 *   written, `queueMicrotask` is a global, `RegExp("…")` a pattern that is newer than ES2017
 */
export function newerFunctions(code) {
  const problems = new Linter().verify(code, {
    languageOptions: {ecmaVersion: 2017, sourceType: 'script'},
    linterOptions: {noInlineConfig: true},
    plugins: {library: {rules: {newer: rule}}},
    rules: {'library/newer': 'error'},
  });
  const fatal = problems.find((problem) => problem.fatal);
  if (fatal) throw new SyntaxError(fatal.message);
  return [...new Set(problems.map(({message}) => message))].sort();
}
