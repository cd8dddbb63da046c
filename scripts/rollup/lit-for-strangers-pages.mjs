/**
 * Three changes to Lit, for scripts that run on pages which are not ours. Each is searched for word by word, and the build stops when a new
 * version of Lit no longer has it.
 *
 * 1. Lit makes a Trusted Types policy called `lit-html` while it loads. Where the page allows no such name, or another copy of Lit has taken
 *    it, that throws, and no element is registered. Ours has our own name and is made in a `try`. Without a policy, and on a page that
 *    demands one, drawing fails later, and the elements show what the host wrote.
 * 2. Lit lists its versions in globals. A visitor's page gets none from us.
 * 3. Lit sets `?open` and its like by `toggleAttribute`, which came with Chromium 69. The phone in the drawer has an older one.
 *
 * @param {string} policy - the name of the policy
 * @returns {import('rollup').Plugin}
 */
export function litForStrangersPages(policy) {
  const changes = [
    [
      /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\):void 0/,
      (_, types, rules) => `(()=>{try{return ${types}.createPolicy(${JSON.stringify(policy)},${rules})}catch(_){}})()`,
    ],
    // `(t.litHtmlVersions??=[]).push("3.3.3")`, after a comma or a semicolon, up to the semicolon that ends it.
    [/[,;]\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, () => ';'],
    [
      /this\.element\.toggleAttribute\(this\.name,(!!\w+&&\w+!==\w+)\)/,
      (_, on) => `(${on}?this.element.setAttribute(this.name,""):this.element.removeAttribute(this.name))`,
    ],
  ];
  return {
    name: 'lit-for-strangers-pages',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/lit-html/lit-html.js')) return null;
      const changed = changes.reduce((text, [pattern, replacement]) => {
        if (!pattern.test(text)) this.error(`lit-html no longer matches ${pattern}: read what Lit does there now.`);
        return text.replace(pattern, replacement);
      }, code);
      return {code: changed, map: null};
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const left = chunk.code?.match(/createPolicy\("lit-html"|\w+Versions\s*\?\?=|toggleAttribute/);
        if (left) this.error(`${chunk.fileName} still has ${left[0]}.`);
      }
    },
  };
}
