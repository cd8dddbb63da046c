/**
 * Numbers, addresses and phrases that are superseded, misprinted, taken over, or never found, each
 * with the reason. Numbers and addresses are written in src/partner-pages/superseded.ts, and
 * phrases here, and neither anywhere else.
 */
import {supersededAddresses, supersededNumbers} from '../../../dist/check/command.js';

const number = (digits, why) => ({
  what: `${why} (${digits})`,
  // However it is grouped, with or without the code of the country, but not inside a longer run of
  // digits.
  pattern: new RegExp(
    `(?<![0-9])(?:\\+44[ -]?|0)${digits.slice(1).split('').join('[ -]?')}(?![0-9])`,
  ),
  example: () => digits,
});
const text = (value, why) => ({
  what: `${why} (${value})`,
  pattern: new RegExp(value.replace(/\./g, '\\.'), 'i'),
  example: () => value,
});

export const neverShip = [
  ...supersededNumbers.map(({value, why}) => number(value, why)),
  {
    what: 'misprint of the emergency number (two nines)',
    pattern: /(?:call|dial|ring|ffoniwch|tel:)\s*(?:<[^>]*>)?99(?![0-9])/i,
    example: () => 'call 99',
  },
  ...supersededAddresses.map(({value, why}) => text(value, why)),
  text('you are not being stalked', 'phrase that is wrong or harmful'),
  text('is he dangerous', 'out of scope: no list of ticks can know'),
  text('dash form', 'out of scope: instruments that score are for trained people'),
  text('factory reset', 'out of scope: cleaning a device can be noticed'),
  text('remove the battery', 'out of scope: sources disagree on what to do with a tag'),
  text('change your locks', 'out of scope: being safer is not the job of the reader alone'),
  text('change your routine', 'out of scope: being safer is not the job of the reader alone'),
  text('self-defence', 'out of scope: being safer is not the job of the reader alone'),
  text('right to review', 'out of scope: it comes after a decision not to charge'),
  text('claim compensation', 'out of scope: a solicitor or Victim Support knows'),
  text('your diary is saved', 'out of scope: nothing is kept here'),
  text('101 and press 55', 'phrase that is wrong or harmful'),
];
