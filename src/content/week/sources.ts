import type {Evidence} from '../types.js';

/**
 * Where the dates of each year are from, by the year or by the campaign. Visitors do not download
 * this.
 */
export const campaignsSources: Readonly<Record<string, Evidence>> = {
  'stalking-awareness-week-2015': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://www.otsnews.co.uk/national-stalking-awareness-week/', date: '2015-04'},
      {
        url: 'http://www.bournemouthecho.co.uk/news/crime/12901274.Stalking_awareness_week__you_don_t_have_to_suffer_in_silence__say_police/',
        date: '2015-04-20',
      },
    ],
    conflicts: ['The dates are in one copy, the theme in two.'],
    reviewBy: '2027-11-23',
  },
  'stalking-awareness-week-2016': {
    confidence: 'one-source',
    sources: [
      {
        url: 'https://www.youandco.org.uk/about-you-co/news/national-stalking-awareness-week-2016',
        date: '2016-04-18',
      },
      {
        url: 'http://www.voice4victims.co.uk/national-stalking-awareness-week-nsaw16/',
        date: '2016-04',
      },
    ],
    conflicts: [
      'Monday to Sunday, as one source prints it; other years run Monday to Friday. No theme is stated.',
    ],
    reviewBy: '2027-11-23',
  },
  'stalking-awareness-week-2017': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://www.suzylamplugh.org/nsaw', date: '2017 copy'},
      {
        url: 'https://www.eastsussexsab.org.uk/2017/04/25/national-stalking-awareness-week/',
        date: '2017-04-25',
      },
    ],
    reviewBy: '2027-11-23',
  },
  'stalking-awareness-week-2018': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://www.suzylamplugh.org/nsaw', date: '2018 copy'},
      {
        url: 'https://apccs.police.uk/latest-news/national-stalking-awareness-week/',
        date: '2018-04-16',
      },
    ],
    reviewBy: '2027-11-23',
  },
  'stalking-awareness-week-2019': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://www.northtynesidescp.org.uk/national-stalking-awareness-week/',
        date: '2019-04',
      },
      {
        url: 'https://www.charitytoday.co.uk/suzy-lamplugh-trust-stalking-awareness-week/',
        date: '2019',
      },
    ],
    reviewBy: '2027-11-23',
  },
  'stalking-awareness-week-2020': {
    confidence: 'conflict',
    sources: [
      {url: 'https://paladinservice.co.uk/nsaw-paladin-bulletin/', date: '2020-04'},
      {
        url: 'https://andoverandvillages.co.uk/national-stalking-awareness-week-2020/',
        date: '2020-04',
      },
    ],
    conflicts: ['One bulletin prints 25 April as the last day. The 24th is shown.'],
    reviewBy: '2027-11-23',
  },
  'stalking-awareness-week-2021': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://www.suzylamplugh.org/News/national-stalking-awareness-week-2021-unmasking-stalking-a-changing-landscape',
        date: '2021-04',
      },
      {url: 'https://www.alicerugglestrust.org/nsaw-2021', date: '2021-04'},
    ],
    reviewBy: '2027-11-23',
  },
  'stalking-awareness-week-2022': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://www.alicerugglestrust.org/post/nsaw-2022', date: '2022-05'},
      {
        url: 'https://www.baysideradio.co.uk/news/amp/police-discuss-issue-of-stalking-with-suzy-lamplugh-trust-6096',
        date: '2022-04',
      },
    ],
    reviewBy: '2027-11-23',
  },
  'stalking-awareness-week-2023': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://www.suzylamplugh.org/news/upcoming-campaigns', date: 'early 2023'},
      {
        url: 'https://www.esscp.org.uk/national-stalking-awareness-week-24-28-april-2023/',
        date: '2023-04-27',
      },
    ],
    reviewBy: '2027-11-23',
  },
  'stalking-awareness-week-2024': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://alicerugglestrust.org/national-stalking-awareness-week-2023', date: '2024-04'},
      {
        url: 'https://www.saferbradford.co.uk/news/national-stalking-awareness-week-2024/',
        date: '2024-04-09',
      },
      {url: 'https://www.escb.co.uk/news/national-stalking-awareness-week/', date: '2024-04-23'},
    ],
    reviewBy: '2027-11-23',
  },
  'stalking-awareness-week-2025': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://neighbourhoodalert.co.uk/Alerts/A/264229/National-Stalking-Awareness-Week',
        date: '2025-04 (West Mercia Police)',
      },
      {url: 'https://womencentre.org.uk/?p=9331', date: '2025-04'},
      {
        url: 'https://dorsetpcc.neighbourhoodalert.co.uk/Alerts/A/264661/',
        date: '2025-04',
        note: 'Says “this week”.',
      },
    ],
    conflicts: [
      'The organiser’s page of 2023 had pencilled 7 to 11 April. Later pages agree on 21 to 25. No theme was found.',
    ],
    reviewBy: '2027-02-01',
  },
  '16-days': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://clanryenews.com/2025/11/25/council-re-launches-stalking-awareness-campaign-during-global-16-days-of-action',
        date: '2025-11-25',
        note: 'From 25 November to 10 December. It says Action; Activism is the name of the United Nations.',
      },
      {
        url: 'https://www.refuge.org.uk/category/news/',
        date: '2020-11',
        note: 'The first day, 25 November.',
      },
      {
        url: 'http://actionagainststalking.org/ireland-legislation.html',
        date: '2016-10',
        note: 'The first day.',
      },
      {
        url: 'https://www.hobsonsbay.vic.gov.au/Community/Community-Services/Gender-Equity/16-Days-of-Activism',
        date: 'undated',
        note: 'First and last day, 25 November and 10 December, every year.',
      },
      {url: 'https://mtoto.news/16-days-of-activism', date: 'undated', note: 'The same.'},
    ],
    reviewBy: '2027-11-01',
  },
  'stalking-awareness-week-2026': {
    confidence: 'none',
    sources: [],
    conflicts: [
      'No source prints the dates of 2026. The week has passed; look for them only to complete the list.',
    ],
    reviewBy: '2027-11-23',
  },
  'stalking-awareness-week-2027': {
    confidence: 'none',
    sources: [],
    conflicts: [
      'Not announced in what was read. Look at the Suzy Lamplugh Trust’s site from January on.',
    ],
    reviewBy: '2027-01-31',
  },
  'stalking-law-anniversary': {
    confidence: 'one-source',
    sources: [
      {
        url: 'https://www.legislation.gov.uk/ukpga/2012/9/section/111',
        date: '2012',
        note: 'Protection of Freedoms Act 2012, section 111, which puts sections 2A and 4A into the Protection from Harassment Act 1997; in force 25 November 2012.',
      },
    ],
    reviewBy: '2027-11-01',
  },
  figure: {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/crimeandjustice/articles/ifeellikeiamlivingsomeoneelseslifeoneinsevenpeopleavictimofstalking/2024-09-26',
        date: '2024-09-26',
        note: 'Office for National Statistics, Crime Survey for England and Wales, year ending March 2024: around one in seven people aged 16 and over.',
      },
      {
        url: 'https://cardiffnewsonline.com/one-in-seven-people-aged-16-years-and-over-have-been-a-victim-of-stalking',
        date: '2024-09',
        note: 'The press, on the same figures: 14.4 %.',
      },
    ],
    conflicts: [
      'Figures for the year ending March 2025 are for the last year only, and were seen in the press alone. They are not shown.',
    ],
    reviewBy: '2027-02-23',
  },
};
