import {essentialLinks, essentialNumbers} from '../../dist/esm/content/emergency/facts.js';
import {helplines} from '../../dist/esm/content/helplines/facts.js';

const phones = [
  ...Object.values(essentialNumbers),
  ...helplines.flatMap(({phone, welshPhone, text}) =>
    [phone, welshPhone, text].flatMap((each) => each ?? []),
  ),
];
const {relay, bsl, report, reportInWelsh} = essentialLinks;

/** All that may stand in no page of another country, however it is written. */
const ours = new Set([
  '999',
  '101',
  '18000',
  '18001',
  '+44',
  ...phones.flatMap(({display, dial}) => [display, display.replace(/ /g, ''), dial]),
  relay,
  bsl,
  ...Object.values(report),
  ...Object.values(reportInWelsh),
  ...helplines.flatMap(({website}) => website ?? []),
  'England',
  'Wales',
  'Scotland',
  'Northern Ireland',
  'United Kingdom',
  'Clare’s Law',
]);

/**
 * What a text or some HTML has of the United Kingdom.
 *
 * @param {string} text
 * @returns {string[]}
 */
export const findUnitedKingdom = (text) => [...ours].filter((each) => text.includes(each));
