/**
 * A country that is on no map, as a package would bring it: no number, sentence or rule of it is
 * that of the United Kingdom. It lies in the south, so that its summer goes over the new year.
 *
 * @import {Jurisdiction} from '../../dist/esm/content/types.js'
 */

/** @satisfies {Jurisdiction<'north' | 'south', 'north' | 'islands'>} */
export const jurisdiction = {
  numbers: {
    emergency: {display: '166', dial: '166'},
    police: {display: '8 200 0006', dial: '+4222000006'},
    stalking: {display: '8 700 0001', dial: '+4227000001'},
  },
  essential: {
    en: {
      emergency: 'In danger? Ring',
      police: 'The watch:',
      stalking: 'Velland Stalking Line:',
    },
  },
  links: {},
  reports: {},
  policeFreeIn: [],
  nations: ['north', 'south'],
  lawAreas: ['north', 'islands'],
  lawOf: {north: 'north', south: 'islands'},
  rightToAsk: ['islands'],
  // Summer from 02:00 on the last Sunday in September to 03:00 on the first in April.
  offset: 12 * 60 + 30,
  summer: {from: {month: 9, latest: 30, hour: 2}, until: {month: 4, latest: 7, hour: 2}},
  years: [2010, 2060],
  feasts: ['01-06'],
  code: '422',
  trunk: '8',
  number: /[27]\d{6}|30\d{7}/,
  short: /^1[67]\d$|^2020$/,
  shortText: /^2020$/,
  noVoice: ['177'],
};
