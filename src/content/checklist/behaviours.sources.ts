import type {LawArea} from '../messages/checklist.js';
import type {Evidence, LawReference} from '../types.js';
import type {BehaviourId, TickId} from './behaviours.js';

/**
 * Which clause of each nation's law names a behaviour, or which open-ended limb covers it. For editors and reviewers: neither the elements nor the
 * script-tag entries import it, so visitors do not download it.
 *
 * A danger sign can be a crime in another way as well, as an assault or a threat; these are the clauses about stalking alone.
 */

/** The lists of the three statutes, by what they name. Their order is the statutes' own. */
const clauses = {
  'england-wales': {
    follow: 'PHA 1997 s.2A(3)(a)',
    contact: 'PHA 1997 s.2A(3)(b)',
    publish: 'PHA 1997 s.2A(3)(c)',
    monitor: 'PHA 1997 s.2A(3)(d)',
    loiter: 'PHA 1997 s.2A(3)(e)',
    interfere: 'PHA 1997 s.2A(3)(f)',
    watch: 'PHA 1997 s.2A(3)(g)',
  },
  scotland: {
    follow: 'CJLSA 2010 s.39(6)(a)',
    contact: 'CJLSA 2010 s.39(6)(b)',
    publish: 'CJLSA 2010 s.39(6)(c)',
    monitor: 'CJLSA 2010 s.39(6)(d)',
    enter: 'CJLSA 2010 s.39(6)(e)',
    loiter: 'CJLSA 2010 s.39(6)(f)',
    interfere: 'CJLSA 2010 s.39(6)(g)',
    give: 'CJLSA 2010 s.39(6)(h)',
    watch: 'CJLSA 2010 s.39(6)(i)',
  },
  'northern-ireland': {
    follow: 'PSA(NI) 2022 s.1(4)(a)',
    contact: 'PSA(NI) 2022 s.1(4)(b)',
    publish: 'PSA(NI) 2022 s.1(4)(c)',
    monitor: 'PSA(NI) 2022 s.1(4)(d)',
    enter: 'PSA(NI) 2022 s.1(4)(e)',
    loiter: 'PSA(NI) 2022 s.1(4)(f)',
    interfere: 'PSA(NI) 2022 s.1(4)(g)',
    give: 'PSA(NI) 2022 s.1(4)(h)',
    watch: 'PSA(NI) 2022 s.1(4)(i)',
  },
} as const;

/** What covers the rest. In England and Wales the list gives examples and is not closed; the other two statutes end in a limb of their own. */
const open: Readonly<Record<LawArea, string>> = {
  'england-wales': 'PHA 1997 s.2A(2)–(3): the list gives examples',
  scotland: 'CJLSA 2010 s.39(6)(j): any other way that a reasonable person would expect to cause fear or alarm',
  'northern-ireland':
    'PSA(NI) 2022 s.1(4)(j): any other way that it would be reasonable to expect to cause fear, alarm or substantial distress',
};

type Kind = keyof (typeof clauses)['scotland'];

/** What each behaviour is in the words of the statutes. None: only the open-ended limb covers it. */
const kinds: Readonly<Record<BehaviourId, readonly Kind[]>> = {
  calls: ['contact'],
  messages: ['contact'],
  'social-media': ['contact'],
  post: ['contact', 'give'],
  impersonation: ['publish'],
  posts: ['publish'],
  accounts: ['monitor'],
  tracker: ['watch', 'monitor'],
  'always-knows': ['watch'],
  following: ['follow'],
  watching: ['watch'],
  waiting: ['loiter'],
  home: ['enter', 'loiter'],
  damage: ['interfere'],
  things: ['interfere'],
  goods: [],
  'contacts-others': ['contact'],
  children: ['follow'],
  others: [],
  now: ['follow'],
  threats: [],
  'online-threats': ['contact'],
  violence: [],
  weapon: [],
  order: [],
  ex: [],
  suicide: [],
};

const areas: readonly LawArea[] = ['england-wales', 'scotland', 'northern-ireland'];

