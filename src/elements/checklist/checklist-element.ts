import {BaseElement} from '../shared/html-element.js';
import {version} from '../shared/version.js';
import {createInside, type Inside} from './checklist-inside.js';

const insides = new WeakMap<Element, Inside>();

/** What is behind the closed root, made when it is first asked for. Kept here and not on the element, where a page could look for it. */
function insideOf(element: HTMLElement): Inside {
  let inside = insides.get(element);
  if (!inside) insides.set(element, (inside = createInside(element)));
  return inside;
}

function reflect(element: Element, name: string, value: number | string | null): void {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/**
 * A list of things that somebody may do to a person. From what is ticked it says what this may be, why, and who can help. It never says that
 * somebody is not stalked, or is safe, and it gives no score.
 *
 * What is ticked stays in the memory of this page, behind a closed root. It is in no attribute, event, address, storage or request, and is
 * gone after "Clear my answers", when the page is left or shown again from the back/forward cache, on `four-signs-exit`, and when the
 * element is removed.
 *
 * A plain `HTMLElement` and not a `LitElement`: that would make the root, and what is in it, reachable from the page.
 *
 * @tagname four-signs-checklist
 * @summary A checklist of stalking behaviours that leads to the right help.
 *
 * @attribute {'england' | 'wales' | 'scotland' | 'northern-ireland'} nation - Whose helplines and law to show: `england`, `wales`, `scotland` or `northern-ireland`. Without one, or with any other value, every nation's.
 * @attribute {'en' | 'cy'} lang - The language, as a BCP 47 tag. Without one, that of the page. One that is neither English nor Welsh means English.
 * @attribute {'me' | 'someone'} about - About whom it asks at first, `me` or `someone`; the person can choose again. Without one, or with any other value, `me`.
 * @attribute {'page' | 'steps'} layout - `page`: everything at once. `steps`: one group at a time. Without one, or with any other value, `page`.
 * @attribute {1 | 2 | 3 | 4 | 5} heading-level - The level of the first heading, 1 to 5. Without one, or with any other value, 2.
 * @slot - What people see before the script, without it, or when drawing fails: a plain list of signs and the numbers to ring.
 */
export class FourSignsChecklistElement extends BaseElement {
  /** The version of the package this class is from. */
  static readonly version = version;

  static readonly observedAttributes = ['nation', 'lang', 'about', 'layout', 'heading-level'];

  /** Without this, `attachInternals()` called from the page would hand out the closed root, and every tick in it. @internal */
  static readonly disabledFeatures = ['internals'];

  /** The nation to show; see the attribute. */
  get nation(): string | null {
    return this.getAttribute('nation');
  }
  set nation(value: string | null) {
    reflect(this, 'nation', value);
  }

  /** About whom it asks at first; see the attribute. Never what the person chose. */
  get about(): string | null {
    return this.getAttribute('about');
  }
  set about(value: string | null) {
    reflect(this, 'about', value);
  }

  /** One page or steps; see the attribute. */
  get layout(): string | null {
    return this.getAttribute('layout');
  }
  set layout(value: string | null) {
    reflect(this, 'layout', value);
  }

  /** The level of the first heading; see the attribute. */
  get headingLevel(): number | string | null {
    return this.getAttribute('heading-level');
  }
  set headingLevel(value: number | string | null) {
    reflect(this, 'heading-level', value);
  }

  connectedCallback(): void {
    // What a script set before the tag was registered hides the property of the same name: set it again, properly.
    for (const name of Object.keys(this) as (keyof this)[]) {
      if (name in Object.getPrototypeOf(this)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    insideOf(this).connected();
  }

  disconnectedCallback(): void {
    insideOf(this).disconnected();
  }

  attributeChangedCallback(): void {
    insideOf(this).changed();
  }
}
