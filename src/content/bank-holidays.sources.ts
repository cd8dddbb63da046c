import type {Evidence} from './types.js';

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
    conflicts: ['Days of the years after 2031 are not in the list: from then on no line is said to be open or shut.'],
    reviewBy: '2027-11-23',
  },
};
