/**
 * `four-signs`: the classes, the types and the functions. Importing it does nothing;
 * `four-signs/define` registers the tags.
 */
export {FourSignsChecklistElement} from '../elements/checklist/element.js';
export {FourSignsExitElement} from '../elements/exit/element.js';
export {FourSignsHelplinesElement} from '../elements/helplines/element.js';
export {FourSignsWeekElement} from '../elements/week/element.js';
export {
  registerContent,
  type ContentBundle,
  type Facts,
  type Messages,
} from '../elements/core/content-registry.js';
export {upgradePlaces, watchPlaces} from '../elements/core/places.js';
export {version} from '../elements/core/version.js';

export {chooseGuidance} from '../domain/choose-guidance.js';
export {selectHelplines} from '../domain/select-helplines.js';

export {
  abouts,
  campaignKinds,
  checklistLayouts,
  locales,
  nations,
  needs,
} from '../content/vocabulary.js';
export type * from '../content/types.js';
