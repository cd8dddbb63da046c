import {campaigns} from '../content/campaigns/campaigns.js';
import {weekCy} from '../content/messages/week.cy.js';
import {weekEn} from '../content/messages/week.en.js';
import {provide} from '../elements/shared/catalogue.js';

provide({
  facts: {week: {campaigns}},
  words: {en: {week: weekEn}, cy: {week: weekCy}},
});
