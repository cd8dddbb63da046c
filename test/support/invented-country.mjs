/**
 * A country that is on no map, as a package would bring it: no number, sentence or rule of it is
 * that of the United Kingdom. It lies in the south, so that its summer goes over the new year.
 *
 * @import {CountryBundle} from '../../dist/esm/elements/core/content-registry.js'
 * @import {FallbackMessages} from '../../dist/esm/content/fallback/messages.js'
 */
import {behaviours, impacts, who} from '../../dist/esm/content/checklist/facts.js';
import {checklistEn} from '../../dist/esm/content/checklist/en.js';
import {exitEn} from '../../dist/esm/content/exit/en.js';
import {fallbackEn} from '../../dist/esm/content/fallback/en.js';
import {helplinesEn} from '../../dist/esm/content/helplines/en.js';
import {weekEn} from '../../dist/esm/content/week/en.js';

/** What our sentences say of the United Kingdom, and what is said of Velland. */
const words = /** @type {const} */ ([
  [/\b999\b/g, '166'],
  [/\b101\b/g, '8 200 0006'],
  [/National Stalking Helpline/g, 'Velland Stalking Line'],
  [/England and Wales|England|Wales|Scotland|Northern Ireland/g, 'the Islands'],
  [/(?:all of )?the (?:UK|United Kingdom)/gi, 'Velland'],
  [/British Sign Language/g, 'Velland Sign Language'],
  [/Clare’s Law/g, 'the right to ask'],
  [/Welsh/g, 'Vellish'],
]);

/**
 * Our sentences with those words.
 *
 * @template T
 * @param {T} messages
 * @returns {T}
 */
function abroad(messages) {
  return /** @type {T} */ (changed(messages));
}

/** @param {unknown} value */
function changed(value) {
  if (typeof value === 'string')
    return words.reduce((text, [ours, theirs]) => text.replace(ours, theirs), value);
  if (typeof value === 'function')
    return (...given) => changed(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map(changed);
  return Object.fromEntries(
    Object.entries(/** @type {object} */ (value)).map(([key, each]) => [key, changed(each)]),
  );
}

const emergency = {display: '166', dial: '166'};
const police = {display: '8 200 0006', dial: '+4222000006'};
const stalking = {display: '8 700 0001', dial: '+4227000001'};

const law = (/** @type {string} */ place) => ({
  title: `In ${place}`,
  text: ['Stalking is a crime. The Act is the Peace of Mind Act.'],
  actsLead: 'The Act names:',
  acts: ['following someone', 'watching someone'],
  more: ['The court can forbid contact.'],
  dated: 'Sources from January 2026.',
});

const holidays = ['2026', '2027', '2028', '2029', '2030', '2031'].flatMap((year) => [
  `${year}-01-01`,
  `${year}-07-05`,
]);

const nineToFive = /** @type {const} */ ({
  mon: [['09:00', '17:00']],
  tue: [['09:00', '17:00']],
  wed: [['09:00', '17:00']],
  thu: [['09:00', '17:00']],
  fri: [['09:00', '17:00']],
});

/**
 * @satisfies {CountryBundle<
 *   'north' | 'south',
 *   'north' | 'islands',
 *   'stalking-line' | 'north-line' | 'island-line' | 'ear'
 * >}
 */
export const country = {
  jurisdiction: {
    numbers: {emergency, police, stalking},
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
  },
  facts: {
    helplines: {
      helplines: [
        {
          id: 'stalking-line',
          nations: ['north', 'south'],
          kind: 'stalking',
          needs: ['stalking'],
          phone: {...stalking, cost: 'free'},
          website: 'https://stalking-line.example',
          hours: nineToFive,
          shutOnBankHolidays: true,
          sourceDate: '2026-01',
          checkedOn: '2026-01-12',
        },
        {
          id: 'north-line',
          nations: ['north'],
          kind: 'nation-line',
          needs: ['domestic-abuse'],
          phone: {display: '8 700 0002', dial: '+4227000002', cost: 'free'},
          website: 'https://north-line.example',
          hours: '24/7',
          forWomen: true,
          sourceDate: '2026-01',
          checkedOn: '2026-01-12',
        },
        {
          id: 'island-line',
          nations: ['south'],
          kind: 'nation-line',
          needs: ['domestic-abuse'],
          phone: {display: '8 700 0003', dial: '+4227000003', cost: 'standard'},
          website: 'https://island-line.example',
          hours: '24/7',
          sourceDate: '2026-01',
          checkedOn: '2026-01-12',
        },
        {
          id: 'ear',
          nations: ['north', 'south'],
          kind: 'general',
          needs: ['someone-to-talk-to'],
          phone: {display: '2020', dial: '2020', cost: 'free'},
          website: 'https://ear.example',
          hours: '24/7',
          sourceDate: '2026-01',
          checkedOn: '2026-01-12',
        },
      ],
      policeForces: [],
      bankHolidays: {north: holidays, south: holidays},
    },
    checklist: {behaviours, impacts, who},
    week: {
      campaigns: [{kind: 'stalking-awareness-week', start: '2027-02-01', end: '2027-02-07'}],
    },
  },
  messages: {
    en: {
      helplines: {
        ...abroad(helplinesEn),
        emergency: {
          ...abroad(helplinesEn.emergency),
          quietSteps: [],
          text: '',
          textRegister: '',
          relay: '',
          relayLink: '',
          bsl: '',
          bslLink: '',
          policeFreeIn: '',
          policeRelay: '',
          policeOnline: {
            north: 'Report online in Northland',
            south: 'Report online on the Islands',
          },
        },
        nations: {north: 'Northland', south: 'The Islands'},
        wholeKingdom: 'All of Velland',
        helpIn: {north: 'Help in Northland', south: 'Help on the Islands'},
        services: {
          'stalking-line': {name: 'Velland Stalking Line', about: 'For anyone who is stalked.'},
          'north-line': {name: 'North Line', about: 'For women in Northland.'},
          'island-line': {name: 'Island Line', about: 'For people on the Islands.'},
          ear: {name: 'The Ear', about: 'For anyone who wants to talk.'},
        },
      },
      checklist: {
        ...abroad(checklistEn),
        law: {north: law('Northland'), islands: law('the Islands')},
      },
      week: {
        ...abroad(weekEn),
        figure: 'About 1 in 9 people in Velland have been stalked.',
        figureSource: 'Velland Statistics, 2025',
      },
      exit: exitEn,
    },
  },
};

/** Parts of it, for tests of one thing. */
export const {jurisdiction} = country;

/**
 * What hosts paste, in its words.
 *
 * @satisfies {{en: FallbackMessages<keyof typeof country.messages.en.helplines.services>}}
 */
export const fallback = {
  en: {
    ...abroad(fallbackEn),
    helplines: {
      ...abroad(fallbackEn.helplines),
      lines: {
        'stalking-line': 'Velland Stalking Line, all of Velland:',
        'north-line': 'Northland, for women, day and night:',
        'island-line': 'The Islands, day and night:',
        ear: 'All of Velland, anyone, day and night:',
      },
    },
  },
};
