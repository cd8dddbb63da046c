// Another country for Four Signs: a module that a package of your own hands to `registerContent`.
// Copy it (`npm run content:jurisdiction -- --template ./country.mjs`), fill in what is '' or [],
// and ask `npm run content:jurisdiction -- ./country.mjs` what is missing still. Every value that
// stands here is a form to follow, and true of no country.
import {behaviours, impacts, who} from 'four-signs/country';

/** @import {CountryBundle, FallbackMessages} from 'four-signs/country' */

/** Whose it is, and who has read all of it. The name is your own: not Four Signs. */
export const about = {
  name: '',
  reviewedBy: {
    // A service for people who are stalked, in that country: who, and the day (YYYY-MM-DD).
    specialistService: {who: '', on: ''},
    // Somebody who knows each of its laws on stalking.
    lawyer: {who: '', on: ''},
    // People who have been stalked, and were asked with care and paid for it.
    experience: {who: '', on: ''},
  },
};

/**
 * Where each number is from, and the day on which a person rang it: under `emergency`, `police` and
 * `stalking`, and under the id of each helpline.
 */
export const evidence = {
  // The page of the service itself, and the date that is printed on it.
  emergency: {sources: [{url: '', date: ''}], rungOn: ''},
};

/** @type {CountryBundle<string, string, string>['jurisdiction']} */
const jurisdiction = {
  // `display` is what people read, grouped as it is printed. `dial` is what a link dials: E.164
  // (`+44…`), or the short code itself.
  numbers: {
    // The first link of every tag. It cannot be left out.
    emergency: {display: '', dial: ''},
    // The number of the police that is for no emergency. Leave the line out where there is none
    // for the whole country: then there is no row and no section of the police.
    police: {display: '', dial: ''},
    // The line for people who are stalked, or the one that is nearest to it: a row in every tag.
    stalking: {display: '', dial: ''},
  },

  // What stands before each of these numbers, in each language. English is shown where another
  // language has nothing.
  essential: {
    en: {emergency: '', police: '', stalking: ''},
  },

  // The sites of the text relay, and of sign language by video. Leave out what there is not.
  links: {relay: '', bsl: ''},

  // Where a report is made online: by language, then by nation. {} where it is nowhere.
  reports: {en: {}},

  // How the police are dialled with a text relay, as the sentence `policeRelay` of the messages has
  // it. It is never a link. Leave it out where there is none.
  policeRelay: '',

  // The nations in which a call to the police is free: [] where nobody has said.
  policeFreeIn: [],

  // The parts of the country that have a helpline or a law of their own, in the order in which they
  // are asked. Words in lower case, with hyphens. Where there is one alone, nobody is asked.
  nations: [],

  // The laws on stalking, each a word, in the order in which they are listed.
  lawAreas: [],

  // Which of them counts in each nation.
  lawOf: {},

  // The laws under which the police can be asked whether a former partner has hurt others before.
  rightToAsk: [],

  // Minutes by which the clock of winter is ahead of UTC: 0 in London, 720 in Auckland.
  offset: 0,

  // The Sundays on which summer begins and ends: the one on or before the day `latest` of the
  // month, `hour` hours after its midnight by the clock of winter. Where it ends at 03:00 by the
  // clock of summer, that is 2. Leave it out where the clocks never change. South of the equator
  // `from` is later in the year than `until`.
  summer: {from: {month: 3, latest: 31, hour: 1}, until: {month: 10, latest: 31, hour: 1}},

  // The first and the last year for which that is law.
  years: [0, 0],

  // Days of every year (MM-DD) on which nobody can say whether a line is open, whatever weekday
  // they are: holidays that move to a Monday, and are kept on their own day as well.
  feasts: [],

  // The country code, without its +.
  code: '',

  // What is dialled before a number inside the country alone: '0' in most, '' in some.
  trunk: '',

  // Every number, as it stands after the country code: without ^ and $, and without flags. Leave
  // numbers out that cost extra.
  number: /(?!)/,

  // The short codes that a partner may write on a card for calls, as printed, with ^ and $.
  short: /(?!)/,

  // The same for texts. No emergency number: a text to one reaches nobody in most countries.
  shortText: /(?!)/,

  // Numbers that an ordinary call does not reach, such as those of a text relay: never a link.
  noVoice: [],
};

/** @type {CountryBundle<string, string, string>['facts']} */
const facts = {
  helplines: {
    // One of them at least is open day and night for each nation, and one has the kind 'stalking'
    // and the number above.
    helplines: [
      {
        // Words in lower case, with hyphens. Its words are under it in messages.helplines.services.
        id: '',
        nations: [],
        // 'stalking', 'nation-line' (a nation's own, open day and night), 'need' or 'general'.
        kind: 'stalking',
        // What it helps with, the most important first: `needs` of four-signs has the list.
        needs: ['stalking'],
        // cost: 'free', 'standard', or left out where nobody has said.
        phone: {display: '', dial: '', cost: 'free'},
        website: '',
        // '24/7'; or hours by weekday; or null where nobody knows.
        hours: {mon: [['09:00', '17:00']]},
        // Left out where it is not known.
        shutOnBankHolidays: true,
        // From when the newest source is: 'YYYY-MM'.
        sourceDate: '',
        // The day on which a person rang it: 'YYYY-MM-DD'.
        checkedOn: '',
      },
    ],
    // The police forces that a page can name with `police-force`, or [].
    policeForces: [],
    // Public holidays by nation, YYYY-MM-DD: this year and the next four.
    bankHolidays: {},
  },
  // What can be ticked, and which of it is a sign of danger. Change it with a specialist alone.
  checklist: {behaviours, impacts, who},
  // Weeks that have dates, as their organiser prints them: never worked out.
  week: {campaigns: []},
};

/**
 * All of the country, for `registerContent`. Where you write the type in full,
 * `CountryBundle<'north' | 'south', 'north' | 'south', 'the-line'>`, the compiler says for which
 * nation, law or helpline there are no words.
 *
 * Write each sentence, do not replace words in ours: src/content has them, by topic. `helplines`,
 * `checklist`, `week` and `exit` are the topics, and each language has all of them.
 *
 * @type {Record<string, unknown>}
 */
export const country = {
  jurisdiction,
  facts,
  messages: {
    en: {helplines: {}, checklist: {}, week: {}, exit: {}},
  },
};

/**
 * What hosts paste inside the tags, by language: `makeFragments` writes the HTML of it, and
 * `registerFallback` hands it to the functions that write HTML on a server.
 *
 * @type {Record<string, Partial<FallbackMessages<string>>>}
 */
export const fallback = {
  en: {},
};
