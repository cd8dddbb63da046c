/**
 * Numbers, mail addresses and sites that are superseded, misprinted, taken over or never found.
 * Nothing that a visitor loads may have one: `test/unit/content/facts.test.mjs` looks for them
 * everywhere else. This file is the only place where they are written.
 */
export interface Superseded {
  readonly value: string;
  /** Where it came from, and why it is wrong. */
  readonly why: string;
  /** What stands in its place, as the id of a service among the facts. */
  readonly instead?: string;
}

/** With the leading 0, without spaces. */
export const supersededNumbers: readonly Superseded[] = [
  {
    value: '03006360300',
    why: 'the number of the National Stalking Helpline from about 2010 to 2014',
    instead: 'national-stalking-helpline',
  },
  {
    value: '08008020300',
    why: 'a misprint of the National Stalking Helpline, in a tweet of 2017',
    instead: 'national-stalking-helpline',
  },
  {
    value: '08088028960',
    why: 'a misprint of the National Stalking Helpline, in a news page of 2013',
    instead: 'national-stalking-helpline',
  },
  {
    value: '08088010100',
    why: 'a misprint of Live Fear Free, reported on GOV.UK',
    instead: 'live-fear-free',
  },
  {
    value: '03456039213',
    why: 'an old number of Victim Support Scotland',
    instead: 'victim-support-scotland',
  },
  {value: '02078408960', why: 'an old press number of Paladin', instead: 'paladin'},
  {value: '03009995428', why: 'an old number for LGBT domestic violence', instead: 'galop'},
  {value: '02077042040', why: 'an old number of Galop for hate crime', instead: 'galop'},
  {value: '08008202427', why: 'given for Action Against Stalking, and no source was found'},
];

export const supersededAddresses: readonly Superseded[] = [
  {
    value: 'advice@stalkinghelpline.org',
    why: 'used until about 2017',
    instead: 'national-stalking-helpline',
  },
  {
    value: 'stalkinghelpline.org',
    why: 'the old site of the helpline, 2010 to 2017',
    instead: 'national-stalking-helpline',
  },
  {value: 'emergencysms.org.uk', why: 'reported in 2026 as taken over by a gambling site'},
  {value: 'emergencysms.net', why: 'reported in 2026 as dead'},
  {value: 'chat.womensaid.org.uk', why: 'a chat that was reported as closed on 31 July 2025'},
];
