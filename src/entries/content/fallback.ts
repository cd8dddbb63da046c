import {fallbackCy} from '../../content/fallback/cy.js';
import {fallbackEn} from '../../content/fallback/en.js';
import {fallbackMessages} from '../../elements/core/fallback-content.js';

fallbackMessages.en = fallbackEn;
fallbackMessages.cy = fallbackCy;
