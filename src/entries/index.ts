/**
 * `four-signs`: the classes, the types and the functions. Importing it does nothing; `four-signs/define` registers the tags.
 */
export {FourSignsChecklistElement} from '../elements/checklist/checklist-element.js';
export {FourSignsExitElement} from '../elements/exit/exit-element.js';
export {FourSignsHelplinesElement} from '../elements/helplines/helplines-element.js';
export {FourSignsWeekElement} from '../elements/week/week-element.js';
export {provide, type Facts, type Parcel, type Words} from '../elements/shared/catalogue.js';
export {version} from '../elements/shared/version.js';

export {chooseGuidance} from '../domain/choose-guidance.js';
export {selectHelplines} from '../domain/select-helplines.js';

export {nations} from '../content/nations.js';
export type * from '../content/types.js';
