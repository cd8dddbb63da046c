import {checklistEn} from '../../content/checklist/en.js';
import {exitEn} from '../../content/exit/en.js';
import {helplinesEn} from '../../content/helplines/en.js';
import {weekEn} from '../../content/week/en.js';
import {registerContent} from '../../elements/core/content-registry.js';

registerContent({
  messages: {
    en: {checklist: checklistEn, exit: exitEn, helplines: helplinesEn, week: weekEn},
  },
});
