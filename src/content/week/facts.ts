import type {Campaign} from '../types.js';

/**
 * Runs that are long over: kept for the record, and left out of what visitors load. As below
 * otherwise.
 */
export const pastCampaigns: readonly Campaign[] = [
  {
    kind: 'stalking-awareness-week',
    start: '2015-04-20',
    end: '2015-04-24',
    theme: 'Stand Together and Say NO',
  },
  {
    kind: 'stalking-awareness-week',
    start: '2016-04-18',
    end: '2016-04-24',
    hashtag: '#StalkingCounts',
  },
  {
    kind: 'stalking-awareness-week',
    start: '2017-04-24',
    end: '2017-04-28',
    theme: 'Recognising the signs early: motives, not incidents',
    hashtag: '#StalkingMatters',
  },
  {
    kind: 'stalking-awareness-week',
    start: '2018-04-16',
    end: '2018-04-20',
    theme: 'Reporting stalking',
    hashtag: '#ReportingStalking',
  },
  {
    kind: 'stalking-awareness-week',
    start: '2019-04-08',
    end: '2019-04-12',
    theme: 'Stalking: a public health issue',
    hashtag: '#StalkingStealsLives',
  },
  {
    kind: 'stalking-awareness-week',
    start: '2020-04-20',
    end: '2020-04-24',
    theme: 'See Stalking Clearly',
    hashtag: '#SeeStalkingClearly',
  },
  {
    kind: 'stalking-awareness-week',
    start: '2021-04-19',
    end: '2021-04-23',
    theme: 'Unmasking Stalking: A Changing Landscape',
    hashtag: '#UnmaskingStalking',
  },
  {
    kind: 'stalking-awareness-week',
    start: '2022-04-25',
    end: '2022-04-29',
    theme: 'Bridging the Gap',
    hashtag: '#BridgingTheGap',
  },
];

/**
 * Dates that a source prints, newest last. They follow no rule, so they are never computed: a year
 * that is not here has no dates yet, and the element says what is true in any week. Sources are in
 * `sources.ts`.
 */
export const campaigns: readonly Campaign[] = [
  {
    kind: 'stalking-awareness-week',
    start: '2023-04-24',
    end: '2023-04-28',
    theme: 'Standing Against Stalking: Supporting Young People',
    welshTheme: 'Sefyll yn Erbyn Stelcian: Cefnogi Pobl Ifanc',
    hashtag: '#NSAW2023',
  },
  {
    kind: 'stalking-awareness-week',
    start: '2024-04-22',
    end: '2024-04-26',
    theme: 'Join Forces Against Stalking',
  },
  {kind: 'stalking-awareness-week', start: '2025-04-21', end: '2025-04-25'},
  // Not shown unless the host asks.
  {kind: '16-days', start: '2026-11-25', end: '2026-12-10', hashtag: '#16Days'},
  {kind: '16-days', start: '2027-11-25', end: '2027-12-10', hashtag: '#16Days'},
  {kind: '16-days', start: '2028-11-25', end: '2028-12-10', hashtag: '#16Days'},
  {kind: 'stalking-law-anniversary', start: '2026-11-25', end: '2026-11-25'},
  {kind: 'stalking-law-anniversary', start: '2027-11-25', end: '2027-11-25'},
  {kind: 'stalking-law-anniversary', start: '2028-11-25', end: '2028-11-25'},
];
