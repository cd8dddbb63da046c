import {bankHolidays} from '../content/bank-holidays.js';
import {helplines} from '../content/helplines/helplines.js';
import {helplinesCy} from '../content/messages/helplines.cy.js';
import {helplinesEn} from '../content/messages/helplines.en.js';
import {policeForces} from '../content/police-forces/police-forces.js';
import {provide} from '../elements/shared/catalogue.js';

provide({
  facts: {helplines: {helplines, policeForces, bankHolidays}},
  words: {en: {helplines: helplinesEn}, cy: {helplines: helplinesCy}},
});
