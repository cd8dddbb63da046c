import {bankHolidays} from '../../content/bank-holidays/facts.js';
import {behaviours, impacts, who} from '../../content/checklist/facts.js';
import {helplines} from '../../content/helplines/facts.js';
import {policeForces} from '../../content/police-forces/facts.js';
import {campaigns} from '../../content/week/facts.js';
import {registerContent} from '../../elements/core/content-registry.js';

registerContent({
  facts: {
    checklist: {behaviours, impacts, who},
    helplines: {helplines, policeForces, bankHolidays},
    week: {campaigns},
  },
});
