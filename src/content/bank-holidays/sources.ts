import type {Evidence, ProclaimedHoliday} from '../types.js';

/** Where the bank holidays are from. Visitors do not download this. */
export const bankHolidaysSources: Readonly<Record<'bank-holidays', Evidence>> = {
  'bank-holidays': {
    confidence: 'one-source',
    sources: [
      {
        url: 'https://github.com/commenthol/date-holidays',
        date: '2026-11',
        note: 'date-holidays 3.37.0, by its rules for each nation. A day that is proclaimed for one year alone is in it only after it was announced.',
      },
    ],
    conflicts: [
      'Days of the years after 2031 are not in the list: from then on no line is said to be open or shut.',
    ],
    reviewBy: '2027-11-23',
  },
};

/**
 * Days that were proclaimed for one year alone, which no rule gives. Write one here as soon as it
 * is announced, and run `npm run content:bank-holidays`.
 */
export const proclaimedHolidays: readonly ProclaimedHoliday[] = [
  {
    date: '2026-06-15',
    nations: ['scotland'],
    readOn: '2026-11-29',
    source: {
      url: 'https://www.gov.scot/news/world-cup-bank-holiday-confirmed/',
      date: '2026-02-05',
      note:
        'The Scottish Government: a Royal Proclamation makes Monday 15 June 2026 a bank holiday in Scotland. Read in a copy at wired-gov.net; ' +
        'https://github.com/holidays/definitions/pull/351 quotes the proclamation of 3 February 2026 and finds the day in gov.uk/bank-holidays.json, for Scotland alone.',
    },
  },
];
