import {Parser, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** Where something begins in a page as served: both count from 1. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

/** An element of a page. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Tag | undefined;
  readonly position: SourcePosition;
  /** All text in it, in order, without what is never read. */
  readonly text: string;
}

/** Text that is read without a break: of a paragraph, say, with the links in it. */
export interface Run {
  readonly text: string;
  /** Where a character of the text stands in the page. */
  positionAt(index: number): SourcePosition;
  /** The innermost element around that character. */
  tagAt(index: number): Tag;
}

export interface PageTree {
  /** In the order of the page. */
  readonly tags: readonly Tag[];
  readonly runs: readonly Run[];
  readonly title: string;
}

/** What stands in a line of text and does not end it. */
const inline = new Set(
  (
    'a abbr b bdi bdo cite code data dfn em font i ins kbd mark q s samp small span strong sub ' +
    'sup time u var wbr'
  ).split(' '),
);

const neverRead = new Set(['script', 'style', 'template', 'title', 'noframes', 'iframe']);

/** Bytes of a page that are parsed between two looks at the clock. */
const chunk = 65_536;

/**
 * Parses a page as browsers do with scripts off, so that what stands in `noscript` is there.
 *
 * @param deadline - how long it may take, in milliseconds: thousands of elements inside one another
 *   take a parser for ever
 * @throws where it takes longer
 */
export function parsePage(html: string, deadline: number): PageTree {
  const parser = new Parser<Tree.DefaultTreeAdapterMap>({
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
  });
  const until = performance.now() + deadline;
  for (let at = 0; at < html.length; at += chunk) {
    if (performance.now() > until) throw new Error('it takes too long to read');
    parser.tokenizer.write(html.slice(at, at + chunk), false);
  }
  parser.tokenizer.write('', true);

  const tags: Tag[] = [];
  const runs: Run[] = [];
  let segments: Segment[] = [];
  let all = '';
  let runStart = 0;
  let title = '';

  const endRun = () => {
    if (segments.length) runs.push(runOf(segments, html));
    segments = [];
    runStart = all.length;
  };
  // Without recursion: pages nest as deep as they like.
  const steps: {node?: Tree.Node; parent: Tag | undefined; leave?: () => void}[] = [
    {node: parser.document, parent: undefined},
  ];
  for (let step; (step = steps.pop());) {
    const {node, parent, leave} = step;
    leave?.();
    if (!node) continue;
    if (tree.isTextNode(node)) {
      const location = node.sourceCodeLocation;
      if (!parent) continue;
      segments.push({
        start: all.length - runStart,
        text: node.value,
        offset: location?.startOffset ?? 0,
        position: {line: location?.startLine ?? 1, column: location?.startCol ?? 1},
        tag: parent,
      });
      all += node.value;
      continue;
    }
    let inside = parent;
    if (tree.isElementNode(node)) {
      const location = node.sourceCodeLocation;
      const name = node.tagName;
      const attributes = new Map(
        node.attrs.map(({name: attribute, value}) => [attribute, value] as const),
      );
      const [first] = node.childNodes;
      const unread = neverRead.has(name) && !attributes.has('shadowrootmode');
      const code = unread && first && tree.isTextNode(first) ? first.value : '';
      const start = all.length;
      let end = start;
      const tag: Tag = {
        name,
        attributes,
        parent,
        position: {line: location?.startLine ?? 1, column: location?.startCol ?? 1},
        get text() {
          return code || all.slice(start, end);
        },
      };
      tags.push(tag);
      if (name === 'title') title ||= code.trim();
      if (unread) continue;
      inside = tag;
      const block = !inline.has(name);
      if (block) endRun();
      const leaveTag = () => {
        end = all.length;
        if (block) endRun();
      };
      steps.push({parent, leave: leaveTag});
    }
    const children =
      'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
    for (const child of [...children].reverse()) steps.push({node: child, parent: inside});
  }
  return {tags, runs, title};
}

interface Segment {
  readonly start: number;
  readonly text: string;
  readonly offset: number;
  readonly position: SourcePosition;
  readonly tag: Tag;
}

function runOf(segments: readonly Segment[], html: string): Run {
  // The first begins at 0.
  const at = (index: number) => segments.findLast(({start}) => start <= index) as Segment;
  return {
    text: segments.map(({text}) => text).join(''),
    tagAt: (index) => at(index).tag,
    positionAt(index) {
      const {start, text, offset, position} = at(index);
      const before = text.slice(0, index - start);
      // As long as no entity stands before it, the source reads as the text does.
      const source = html.slice(offset, offset + 2 * before.length).replace(/\r\n?/g, '\n');
      if (!source.startsWith(before)) return position;
      const lines = before.split('\n');
      return lines.length > 1
        ? {line: position.line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1}
        : {line: position.line, column: position.column + before.length};
    },
  };
}

/** The element and all around it, from the inside out. */
export function* around(tag: Tag | undefined): Generator<Tag> {
  for (let at = tag; at; at = at.parent) yield at;
}
