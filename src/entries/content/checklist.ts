import {behaviours, impacts, who} from '../../content/checklist/facts.js';
import {checklistCy} from '../../content/checklist/cy.js';
import {checklistEn} from '../../content/checklist/en.js';
import {registerContent} from '../../elements/core/content-registry.js';

registerContent({
  facts: {checklist: {behaviours, impacts, who}},
  messages: {en: {checklist: checklistEn}, cy: {checklist: checklistCy}},
});