/** For each behaviour and each area: the clauses that name it, or else the open-ended limb. */
export const behaviourLaw = Object.fromEntries(
  Object.entries(kinds).map(([id, some]) => [
    id,
    Object.fromEntries(
      areas.map((area) => {
        const named = some.flatMap((kind) => {
          const clause = (clauses[area] as Partial<Record<Kind, string>>)[kind];
          return clause ? [{clause, cover: 'named'} as const] : [];
        });
        return [area, named.length ? named : [{clause: open[area], cover: 'open'} as const]];
      }),
    ),
  ]),
) as unknown as Readonly<Record<BehaviourId, Readonly<Record<LawArea, readonly LawReference[]>>>>;

const reviewBy = '2027-05-23';

/** The statutes, as they were read. */
export const lawEvidence: Readonly<Record<LawArea, Evidence>> = {
  'england-wales': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://www.legislation.gov.uk/ukpga/2012/9/section/111',
        date: 'undated',
        note: 'Protection of Freedoms Act 2012, which put s.2A and s.4A into the 1997 Act',
      },
      {url: 'https://www.crimeline.co.uk/', date: '2026-04', note: 'consolidated text of ss.2A and 4A to April 2026'},
      {
        url: null,
        date: '2024-05-10',
        note: 'Home Office statutory guidance on Stalking Protection Orders: the police apply, the victim need not',
      },
      {url: null, date: '2024-01-31', note: 'circular on Part 10 of the Online Safety Act 2023: threatening communications, s.181'},
    ],
    conflicts: [
      'Whether the parts of the Crime and Policing Act 2026 about stalking are in force was not confirmed. Nothing is said about them.',
    ],
    reviewBy,
  },
  scotland: {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://www.legislation.gov.uk/asp/2010/13/section/39',
        date: 'undated',
        note: 'section 39, in force from 13 December 2010 (S.S.I. 2010/413)',
      },
      {
        url: 'https://www.scotland.gov.uk/Topics/archive/law-order/harassment/stalkingoffence',
        date: 'undated',
        note: 'Scottish Government on the same section',
      },
    ],
    conflicts: ['Non-harassment orders rest on one source and are not mentioned.'],
    reviewBy,
  },
  'northern-ireland': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://www.legislation.gov.uk/nia/2022/17', date: '2022-04-26', note: 'sections 1 and 6 to 17'},
      {url: 'https://ppsni.gov.uk/offence-stalking', date: 'undated', note: 'in force from 27 April 2022; the list of section 1(4)'},
      {url: null, date: '2023-10-20', note: 'press report: Stalking Protection Orders available from 19 October 2023'},
      {url: null, date: '2024-01-31', note: 'circular on Part 10 of the Online Safety Act 2023: threatening communications, s.181'},
    ],
    reviewBy,
  },
};

/** What says that each danger sign calls for help at once. Public guidance and research; no item, order or scale of an instrument is used. */
export const dangerSources: Readonly<Partial<Record<TickId, string>>> = {
  now: 'Advice of every police force: in danger, ring 999',
  threats: 'Threats as a theme of police practice; Monckton Smith and others, University of Gloucestershire, April 2017',
  'online-threats': 'As for threats; Online Safety Act 2023 s.181',
  violence: 'Monckton Smith and others 2017; police guidance on strangulation',
  weapon: 'A theme of police practice; one source',
  home: 'Suzy Lamplugh Trust 2017; Monckton Smith and others 2017',
  order: 'Breach of a Stalking Protection Order is an offence: Stalking Protection Act 2019; PSA(NI) 2022',
  ex: 'Mullen and others, as cited in police training notes: threats from a former partner',
  suicide: 'Monckton Smith and others 2017; police practice',
  damage: 'A theme of police practice',
  tracker: 'Police and technology-safety advice',
  'always-knows': 'Police and technology-safety advice',
  worse: 'Monckton Smith and others 2017: escalation',
  children: 'A theme of police practice',
  others: 'A theme of police practice',
  frightened: 'Protection Against Stalking, citing Weisz 2000: the person is often the best judge',
};
