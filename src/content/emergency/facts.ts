import type {Nation} from '../vocabulary.js';

/**
 * The numbers that every element can show, whatever else is missing: elements compile them in.
 * Evidence: `helplines/sources.ts`, under the ids `999`, `101` and `national-stalking-helpline`.
 */
export const essentialNumbers = {
  emergency: {display: '999', dial: '999'},
  police: {display: '101', dial: '101'},
  stalking: {display: '0808 802 0300', dial: '+448088020300'},
} as const;

/** Where a report is made online, and where relay services explain themselves. */
export const essentialLinks = {
  relay: 'https://www.relayuk.bt.com',
  bsl: 'https://999bsl.co.uk',
  report: {
    england: 'https://www.police.uk/',
    wales: 'https://www.police.uk/',
    scotland: 'https://www.scotland.police.uk/',
    'northern-ireland': 'https://www.psni.police.uk/',
  },
  /** The same in Welsh, where there is a page. */
  reportInWelsh: {england: 'https://www.police.uk/cy/', wales: 'https://www.police.uk/cy/'},
} as const;

/**
 * Where a call to 101 was found to be free. Scotland's own pages from before April 2020 name a
 * price, and no newer one was found.
 */
export const policeFreeIn: readonly Nation[] = ['england', 'wales', 'northern-ireland'];
