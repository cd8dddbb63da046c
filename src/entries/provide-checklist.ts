import {behaviours, impacts} from '../content/checklist/behaviours.js';
import {checklistCy} from '../content/messages/checklist.cy.js';
import {checklistEn} from '../content/messages/checklist.en.js';
import {provide} from '../elements/shared/catalogue.js';

provide({
  facts: {checklist: {behaviours, impacts}},
  words: {en: {checklist: checklistEn}, cy: {checklist: checklistCy}},
});
