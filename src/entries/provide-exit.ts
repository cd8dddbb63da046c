import {exitCy} from '../content/messages/exit.cy.js';
import {exitEn} from '../content/messages/exit.en.js';
import {words} from '../elements/exit/words.js';

words.en = exitEn;
words.cy = exitCy;
