import {readPage, short, type PageFault, type PageElement, type PageReading} from './read-page.js';
import type {Release} from './make-embed.js';

/** An opening tag of ours that ends with `/>`; a value in braces may have a `>` in it. */
const selfClosing = /<(four-signs-[a-z-]+)((?:\s+(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^<>"'{}])*)?)\/>/gi;

/** Any opening tag of ours. */
const opening = /<four-signs-[a-z-]+(?:\s+(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^<>"'{}])*)?>/gi;

/** Whether it is a component of a framework, where `/>` does end a tag. */
const isComponent = (text: string): boolean =>
  /\bclassName=|=\{|^\s*import\s[^<]*['"]|<script setup|<template>\s*</m.test(text);

const toHyphens = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `headingLevel={3}` of JSX is `heading-level="3"`; what a program computes stays a binding. */
const fromJsx = (tag: string): string =>
  tag
    .replace(/\sclassName=/g, ' class=')
    .replace(/(\s)([a-z]+(?:[A-Z][a-z]*)*)=(?=["'{])/g, (_, space: string, name: string) => {
      return `${space}${toHyphens(name)}=`;
    })
    .replace(/=\{\s*(?:"([^"]*)"|'([^']*)'|(\d+|true))\s*\}/g, (_, ...given: string[]) => {
      return `="${given.slice(0, 3).find((each) => each) ?? ''}"`;
    })
    .replace(/\s([\w-]+)=\{([^{}"]*)\}/g, ' :$1="$2"');

/** A block of WordPress, as its code editor shows it, as the shortcode that says the same. */
function fromBlocks(text: string): string {
  return text.replace(
    /<!--\s+wp:four-signs\/([a-z]+)\s+(\{[^]*?\}\s+)?\/?-->/g,
    (comment, tag: string, json = '{}') => {
      try {
        const settings = Object.entries(JSON.parse(json as string) as Record<string, unknown>);
        return `[four-signs-${tag}${settings.map(([name, value]) => ` ${toHyphens(name)}="${String(value)}"`).join('')}]`;
      } catch {
        return comment;
      }
    },
  );
}

/** A component of our module for Drupal, as Twig includes it, and what is handed to it. */
const included =
  /\{(?:\{-?\s*include\s*\(|%-?\s*(?:include|embed)\s)\s*["']four_signs:four-signs-([a-z]+)["']([^]*?)[-~]?[%}]\}/g;

/** The tag that such a component prints; what a program computes stays a binding. */
const fromTwig = (text: string): string =>
  text.replace(included, (_, tag: string, rest: string) => {
    const settings = Array.from(
      rest.matchAll(
        /["']?\b([a-z_]+)["']?\s*:\s*(?:"([^"]*)"|'([^']*)'|(\d+|true)\b|(?!false\b)([\w.]+))/g,
      ),
      ([, key = '', quoted, single, plain, computed]) => {
        const name = key.replace(/_/g, '-');
        const value = (quoted ?? single ?? plain ?? computed ?? '').replace(/"/g, '&quot;');
        return ` ${computed === undefined ? '' : ':'}${name}="${value}"`;
      },
    );
    return `<four-signs-${tag}${settings.join('')}></four-signs-${tag}>`;
  });

/** The text that people read on a page. */
function textOf(root: PageElement): string {
  const programs = ({name, text, children}: PageElement): string[] =>
    name === 'script' || name === 'style' ? [text] : children.flatMap(programs);
  return programs(root).reduce((text, program) => text.replace(program, ''), root.text);
}

/** How often a text may have been escaped. */
const deepest = 3;

/**
 * Reads what somebody pasted: HTML, or what systems make of HTML. A component of a framework, one
 * of our module for Drupal, a block of WordPress, and tags that are written as text (`&lt;`) are
 * read as the HTML that was meant.
 *
 * @param pasted - never run
 * @param parse - from HTML to a tree, without running it
 * @param known - the version to compare it with
 */
export function readPasted(
  pasted: string,
  parse: (html: string) => PageElement,
  known: Release,
): PageReading {
  const read = (text: string, depth: number): PageReading => {
    const program = isComponent(text);
    const more: PageFault[] = [];
    const plain = fromTwig(text);
    const ofModule = plain !== text;
    let html = fromBlocks(plain).replace(selfClosing, (found, name: string, rest: string) => {
      if (!program)
        more.push({
          kind: 'markup',
          found: short(found),
          says: `In HTML "/>" ends no tag: all that follows is inside it. Write </${name.toLowerCase()}> after it.`,
        });
      return `<${name}${rest}></${name}>`;
    });
    if (program) html = html.replace(opening, fromJsx);
    const tree = parse(html);
    const reading = readPage(tree, known, ofModule);
    if (!reading.places.length && depth < deepest) {
      const inner = textOf(tree);
      if (/<four-signs-[a-z]|\sdata-four-signs=|&lt;four-signs-[a-z]/i.test(inner)) {
        const deeper = read(inner, depth + 1);
        const [start = ''] =
          /(?:<|&lt;)four-signs-[a-z-]+|data-four-signs=\S{0,20}/i.exec(inner) ?? [];
        const isSaid = deeper.findings.some(({kind}) => kind === 'text');
        return isSaid
          ? deeper
          : {
              ...deeper,
              findings: [
                {
                  kind: 'text',
                  found: short(start),
                  says: 'The tags are written as text. Where your page has them like this, visitors read the code and get no help: paste the snippet where your system takes HTML.',
                },
                ...deeper.findings,
              ],
            };
      }
    }
    return {...reading, findings: [...more, ...reading.findings]};
  };
  return read(pasted, 1);
}
