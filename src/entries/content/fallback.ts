import {fallbackCy} from '../../content/fallback/cy.js';
import {fallbackEn} from '../../content/fallback/en.js';
import {registerFallback} from '../../elements/core/fallback-content.js';

registerFallback({en: fallbackEn, cy: fallbackCy});
