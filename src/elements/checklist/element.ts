import {withSettings} from '../core/settings.js';
import {createChecklist, type ChecklistController} from './controller.js';
import {checklistSettings} from './settings.js';

const controllers = new WeakMap<Element, ChecklistController>();

/** Kept here and not on the element, where a page could look for it. */
function controllerOf(element: FourSignsChecklistElement): ChecklistController {
  let controller = controllers.get(element);
  if (!controller) controllers.set(element, (controller = createChecklist(element)));
  return controller;
}

/**
 * A list of things that somebody may do to a person. From what is ticked it says what this may be,
 * why, and who can help. It never says that somebody is not stalked, or is safe, and it gives no
 * score.
 *
 * What is ticked stays in the memory of this page, behind a closed root. It is in no attribute,
 * event, address, storage or request, and is gone after "Clear my answers", when the page is left
 * or shown again from the back/forward cache, on `four-signs-leave`, and when the element is
 * removed.
 *
 * @tagname four-signs-checklist
 * @summary A checklist of stalking behaviours that leads to the right help.
 * @slot - What people see before the script, without it, or when drawing fails: a plain list of
 *   signs and the numbers to ring.
 */
export class FourSignsChecklistElement extends withSettings(checklistSettings) {
  /**
   * Without this, `attachInternals()` called from the page would hand out the closed root, and
   * every tick in it.
   *
   * @internal
   */
  static readonly disabledFeatures = ['internals'];

  constructor() {
    super();
    // The view notes where the visitor is on the page, before anything is drawn.
    controllerOf(this);
  }

  /** Settles when the drawing that was last asked for is done. */
  get updateComplete(): Promise<void> {
    return controllerOf(this).updateComplete();
  }

  connectedCallback(): void {
    controllerOf(this).connect();
  }

  disconnectedCallback(): void {
    controllerOf(this).disconnect();
  }

  /**
   * `moveBefore()` (Chromium 133, Firefox 144) keeps what is in an element: without this, browsers
   * would say that it was removed, and put in anew. What is around it may be in another language.
   */
  connectedMoveCallback(): void {
    controllerOf(this).update();
  }

  attributeChangedCallback(): void {
    controllerOf(this).update();
  }
}
