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
  rightToAsk: ['england-wales', 'northern-ireland'],
  // The Summer Time Order 2002, made law for every year since: from the last Sunday in March to the
  // last Sunday in October, at 01:00 UTC.
  offset: 0,
  summer: {from: {month: 3, latest: 31, hour: 1}, until: {month: 10, latest: 31, hour: 1}},
  years: [2003, 2099],
  feasts: ['12-25'],
  // Ofcom, National Telephone Numbering Plan: numbers have ten digits after the 0; some that begin
  // with 1 or 800 have nine; 04 and 06 are not in use, and 09 costs extra. 0800 1111 is that of
  // Childline.
  code: '44',
  trunk: '0',
  number: /[123578]\d{9}|(?:1\d\d|800)\d{6}|8001111/,
  short: /^1\d{2,4}$|^11[68][ .-]?\d{3}$/,
  shortText: /^(?=(\D*\d){5,6}$)[2-8]\d+[ .-]?\d\d+$/,
  // Dialled with a text relay.
  noVoice: ['18000', '18001'],
};
