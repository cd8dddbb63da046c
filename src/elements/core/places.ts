import {toWord} from '../../domain/to-word.js';
import {moveInto} from './moving.js';
import {isMatch, parentOf, queryPage, readDocument} from './own-document.js';
import {quoted, warnOf} from './settings.js';
import {warn} from './warn.js';

/** Nothing of ours comes to stand in these: controls, menus, what is edited, and other places. */
const closed =
  'a,button,input,select,textarea,label,summary,nav,[data-four-signs],' +
  '[contenteditable]:not([contenteditable=false])';

/** What may hold a block. In a paragraph it may stand too: our tags are phrasing content. */
const blocks = 'p,div,li,td,dd,section,article,aside,main,header,footer,blockquote,body';

/** What editors put around a link. */
const inlines = 'span,strong,b,em,i';

/** Whether a tag of ours may stand there. Not inside another one of ours. */
function isOpen(place: HTMLElement): boolean {
  for (let at = parentOf(place); at; at = parentOf(at))
    if (isMatch(at, closed) || at.localName.startsWith('four-signs-')) return false;
  // `designMode` shows in no attribute.
  return !place.isContentEditable;
}

/** Whether an element is all that there is in its paragraph, list item or other block. */
function isAlone(element: Element): boolean {
  const parent = parentOf(element) as Element;
  return (
    parent.textContent.trim() === element.textContent.trim() &&
    // Not two that are more than a line break.
    !parent.querySelector(':scope>:not(br)~:not(br)') &&
    (isMatch(parent, blocks) || (isMatch(parent, inlines) && isAlone(parent)))
  );
}

/** What a link asks for, such as `four-signs-helplines?nation=wales`: all after its `#`. */
function readLink(link: HTMLAnchorElement): string | false | undefined {
  // Something comes before it: `#…` alone leads to a place on this page.
  const [, request] =
    /^[^#]+#(four-signs-\w+(\?.*)?)$/.exec((link.getAttribute('href') as string).trim()) || [];
  return (
    /^https?:$/.test(link.protocol) &&
    request &&
    isAlone(link) &&
    !readDocument('getElementById').call(document, request) &&
    request
  );
}

/** What a placeholder asks for, as a link would: its settings are attributes. */
const readPlaceholder = (marked: Element): string | false =>
  isMatch(marked, blocks) &&
  `four-signs-${toWord(marked.getAttribute('data-four-signs') as string).replace('four-signs-', '')}`;

/**
 * Puts a tag where a placeholder or a link marks its place, with what is inside the placeholder, or
 * with the link, as the words inside the tag. The place itself stays, so that an anchor, a class or
 * a language on it counts as before.
 *
 * @param everyTag - no other script may define the tag
 */
function upgradePlace(marked: HTMLElement, everyTag: boolean): void {
  const link = marked.localName === 'a' && (marked as HTMLAnchorElement);
  const [tag, query = ''] = ((link ? readLink(link) : readPlaceholder(marked)) || '').split('?');
  if (!tag || !isOpen(marked) || marked.querySelector(tag)) return;
  const {observedAttributes: ours} = (customElements.get(tag) || {}) as {
    observedAttributes?: readonly string[];
  };
  if (!ours) {
    if (everyTag) warn('four-signs', `place="${tag}" is not loaded. It is ignored.`);
    return;
  }
  // Of a document without tags of ours: it becomes one of them on the page, with its words inside.
  const element = readDocument('implementation').createHTMLDocument('').createElement(tag);
  const set = (value: string, setting: string) => {
    if (ours.indexOf(setting) >= 0) element.setAttribute(setting, value);
    else if (link || ours.some((each) => each.startsWith(setting.slice(0, 3))))
      warnOf(element, setting, value, quoted(ours));
  };
  if (link) {
    // Escaped twice, as some editors do.
    new URLSearchParams(query.replace(/&amp;/g, '&')).forEach(set);
    // The exit leaves by it.
    link.rel = 'noreferrer';
  } else
    for (const {name, value} of marked.attributes)
      // Without `data-` as well, as it is written on the tag. The language of the place counts.
      if (name !== 'lang') set(value, name.replace(/^data-/, ''));
  moveInto(element, link ? (parentOf(link) as Element) : marked, link ? [link] : marked.childNodes);
}

/**
 * Puts our tags where a page marks their places without a tag: as a placeholder, `<div
 * data-four-signs="helplines" data-nation="wales">`, or as a link on a line of its own whose
 * address ends in `#four-signs-helplines?nation=wales`. When the page is complete, if it is not
 * yet. Places that are upgraded already stay as they are.
 *
 * Import `four-signs/define` before: a name that no tag has is named in the console.
 *
 * @param root - the part of the page to look at. Default: all of it
 * @param everyTag - `false` where another script may define more tags: a name that no tag has is
 *   then ignored in silence
 */
export function upgradePlaces(root: ParentNode = document, everyTag = true): void {
  if (readDocument('readyState') === 'loading') {
    addEventListener('DOMContentLoaded', () => upgradePlaces(root, everyTag));
    return;
  }
  // Links in what visitors wrote are marked `ugc`, or by older systems `nofollow`.
  const marked = '[data-four-signs],a[href*="#four-signs-"]:not([rel~=ugc],[rel~=nofollow])';
  const places =
    root === document ? queryPage<HTMLElement>(marked) : root.querySelectorAll<HTMLElement>(marked);
  for (const place of places) {
    try {
      upgradePlace(place, everyTag);
    } catch {
      // A page that broke one of these: its words stay.
    }
  }
}

/**
 * Upgrades the places now, as {@link upgradePlaces} does, and those in whatever is added later: for
 * a page that gets its content later. One observer.
 *
 * @param root - the part of the page to watch. Default: all of it
 * @param everyTag - as for {@link upgradePlaces}. Default: `true`
 * @returns stops watching
 */
export function watchPlaces(root: ParentNode & Node = document, everyTag = true): () => void {
  const upgrade = () => upgradePlaces(root, everyTag);
  const observer = new MutationObserver(upgrade);
  observer.observe(root, {childList: true, subtree: true});
  upgrade();
  return () => observer.disconnect();
}
