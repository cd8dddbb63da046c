import {essentialCy} from '../emergency/cy.js';
import {essentialEn} from '../emergency/en.js';
import {essentialLinks, essentialNumbers, policeFreeIn} from '../emergency/facts.js';
import type {Jurisdiction} from '../types.js';
import {lawAreas, nations} from '../vocabulary.js';

/** What is true of the United Kingdom alone. */
export const unitedKingdom: Jurisdiction = {
  numbers: essentialNumbers,
  essential: {en: essentialEn, cy: essentialCy},
  links: essentialLinks,
  reports: {en: essentialLinks.report, cy: essentialLinks.reportInWelsh},
  policeRelay: '18001 101',
  policeFreeIn,
  nations,
  lawAreas,
  lawOf: {
    england: 'england-wales',
    wales: 'england-wales',
    scotland: 'scotland',
    'northern-ireland': 'northern-ireland',
  },
  rightToAsk: ['england-wales'],
  // The Summer Time Order 2002, made law for every year since: from the last Sunday in March to the
  // last Sunday in October, at 01:00 UTC.
  offset: 0,
  summer: {from: {month: 3, latest: 31, hour: 1}, until: {month: 10, latest: 31, hour: 1}},
  years: [2003, 2099],
  feasts: ['12-25'],
};
