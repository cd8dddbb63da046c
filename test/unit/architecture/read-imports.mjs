import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

export const top = fileURLToPath(new URL('../../../', import.meta.url));

/** Every file of the sources with an ending, as `src/domain/choose-guidance.ts`. */
export function sourceFiles(ending = '.ts') {
  return readdirSync(join(top, 'src'), {recursive: true, encoding: 'utf8'})
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/**
 * What a file imports, its re-exports included.
 *
 * @param {string} file - as `sourceFiles` names it
 * @param {string} [text] - its text, for a file that is not on disk
 * @returns {{to: string, typesOnly: boolean, line: number}[]} `to` is a source file, or the name of
 *   a package
 */
export function importsOf(file, text = readFileSync(join(top, file), 'utf8')) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, specifier, typesOnly) => {
    // One that is worked out while the program runs has no text: then its source stands for it.
    const name = specifier.text ?? specifier.getText(source);
    const to = name.startsWith('.')
      ? posix.join(dirname(file), name).replace(/\.js$/, '.ts')
      : name;
    found.push({
      to,
      typesOnly,
      line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named =
        clause?.namedBindings && ts.isNamedImports(clause.namedBindings)
          ? clause.namedBindings.elements
          : [];
      const allTypes = named.length > 0 && !clause?.name && named.every((each) => each.isTypeOnly);
      add(node, node.moduleSpecifier, Boolean(clause?.isTypeOnly) || allTypes);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * The names that a file reads from its surroundings, and `new Date()` or `Date.now()` where they
 * take the time by themselves.
 *
 * @returns {{name: string, line: number}[]}
 */
export function surroundingsOf(file, text = readFileSync(join(top, file), 'utf8')) {
  const page =
    /^(?:document|window|self|globalThis|navigator|location|history|customElements|localStorage|sessionStorage|HTMLElement|setTimeout|setInterval|requestAnimationFrame|fetch|console)$/;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, name) =>
    found.push({name, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1});
  const visit = (node) => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isIdentifier(node) && page.test(node.text)) {
      const {parent} = node;
      const isName =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ((ts.isPropertyAssignment(parent) ||
          ts.isPropertySignature(parent) ||
          ts.isParameter(parent) ||
          ts.isVariableDeclaration(parent)) &&
          parent.name === node);
      if (!isName) add(node, node.text);
    }
    const isDate = (expression) => ts.isIdentifier(expression) && expression.text === 'Date';
    if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length)
      add(node, 'new Date()');
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'Date.now')
      add(node, 'Date.now()');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
