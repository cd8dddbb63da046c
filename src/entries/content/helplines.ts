import {bankHolidays} from '../../content/bank-holidays/facts.js';
import {helplines} from '../../content/helplines/facts.js';
import {helplinesCy} from '../../content/helplines/cy.js';
import {helplinesEn} from '../../content/helplines/en.js';
import {policeForces} from '../../content/police-forces/facts.js';
import {registerContent} from '../../elements/core/content-registry.js';

registerContent({
  facts: {helplines: {helplines, policeForces, bankHolidays}},
  messages: {en: {helplines: helplinesEn}, cy: {helplines: helplinesCy}},
});
