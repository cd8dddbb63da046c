import {exitCy} from '../../content/exit/cy.js';
import {exitEn} from '../../content/exit/en.js';
import {exitMessages} from '../../elements/core/exit-content.js';

// As `registerContent` would, in the few bytes that the script of the exit alone has.
exitMessages.en = exitEn;
exitMessages.cy = exitCy;
