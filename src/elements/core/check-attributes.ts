import {quoted, warnOf} from './settings.js';
import {warn} from './warn.js';
import {queryPage} from './own-document.js';

/**
 * Attributes of any element, as far as no property has their name, and those that frameworks write
 * on it: `v-if`, `hx-get`, `@click`, `_ngcontent-abc`.
 */
const ofAnyElement =
  /[^a-z-]|^(aria-|data-|xml|item|js|auto|enter|input|spell|translate$|virtual|element|interest|command|heading(reset|offset)|on(?![ly])|writing|class|is$|role|inert|popover|export|(v|x|hx|ng|up|mat|cdk|wire|astro|svelte|turbo)-)/;

/** What a placeholder has before the setting. Other names with `data-` belong to the page. */
const asOnPlaceholder = /^data-(?=(nation|need|police-force|heading-level|without-choice)$)/;

/** An attribute's name without its hyphens. */
const squash = (name: string): string => name.replace(/-/g, '');

/** Whether a browser knows the attribute on every element, such as `title` or `tabindex`. */
function isOfAnyElement(name: string): boolean {
  for (const property in HTMLElement.prototype) if (property.toLowerCase() === name) return true;
  return ofAnyElement.test(name);
}

/**
 * Tells the developer of each attribute that does nothing, and which one is meant. One whose name
 * only lacks hyphens is taken as the right one: frameworks write `headinglevel` for the property
 * `headingLevel` while the tag is not registered. So is `data-nation`, as placeholders have it.
 *
 * The file of the exit alone is too small for this: its tag is looked at together with any other.
 *
 * @param element - one of our elements
 */
export function checkAttributes(element: Element): void {
  for (const each of [element, ...queryPage('four-signs-exit')]) {
    const {observedAttributes: ours} = each.constructor as {observedAttributes?: readonly string[]};
    if (!ours) continue;
    for (const attribute of Array.from(each.attributes)) check(each, attribute, ours);
    // `<four-signs-week />` has no end in HTML: the rest of the page is inside, and is not shown.
    if (each.querySelector('main,footer,four-signs-checklist,four-signs-helplines,four-signs-week'))
      warn(each.localName, 'The rest of the page is inside. Expected an end tag.');
  }
}

function check(element: Element, {name, value}: Attr, ours: readonly string[]): void {
  if (ours.indexOf(name) >= 0) return;
  const meant = ours.find((each) => squash(each) === squash(name.replace(asOnPlaceholder, '')));
  if (!meant && isOfAnyElement(name)) return;
  const near = ours.filter((each) => each.slice(0, 3) === name.slice(0, 3));
  const taken = meant && meant !== 'without-shortcut';
  if (taken && !element.hasAttribute(meant)) element.setAttribute(meant, value);
  const expected = name.endsWith('helplines')
    ? 'the property, or <script type="application/json">'
    : quoted(meant ? [meant] : near.length ? near : ours);
  warnOf(element, name, value, expected, taken ? 'It is taken as that' : undefined);
}
