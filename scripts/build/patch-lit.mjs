import {fileURLToPath} from 'node:url';

const parser = fileURLToPath(
  new URL('../../dist/esm/elements/core/parse-template.js', import.meta.url),
);
const untouchedFile = fileURLToPath(
  new URL('../../dist/esm/elements/core/untouched.js', import.meta.url),
);

/**
 * Changes to Lit, for scripts that run on pages which are not ours. Each is searched for in the
 * text of Lit, and the build stops when a new version of Lit no longer has it.
 *
 * 1. Lit makes a Trusted Types policy called `lit-html` while it loads, and writes templates into
 *    `innerHTML`. Where the page allows no such name, or another copy of Lit has taken it, that is
 *    reported to the page and throws. Ours needs no policy: it builds templates node by node.
 * 2. Lit marks attributes by the ending `$lit$`, which setAttribute() refuses.
 * 3. Lit hands its classes to the global `litHtmlPolyfillSupport`, by which a page could reach what
 *    is drawn in a closed root, and lists its versions in globals. A visitor's page gets neither.
 * 4. Lit sets `?open` and its like by `toggleAttribute`, which Chromium before 69 does not have.
 * 5. With the checklist, Lit uses our `documentForLit` in place of `document`:
 *    what it makes for the closed root then goes through no function of the page.
 *
 * @param {{untouched?: boolean}} [options] - `untouched` for a file with the checklist
 * @returns {import('rollup').Plugin}
 */
export function patchLit({untouched = false} = {}) {
  /** @type {[pattern: RegExp, replacement: (...found: string[]) => string][]} */
  const changes = [
    [
      /(\w+)=\w+\.trustedTypes,(\w+)=\1\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\3\}\):void 0/,
      (_, types, policy) => `${types}=void 0,${policy}=void 0`,
    ],
    [
      /(\w+)\.innerHTML=(\w+),\1\}/,
      (_, template, html) => `fillTemplate(${template},${html}),${template}}`,
    ],
    [/"\$lit\$"/, () => '"-lit-"'],
    // `,B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");`
    [
      /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\)[,;]\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      () => ';',
    ],
    [
      /this\.element\.toggleAttribute\(this\.name,(!!\w+&&\w+!==\w+)\)/,
      (_, on) =>
        `(${on}?this.element.setAttribute(this.name,""):this.element.removeAttribute(this.name))`,
    ],
  ];
  if (untouched) {
    changes.push(
      [
        /(\w)=document,(\w)=\(\)=>\1\.createComment\(""\)/,
        (_, own, comment) => `${own}=documentForLit,${comment}=()=>${own}.createComment("")`,
      ],
      // Where the walker rests: it takes nodes alone.
      [
        /return (\w)\.currentNode=\w,(\w)\}/,
        (_, walker, result) => `return ${walker}.currentNode=document,${result}}`,
      ],
    );
  }
  const imports = untouched
    ? `import {documentForLit,fillTemplate} from ${JSON.stringify(untouchedFile)};`
    : `import {fillTemplate} from ${JSON.stringify(parser)};`;
  return {
    name: 'patch-lit',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/lit-html/lit-html.js')) return null;
      const changed = changes.reduce((text, [pattern, replacement]) => {
        if (!pattern.test(text))
          this.error(`lit-html no longer matches ${pattern}: read what Lit does there now.`);
        return text.replace(pattern, replacement);
      }, code);
      return {code: imports + changed, map: null};
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const left =
          chunk.type === 'chunk' &&
          chunk.code.match(
            /trustedTypes|innerHTML|PolyfillSupport|\w+Versions\s*\?\?=|toggleAttribute/,
          );
        if (left) this.error(`${chunk.fileName} still has ${left[0]}.`);
      }
    },
  };
}
