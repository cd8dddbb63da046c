import type {Evidence, Source} from '../types.js';
import {policeForces} from './police-forces.js';

const stationFinder: Source = {
  url: null,
  date: '2026, undated',
  note: 'A public project lists every force of the United Kingdom with the address of its page for finding a police station. Read 2026-11-23.',
};

const reportPages: Source = {
  url: null,
  date: '2026, undated',
  note: 'A second public project lists the websites of the English forces and of British Transport Police by the ids of data.police.uk. Read 2026-11-23.',
};

const olderApp: Source = {
  url: null,
  date: 'undated, before 2020',
  note: 'An older public app lists the websites of every force; most are the same today. Read 2026-11-23.',
};

const conflicts: Readonly<Record<string, readonly string[]>> = {
  bedfordshire: ['The older list has bedfordshire.police.uk. The newer lists, and pages of the force that they cite, have beds.police.uk.'],
  'south-yorkshire': ['Older pages and the force’s email addresses use southyorks.police.uk. Newer lists have southyorkshire.police.uk.'],
  'west-midlands': ['Older lists have west-midlands.police.uk. Pages of the force from 2024 and 2025 are on westmidlands.police.uk.'],
  'north-wales': ['Older lists have north-wales.police.uk. Pages of the force from 2024 and 2026 are on northwales.police.uk.'],
};

const own: Readonly<Record<string, Source>> = {
  'north-wales': {
    url: 'https://www.northwales.police.uk/',
    date: '2026-03',
    note: 'News of the force from March 2026, as cited by a public project; Welsh pages of 2024.',
  },
  'south-wales': {url: 'https://www.south-wales.police.uk/', date: 'undated', note: 'English and Welsh pages of the force on stalking.'},
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
    const sources = [stationFinder, ...(listedTwice ? [reportPages] : []), olderApp, ...(own[id] ? [own[id]] : [])];
    return [id, {confidence: 'confirmed', sources, ...(conflicts[id] ? {conflicts: conflicts[id]} : {}), reviewBy: '2027-05-23'}];
  }),
);
