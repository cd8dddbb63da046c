import {executeServerCommand} from '@web/test-runner-commands';

/** What test/support/known-roots-plugin.mjs asks when a checklist makes its root. */
interface KnownRoots {
  mode: ShadowRootMode;
  keep(element: Element, root: ShadowRoot): void;
  writeText?: ((text: string) => Promise<void>) | undefined;
}

const symbol = Symbol.for('known roots');
const roots = new WeakMap<Element, ShadowRoot>();
const known: KnownRoots = {mode: 'closed', keep: (element, root) => void roots.set(element, root)};
(globalThis as unknown as Record<symbol, KnownRoots>)[symbol] = known;

/** Takes what a checklist puts on the clipboard; the browser's own does without an argument. */
export const setClipboard = (writeText?: (text: string) => Promise<void>): void =>
  void (known.writeText = writeText);

/** The root of a checklist that was made from the sources, closed as it is. */
export const knownRoot = (element: Element): ShadowRoot | undefined => roots.get(element);

/**
 * Makes the roots of checklists open ones, for what cannot be checked through a closed root: axe,
 * and the order in which a screen reader comes to things.
 *
 * @returns the function that ends it
 */
export function openRoots(): () => void {
  known.mode = 'open';
  return () => {
    known.mode = 'closed';
  };
}

/** The root of one of our elements that a built file made. */
export async function rootOf(element: HTMLElement): Promise<ShadowRoot | undefined> {
  const given = () =>
    (
      window as unknown as Record<
        symbol,
        {rootOf(each: Element): ShadowRoot | undefined} | undefined
      >
    )[Symbol.for('leak watcher')]?.rootOf(element);
  const root = () => element.shadowRoot ?? roots.get(element) ?? given();
  if (!root()) {
    element.dataset['wanted'] = '';
    await executeServerCommand('give-roots', {selector: '[data-wanted]'});
    delete element.dataset['wanted'];
  }
  return root();
}
