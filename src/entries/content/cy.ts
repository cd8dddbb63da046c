import {checklistCy} from '../../content/checklist/cy.js';
import {exitCy} from '../../content/exit/cy.js';
import {helplinesCy} from '../../content/helplines/cy.js';
import {weekCy} from '../../content/week/cy.js';
import {registerContent} from '../../elements/core/content-registry.js';

registerContent({
  messages: {
    cy: {checklist: checklistCy, exit: exitCy, helplines: helplinesCy, week: weekCy},
  },
});
