import type {LawArea, NoteId} from '../vocabulary.js';
import type {Evidence, LawReference} from '../types.js';
import type {BehaviourId, TickId} from './facts.js';

/**
 * Which clause of each nation's law names a behaviour, or which open-ended limb covers it. For
 * editors and reviewers: neither the elements nor the script-tag entries import it, so visitors do
 * not download it.
 *
 * A danger sign can be a crime in another way as well, as an assault or a threat; these are the
 * clauses about stalking alone.
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

/**
 * What covers the rest. In England and Wales the list gives examples and is not closed; the other
 * two statutes end in a limb of their own.
 */
const open: Readonly<Record<LawArea, string>> = {
  'england-wales': 'PHA 1997 s.2A(2)–(3): the list gives examples',
  scotland:
    'CJLSA 2010 s.39(6)(j): any other way that a reasonable person would expect to cause fear or alarm',
  'northern-ireland':
    'PSA(NI) 2022 s.1(4)(j): any other way that it would be reasonable to expect to cause fear, alarm or substantial distress',
};

type Kind = keyof (typeof clauses)['scotland'];

/**
 * What each behaviour is in the words of the statutes. None: only the open-ended limb covers it.
 */
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
      {
        url: 'https://www.crimeline.co.uk/',
        date: '2026-04',
        note: 'consolidated text of ss.2A and 4A to April 2026',
      },
      {
        url: null,
        date: '2024-05-10',
        note: 'Home Office statutory guidance on Stalking Protection Orders: the police apply, the victim need not',
      },
      {
        url: null,
        date: '2024-01-31',
        note: 'circular on Part 10 of the Online Safety Act 2023: threatening communications, s.181',
      },
      {
        url: 'https://www.cps.gov.uk/node/5627',
        date: 'undated, after January 2024',
        note: 'Crown Prosecution Service: the Malicious Communications Act 1988 still covers grossly offensive and indecent messages',
      },
      {
        url: 'https://reeds.co.uk/criminal-defence-solicitors/malicious-communication-social-media-offences',
        date: 'undated',
        note: 'Solicitors, on section 1 of the same Act: to cause distress or anxiety',
      },
      {
        url: 'https://www.neighbourhoodalert.co.uk/Alerts/A/328054/',
        date: 'undated',
        note: 'A police force: harassment is unwanted behaviour, two times or more, that distresses or threatens; stalking is a form of it, by somebody who has an obsession; you need not know which it is',
      },
      {
        url: 'https://www.south-wales.police.uk/cy-GB/cyngor/cyngor-a-gwybodaeth/stelcio-ac-aflonyddu/Stelcio-aflonyddu/beth-yw-stelcio-aflonyddu/',
        date: 'undated',
        note: 'South Wales Police, in Welsh: the same on harassment',
      },
      {
        url: 'https://www.buckinghamshire.gov.uk/community-and-safety/safety-and-crime-in-your-community/stalking-and-harassment/',
        date: 'undated',
        note: 'A council: harassment is unwanted, and more than once; stalking is fixated',
      },
      {
        url: 'https://www.gwent.police.uk/advice/advice-and-information/beta-stalking-and-harassment/protective-orders/',
        date: 'undated',
        note: 'A police force: what an order can forbid; who thinks that one was broken can tell the police',
      },
      {
        url: 'https://gov.uk/government/publications/crime-and-policing-bill-2025-factsheets',
        date: '2025-02-25',
        note: 'Restraining orders at the end of a case',
      },
    ],
    conflicts: [
      'What harassment is, is said for England and Wales alone, where these sources are from. Whether it must be two times or more than twice: one force said the second; the Act, two forces and a council say the first.',
      'The Crime and Policing Act 2026 (c. 20) got Royal Assent on 29 April 2026, after the newest source here. Its first commencement regulations, S.I. 2026/689 of 29 June 2026, do not name its parts about stalking (https://www.legislationtracker.co.uk/article/crime-and-policing-act-2026-commencement-no-1-regulations-25-06-26). Whether those are in force was not confirmed, and nothing is said about them: orders by a court of its own motion, and telling a person who an online stalker is (https://gov.uk/government/publications/crime-and-policing-bill-2025-factsheets).',
      'A review of the law on stalking was announced on 22 October 2025 and due by the end of March 2026 (https://www.gov.uk/government/publications/stalking-legislation-review-terms-of-reference/stalking-legislation-review-terms-of-reference, https://www.lawgazette.co.uk/news/review-of-stalking-laws-follows-super-complaint/5124858.article). What came of it was not found. It may change what stalking is in law.',
    ],
    // Sooner than the others: the Act and the review may have changed the law by then.
    reviewBy: '2027-02-01',
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
      {
        url: 'https://crime.scot/s38/',
        date: 'undated',
        note: 'Solicitors, who quote section 38(3)(b): one act is enough, and things said or sent count',
      },
      {
        url: 'https://www.brodies.com/insights/family-law/the-ways-in-which-scots-law-can-protect-victims-of-stalking-and-harassment/',
        date: 'undated',
        note: 'Solicitors, on section 38 and on non-harassment orders',
      },
      {
        url: 'https://mygov.scot/victim-support-stalking',
        date: 'undated',
        note: 'Scottish Government: a civil court can make a non-harassment order, after two instances, without the police',
      },
      {
        url: 'https://harpermacleod.co.uk/insights/nonharassment-orders-in-scotland-what-are-they-and-how-do-you-get-one',
        date: 'undated',
        note: 'Solicitors, on the same order',
      },
      {
        url: 'https://legislation.gov.uk/ukpga/1995/46/part/XI/crossheading/nonharassment-orders/2019-04-01',
        date: 'undated, as it stood on 1 April 2019',
        note: 'Criminal Procedure (Scotland) Act 1995, section 234A: the same order after a trial',
      },
    ],
    reviewBy,
  },
  'northern-ireland': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://www.legislation.gov.uk/nia/2022/17',
        date: '2022-04-26',
        note: 'sections 1 and 6 to 17',
      },
      {
        url: 'https://ppsni.gov.uk/offence-stalking',
        date: 'undated',
        note: 'in force from 27 April 2022; the list of section 1(4)',
      },
      {
        url: 'https://www.legislation.gov.uk/nia/2022/17/notes/division/4/2/3',
        date: 'undated',
        note: 'Explanatory notes on section 8: what an order can forbid and ask',
      },
      {
        url: 'https://www.legislation.gov.uk/nisi/1997/1180/article/7/made/data.html',
        date: 'undated, as made in 1997',
        note: 'Protection from Harassment (Northern Ireland) Order 1997, article 7: restraining orders after a trial',
      },
      {
        url: null,
        date: '2023-10-20',
        note: 'press report: Stalking Protection Orders available from 19 October 2023',
      },
      {
        url: null,
        date: '2024-01-31',
        note: 'circular on Part 10 of the Online Safety Act 2023: threatening communications, s.181',
      },
    ],
    conflicts: [
      'Restraining orders rest on the Order of 1997 as it was made. That a court can make one after a trial for stalking was not read.',
    ],
    reviewBy,
  },
};

