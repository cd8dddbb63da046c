import {campaigns} from '../../content/week/facts.js';
import {weekCy} from '../../content/week/cy.js';
import {weekEn} from '../../content/week/en.js';
import {registerContent} from '../../elements/core/content-registry.js';

registerContent({
  facts: {week: {campaigns}},
  messages: {en: {week: weekEn}, cy: {week: weekCy}},
});
