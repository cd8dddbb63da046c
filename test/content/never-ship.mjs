/**
 * Numbers, addresses and phrases that are superseded, misprinted, taken over, or never found, each with the reason. This file is the only place where they are written.
 */
const number = (digits, why) => ({
  what: `${why} (${digits})`,
  // However it is grouped, with or without the code of the country, but not inside a longer run of digits.
  pattern: new RegExp(`(?<![0-9])(?:\\+44[ -]?|0)${digits.slice(1).split('').join('[ -]?')}(?![0-9])`),
  example: () => digits,
});
const text = (value, why) => ({what: `${why} (${value})`, pattern: new RegExp(value.replace(/\./g, '\\.'), 'i'), example: () => value});

export const neverShip = [
  number('03006360300', 'National Stalking Helpline number used c.2010-2014, superseded'),
  number('08008020300', 'misprint of 0808 802 0300 in a 2017 tweet'),
  number('08088010100', "misprint of Live Fear Free reported on GOV.UK and seen in a justice-style service's tests"),
  number('03456039213', 'old Victim Support Scotland'),
  number('02078408960', 'old Paladin press number'),
  number('03009995428', 'old LGBT domestic violence number'),
  number('02077042040', 'old Galop hate crime number'),
  number('08008202427', 'unverified (unsourced) for Action Against Stalking'),
  {
    what: 'misprint of the emergency number (two nines)',
    pattern: /(?:call|dial|ring|ffoniwch|tel:)\s*(?:<[^>]*>)?99(?![0-9])/i,
    example: () => 'call 99',
  },
  text('advice@stalkinghelpline.org', 'used until about 2017'),
  text('stalkinghelpline.org', 'old site, 2010-2017'),
  text('emergencysms.org.uk', 'reported taken over by a gambling site (2026)'),
  text('emergencysms.net', 'reported dead (2026)'),
  text('chat.womensaid.org.uk', 'chat closed 31 July 2025 (reported)'),
  text('you are not being stalked', 'phrase that is wrong or harmful'),
  text('101 and press 55', 'phrase that is wrong or harmful'),
];
