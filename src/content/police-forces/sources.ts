import type {Evidence, Source} from '../types.js';
import {policeForces} from './facts.js';

const stationFinder: Source = {
  url: 'https://github.com/alfiemurray03/PLANYX/blob/76b1fa76b987d166d866db2455e91c2058543f00/src/components/admin/PoliceStationDirectory.tsx',
  date: '2026, undated',
  note: 'A public project lists every force of the United Kingdom with the address of its page for finding a police station. Read 2026-11-24.',
};

const reportPages: Source = {
  url: 'https://github.com/AlexGitta/report/blob/7e076831fe0d47f3dcdb0f5975b2a813902a7fca/data/build_police.mjs',
  date: '2026, undated',
  note: 'A second public project lists the websites of the English forces by the ids of data.police.uk, and of British Transport Police. Read 2026-11-24.',
};

const olderApp: Source = {
  url: 'https://github.com/JSFamilyUK/ForceIt/blob/e3277dea2bb47a6d57b5517638a1415211a802c2/ForceIt!/DirectoryViewController.swift',
  date: '2016, undated',
  note: 'An older public app lists the websites of every force; most are the same today. Read 2026-11-24.',
};

const conflicts: Readonly<Record<string, readonly string[]>> = {
  'dyfed-powys': [
    'Welsh pages of 2020 are at /cy/ of its site. No newer address was found, and the English start page is linked to.',
  ],
  gwent: ['No address of its Welsh pages was found. The English start page is linked to.'],
  bedfordshire: [
    'The older list has bedfordshire.police.uk. The newer lists, and pages of the force that they cite, have beds.police.uk.',
  ],
  'south-yorkshire': [
    'Older pages, the force’s email addresses and one of the newer lists use southyorks.police.uk. The other newer list, and the force’s own page of March 2023, have southyorkshire.police.uk.',
  ],
  'west-midlands': [
    'Older lists have west-midlands.police.uk. Pages of the force from 2024 and 2025 are on westmidlands.police.uk.',
  ],
  'north-wales': [
    'Older lists have north-wales.police.uk. Pages of the force from 2024 and 2026 are on northwales.police.uk.',
  ],
};

const own: Readonly<Record<string, Source>> = {
  'north-wales': {
    url: 'https://www.northwales.police.uk/cy-GB/news/north-wales/newyddion/news/2024/Ebrill/meet-the-forces-new-dedicated-stalking-co-ordinator/',
    date: '2026-03',
    note: 'A Welsh page of the force, of April 2024; its news from March 2026, as cited by a public project.',
  },
  'south-wales': {
    url: 'https://www.south-wales.police.uk/cy-GB/cyngor/cyngor-a-gwybodaeth/stelcio-ac-aflonyddu/Stelcio-aflonyddu/beth-yw-stelcio-aflonyddu/',
    date: 'undated',
    note: 'A Welsh page of the force on stalking. An older one is at /cy/.',
  },
  'south-yorkshire': {
    url: 'https://www.southyorkshire.police.uk/find-out/crime-prevention-advice/stalking-and-harassment/',
    date: '2023-03-22',
    note: 'The force’s own page, on this address.',
  },
  btp: {
    url: 'https://www.btp.police.uk/cy-GB/',
    date: 'undated',
    note: 'The force’s Welsh pages; its Welsh name stands in their addresses.',
  },
  'west-midlands': {
    url: 'https://www.westmidlands.police.uk/',
    date: '2024-12-18',
    note: 'News of the force, as cited by a public project.',
  },
  scotland: {
    url: 'https://www.scotland.police.uk/keep-safe/personal-safety/stalking',
    date: 'undated',
    note: 'Has its own form for stalking.',
  },
  'northern-ireland': {
    url: 'https://tyronei.com/tyrone-news/psni-mid-ulster-arrest-6-alleged-stalkers-in-12-month-period/130390',
    date: '2023-04-24',
  },
};

/** Where each force's name and website are from. Visitors do not download this. */
export const policeForcesSources: Readonly<Record<string, Evidence>> = Object.fromEntries(
  policeForces.map(({id, nation}): [string, Evidence] => {
    const listedTwice = nation === 'england' || nation === null;
    const sources = [
      stationFinder,
      ...(listedTwice ? [reportPages] : []),
      olderApp,
      ...(own[id] ? [own[id]] : []),
    ];
    return [
      id,
      {
        confidence: 'confirmed',
        sources,
        ...(conflicts[id] ? {conflicts: conflicts[id]} : {}),
        reviewBy: '2027-05-23',
      },
    ];
  }),
);