/** What the advice about a tracker rests on. */
export const trackerEvidence: Readonly<Record<'tracker-step', Evidence>> = {
  'tracker-step': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://www.areyouok.co.uk/i-need-help/tracking-devices/',
        date: 'undated',
        note: 'Call the police; do not take a device that works to a place that you want to keep secret',
      },
      {
        url: 'https://nsdas.org.uk/',
        date: 'undated',
        note: 'Get advice first: a sudden change can be noticed',
      },
    ],
    conflicts: ['One page says to take the battery out, others to leave it. Neither is said.'],
    reviewBy,
  },
};

/**
 * What the other sentences of an ending rest on. Where only one source was found, or none, the
 * sentence is ours, and somebody who works with people who are stalked must confirm it.
 */
export const adviceEvidence: Readonly<
  Record<NoteId | 'ring-back' | 'harm' | 'record-care' | 'right-to-ask', Evidence>
> = {
  'ring-back': {
    confidence: 'one-source',
    sources: [
      {
        url: 'https://paladinservice.co.uk/',
        date: 'undated',
        note: 'Its guidance for professionals: safe ways to call and to leave a message must be told, or nobody can be called safely',
      },
    ],
    conflicts: ['Which words to say is ours, to be confirmed by a helpline.'],
    reviewBy,
  },
  'call-101': {
    confidence: 'one-source',
    sources: [
      {
        url: 'https://www.northants.police.uk/advice/advice-and-information/beta-stalking-and-harassment/how-report-stalking-harassment/',
        date: 'undated',
        note: 'How to report: no evidence is needed first',
      },
      {
        url: 'https://sussex.police.uk/advice/support-for-victims/stalking-and-harassment/',
        date: 'undated',
        note: 'By 101 or online',
      },
    ],
    conflicts: [
      'What is asked on 101, and that there is a number for a report, is ours, to be confirmed by a police force.',
    ],
    reviewBy,
  },
  'not-heard': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://www.suzylamplugh.org/FAQs/reporting-stalking-to-the-police',
        date: 'undated',
        note: 'Ask for the officer who leads on stalking, or for domestic abuse; ring the helpline',
      },
      {
        url: 'https://asbhelp.co.uk/2015/12/22/stalking-not-taken-seriously/',
        date: '2015-12-22',
        note: 'People say that they were not heard',
      },
      {
        url: null,
        date: '2024-09-28',
        note: 'The Independent on three watchdogs: made little of in 46 of 470 cases',
      },
    ],
    reviewBy,
  },
  work: {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://paladinservice.co.uk/workplace/',
        date: 'undated',
        note: 'What an employer can do',
      },
      {
        url: 'https://www.suzylamplugh.org/blog/stalking-in-the-workplace-what-is-the-responsibility-of-an-employer',
        date: '2018',
        note: 'The same',
      },
    ],
    conflicts: ['School beside work is ours.'],
    reviewBy,
  },
  advocate: {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://dorsetpcc.neighbourhoodalert.co.uk/Alerts/A/264661/',
        date: '2025-04',
        note: 'Support by an advocate, whether the police are involved or not',
      },
      {
        url: 'https://paladinservice.co.uk/',
        date: 'undated',
        note: 'Advocates for people who are stalked',
      },
    ],
    conflicts: [
      'That the National Stalking Helpline knows who is near is ours, to be confirmed by it: "may know".',
    ],
    reviewBy,
  },
  tags: {
    confidence: 'one-source',
    sources: [
      {
        url: 'https://www.areyouok.co.uk/i-need-help/tracking-devices/',
        date: 'undated',
        note: 'Phones warn that a tracker moves with them; some can search',
      },
    ],
    reviewBy,
  },
  'right-to-ask': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://westnorthants.gov.uk/personal-safety-and-community-support/domestic-abuse/clares-law-domestic-violence-disclosure-scheme',
        date: '2024-11-28',
        note: 'A council: of a partner or ex-partner, for oneself, a friend or one of the family; for people aged 16 or older',
      },
      {
        url: 'https://www.askthe.police.uk/content/Q808.htm',
        date: 'undated',
        note: 'Police of England and Wales',
      },
      {
        url: 'https://www.cambs.police.uk/information-and-services/Domestic-abuse/Clares-law',
        date: 'undated',
        note: 'A police force: who asks for somebody else may not be the one who is told',
      },
      {
        url: 'https://www.psni.police.uk/latest-news/worried-someone-you-know-has-history-domestic-violence-ask',
        date: 'undated',
        note: 'Police of Northern Ireland: of a partner, an ex-partner or somebody else’s partner',
      },
      {
        url: 'https://www.nidirect.gov.uk/articles/checking-partners-history-abuse',
        date: 'undated',
        note: 'Government of Northern Ireland: for people aged 16 or older',
      },
    ],
    conflicts: [
      'Scotland has a scheme of its own. Its government named partners in 2019, and an article of 2024 says that nothing may be told after a relationship has ended. Nothing is said there.',
    ],
    reviewBy,
  },
  harm: {
    confidence: 'confirmed',
    sources: [
      {
        url: null,
        date: '2017-04-24',
        note: 'A police force: it affects well-being, whether people are physically harmed or not',
      },
      {
        url: 'https://www.suzylamplugh.org/blog/suzy-lamplugh-trust-commemorates-suzys-58th-birthday-and-presses-ahead-with-commitment-to-keeping-pe',
        date: '2019-05',
        note: 'What it does to people who are stalked',
      },
    ],
    reviewBy,
  },
  'record-care': {
    confidence: 'one-source',
    sources: [
      {
        url: null,
        date: 'undated',
        note: 'Suzy Lamplugh Trust, in its answers to questions: people who stalk complained of being harassed',
      },
    ],
    conflicts: ['When to film is ours, to be confirmed by a helpline.'],
    reviewBy,
  },
};

/**
 * What says that each danger sign calls for help at once. Public guidance and research; no item,
 * order or scale of an instrument is used.
 */
export const dangerSources: Readonly<Partial<Record<TickId, string>>> = {
  now: 'Advice of every police force: in danger, ring 999',
  threats:
    'Threats as a theme of police practice; Monckton Smith and others, University of Gloucestershire, April 2017',
  'online-threats': 'As for threats; Online Safety Act 2023 s.181',
  violence: 'Monckton Smith and others 2017; police guidance on strangulation',
  weapon: 'A theme of police practice; one source',
  home: 'Suzy Lamplugh Trust 2017; Monckton Smith and others 2017',
  order:
    'Breach of a Stalking Protection Order is an offence: Stalking Protection Act 2019; PSA(NI) 2022',
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
