import type {Evidence} from '../types.js';
import type {HelplineId} from './facts.js';

const other = 'Content file of another public project.';
const otherChecked =
  'Content file of another public project, whose author says that it was checked on this day.';

/**
 * Where every fact about a service is from. Visitors do not download this; `npm run content:check`
 * and the content sheet read it. Compiled on 2026-11-23 from archived copies of public pages: no
 * live page was opened and no number was rung. A superseded number is never written here, so that
 * it cannot be copied by mistake.
 */
export const helplinesSources: Readonly<Record<HelplineId | '999' | '101', Evidence>> = {
  '999': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://heart.co.uk/news/what-to-do-if-you-need-to-call-999-but-cant-talk',
        date: '2019-04-14',
        note: 'Quotes IOPC.',
      },
      {
        url: 'https://www.iow.gov.uk/housing-and-adult-social-care/adult-social-care/adult-safeguarding/immediate-danger/',
        date: 'undated',
      },
      {url: null, date: '2026-08-14', note: otherChecked},
      {url: null, date: 'undated test file, autumn 2026', note: other},
      {url: 'https://www.southtees.nhs.uk/services/audiology/emergencysms/', date: 'undated'},
      {url: 'https://www.staffordshire.police.uk/deafsms', date: 'undated'},
      {
        url: 'https://www.westyorkshire.police.uk/advice/our-services/accessible-information/deaf-and-hard-hearing-information/deaf-and-hard-hearing-information',
        date: 'undated',
      },
      {
        url: 'https://www.haydnwilliams.com/blog/advanced-mobile-location-aml-the-gory-details/',
        date: 'undated, 2018+',
        note: 'A mobile can send where it is with a call to 999. Not every phone does, and not always.',
      },
      {
        url: 'https://www.ofcom.org.uk/about-ofcom/latest/media/media-releases/2004/enhanced-999-facility-for-mobile-phones',
        date: '2004-01-15',
        note: 'Ofcom: control rooms get an approximate place of a mobile.',
      },
      {
        url: 'https://www.ofcom.org.uk/phones-and-broadband/accessibility/emergency-video-relay/',
        date: '2023-03-31',
      },
      {
        url: 'https://www.ofcom.org.uk/phones-and-broadband/accessibility/ex-post-evaluation-of-our-emergency-video-relay-regulation',
        date: '2025-05-30',
      },
    ],
    conflicts: [
      'Old websites about texting 999 are reported to be taken over or dead, though police and council pages still link to them. Relay UK is linked to instead.',
      'Some pages say that 55 shows the police where you are, or that it is dialled straight after 999. Neither is right: it is pressed when asked, on a mobile, and shows nothing.',
      'One health trust’s page speaks of 55 for the other police number. It is for 999 alone.',
      'That a landline stays open for about 45 seconds rests on other projects, not on the police watchdog’s own text, and is not shown.',
    ],
    reviewBy: '2027-02-23',
  },
  '101': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://www.scotland.police.uk/contact-us/non-emergencies/frequently-asked-questions/',
        date: 'undated',
        note: 'Day and night, in Scotland.',
      },
      {
        url: 'https://www.psni.police.uk/contact-information/101-frequently-asked-questions/',
        date: 'undated',
        note: 'Day and night, in NI.',
      },
      {
        url: 'https://www.askthe.police.uk/content/Q101.htm',
        date: 'undated',
        note: 'Day and night, in England and Wales.',
      },
      {
        url: 'https://webarchive.nationalarchives.gov.uk/20120816233649',
        date: '2012',
        note: 'Home Office, in the archive of 16 August 2012: day and night.',
      },
      {
        url: null,
        date: '2020-04',
        note: 'Belfast Telegraph (article 39100537) and Q Radio quote a chief inspector of the PSNI: free in NI.',
      },
      {
        url: 'https://www.parliamenttoday.com/members/viewnews.html?id=115621',
        date: '2020-03-31',
        note: 'Home Office text.',
      },
      {
        url: 'https://business.kcom.com/insights/news-3/no-charges-for-101-non-emergency-calls/',
        date: '2020-04',
      },
      {
        url: 'http://www.wiltshire.police.uk/index.php/contactus/3246',
        date: 'c.2012',
        note: '18001 101.',
      },
      {url: 'https://www.scotland.police.uk/keep-safe/personal-safety/stalking', date: 'undated'},
      {
        url: 'https://tyronei.com/tyrone-news/psni-mid-ulster-arrest-6-alleged-stalkers-in-12-month-period/130390',
        date: '2023-04-24',
      },
    ],
    conflicts: [
      'Older pages give a charge of 15p. Calls have been free since 1 April 2020 in England, Wales and Northern Ireland. For Scotland, no page from after that day says what a call costs, and nothing is said.',
    ],
    reviewBy: '2027-02-23',
  },
  'national-stalking-helpline': {
    confidence: 'conflict',
    sources: [
      {
        url: 'https://clanryenews.com/2025/11/25/council-re-launches-stalking-awareness-campaign-during-global-16-days-of-action',
        date: '2025-11-25',
        note: 'A council in NI: the number.',
      },
      {
        url: 'https://www.southyorkshire.police.uk/find-out/crime-prevention-advice/stalking-and-harassment/',
        date: '2023-03-22',
        note: 'The number, and that you can ask for help on their website.',
      },
      {
        url: 'https://www.scottishwomensrightscentre.org.uk/stalking-harassment/',
        date: 'undated',
        note: 'For the whole United Kingdom.',
      },
      {url: 'http://www.suzylamplugh.org/stalking/', date: '2015', note: 'What they help with.'},
      {
        url: 'https://mygov.scot/victim-support-stalking',
        date: 'undated',
        note: 'Lists it for Scotland, and what they help with.',
      },
      {
        url: 'https://tyronei.com/tyrone-news/psni-mid-ulster-arrest-6-alleged-stalkers-in-12-month-period/130390',
        date: '2023-04-24',
        note: 'PSNI lists it for NI.',
      },
      {
        url: 'https://schoolbeat.cymru/croeso/en/news/2023-04-21-national-stalking-awareness-week',
        date: '2023-04-21',
        note: 'Wales.',
      },
      {url: 'https://alicerugglestrust.org/advice-about-stalking/', date: 'undated, 2022+'},
      {
        url: 'https://www.charitytoday.co.uk/the-suzy-lamplugh-trust-the-london-stalking-support-service/',
        date: '2024-02-22',
      },
      {url: null, date: '2026-08-14', note: otherChecked},
      {url: null, date: '2026', note: other},
    ],
    conflicts: [
      'Hours, newest (2026-08-14, another project’s check): Monday and Wednesday 09:30 to 20:00; Tuesday, Thursday and Friday 09:30 to 16:00.',
      'Hours, 2026, another project: Monday to Friday 09:30 to 16:00.',
      'Hours, operator 2015, SchoolBeat 2023 and Alice Ruggles Trust: weekdays 09:30 to 16:00, Wednesday from 13:00. Closed on bank holidays (operator, 2015).',
      'All of these agree on weekdays from 13:00 to 16:00: ring then to ask for the rest.',
      'An older number, an older website and an older email address are superseded. The operator’s website now has a form.',
      'Two misprints of the number are in circulation: the digits after 08 matter, and the last four.',
      'Two projects link to a page of its own on the operator’s site. Nobody has opened it, and the start page is linked to.',
      'That calls stay off the bill is said by another charity, not by the operator, and is not shown.',
    ],
    reviewBy: '2027-02-23',
  },
  paladin: {
    confidence: 'conflict',
    sources: [
      {
        url: 'https://www.arun.gov.uk/stalking',
        date: 'undated',
        note: 'Advice for everybody who is stalked.',
      },
      {
        url: 'https://paladinservice.co.uk/',
        date: '2022-01',
        note: 'Its page “get support”, as it was stored: advice to all who get in touch, who may do so themselves.',
      },
      {url: 'https://paladinservice.co.uk/workplace/', date: 'undated', note: 'The number.'},
      {
        url: 'https://www.buckinghamshire.gov.uk/community-and-safety/safety-and-crime-in-your-community/stalking-and-harassment/',
        date: 'undated',
        note: 'Says ’throughout England’.',
      },
      {
        url: 'https://schoolbeat.cymru/cy/newyddion/erthygyl/wythnos-ymwybyddiaeth-stelcian-cenedlaethol/',
        date: '2023-04-21',
        note: 'Email.',
      },
      {
        url: 'https://bridportnews.co.uk/news/20148667.its-not-romantic---police-warning-spot-dangers-stalking',
        date: '2022',
        note: 'Email.',
      },
      {url: null, date: '2026-08-14', note: otherChecked},
      {url: 'https://paladinservice.co.uk/guidance-for-professionals/', date: 'undated'},
    ],
    conflicts: [
      'Whom it helps: its page for the public and a council say everybody who is stalked; its page for professionals, people at high risk. The card says that all are helped, and those most at risk more.',
      'A worker for people aged 16 to 25 is named by another charity, and not shown.',
      'Reach: Buckinghamshire says England; SchoolBeat lists it for Wales; no statement of its own was seen.',
      'An old press number is superseded.',
      'Hours: weekdays, but no times were confirmed.',
    ],
    reviewBy: '2027-02-23',
  },
  'london-stalking-support': {
    confidence: 'conflict',
    sources: [
      {
        url: 'https://www.charitytoday.co.uk/the-suzy-lamplugh-trust-the-london-stalking-support-service/',
        date: 'undated, c.2020-21',
        note: 'The day at its top is that of the copy; the text is of the time of the pandemic.',
      },
      {
        url: 'https://www.suzylamplugh.org/news/london-stalking-support-service',
        date: 'undated, c.2020-21',
      },
    ],
    conflicts: [
      'Whether it still runs, and whether 2 is still the choice, has no source from after 2021.',
    ],
    reviewBy: '2027-05-23',
  },
  'action-against-stalking': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://mygov.scot/victim-support-stalking', date: 'undated'},
      {
        url: 'https://www.edinburghadvicenetwork.org/post/action-against-stalking',
        date: 'c.early 2025',
      },
      {url: 'https://www.actionagainststalking.org/', date: 'undated'},
    ],
    conflicts: [
      'A phone number goes round without a source. It is not shown.',
      'A service for young people, from April 2025, has one source and is not shown.',
    ],
    reviewBy: '2027-05-23',
  },
  'scottish-womens-rights-centre': {
    confidence: 'one-source',
    sources: [
      {
        url: 'https://www.scottishwomensrightscentre.org.uk/stalking-harassment/',
        date: 'undated',
        note: 'Its own page: legal help for women who are stalked.',
      },
      {
        url: 'https://www.scottishwomensrightscentre.org.uk/news/news/followit-app-support-with-stalking/',
        date: 'undated',
        note: 'Its own page: it helps with a report to the police too.',
      },
    ],
    conflicts: [
      'Its telephone line, the hours of that line and its app were not confirmed, and are not said.',
    ],
    reviewBy: '2027-05-23',
  },
  'suzy-lamplugh-trust': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://www.suzylamplugh.org/news/upcoming-campaigns', date: 'c.early 2023'},
      {url: 'https://cyfannol.org.uk/news/national-stalking-awareness-week-2023/', date: '2023-04'},
    ],
    reviewBy: '2027-05-23',
  },
  'protection-against-stalking': {
    confidence: 'one-source',
    sources: [
      {
        url: 'https://www.protectionagainststalking.org/are-you-at-risk/',
        date: 'undated, c.2012-2019',
      },
    ],
    reviewBy: '2027-05-23',
  },
  'alice-ruggles-trust': {
    confidence: 'one-source',
    sources: [
      {url: 'https://alicerugglestrust.org/advice-about-stalking/', date: 'undated, 2022+'},
    ],
    reviewBy: '2027-05-23',
  },
  'national-domestic-abuse-helpline': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://gov.uk/government/news/refuge-awarded-grant-to-operate-domestic-abuse-helpline',
        date: 'c.2019',
      },
      {
        url: 'https://limpingchicken.com/2021/05/28/bsl-helpline-launched-for-domestic-abuse/',
        date: '2021-05-28',
      },
      {url: null, date: '2026-08-14', note: otherChecked},
      {url: null, date: '2026-09-04', note: otherChecked},
      {url: null, date: '2026-10-07', note: otherChecked},
    ],
    conflicts: [
      'Often shown as a line for the whole United Kingdom. GOV.UK, as read on 2026-09-04, lists it for England, with other lines for the other nations.',
      'The hours of the web chat are not confirmed.',
      'British Sign Language by video was on weekdays from 10 to 18 when it began, in May 2021; what its hours are now was not found. The card says: at some times only.',
    ],
    reviewBy: '2027-02-23',
  },
  'live-fear-free': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://www.gov.wales/live-fear-free/sexual-violence', date: 'undated'},
      {url: 'https://llyw.cymru/node/5389', date: 'undated', note: 'Welsh page with Welsh email.'},
      {
        url: 'https://www.welshwomensaid.org.uk/2020/10/circuit-breaker-lockdown-wales/',
        date: '2020-10',
      },
      {url: null, date: '2026-09-04', note: otherChecked},
      {url: null, date: '2026-10-07', note: otherChecked},
      {url: null, date: '2022-01-24', note: other},
    ],
    conflicts: [
      'Two projects report in 2026 that a GOV.UK page prints other last digits. The Welsh Government (English and Welsh) and Welsh Women’s Aid all end in 800, and so does this.',
      'The English email address rests on one data file of 2022.',
    ],
    reviewBy: '2027-02-23',
  },
  'scotland-domestic-abuse-helpline': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://safer.scot/information/da/report/', date: 'undated'},
      {
        url: 'https://www.scottishhousingnews.com/articles/support-for-those-experiencing-domestic-abuse-is-now-only-a-text-message-away',
        date: 'undated, c.2023-24',
        note: 'SMS/WhatsApp.',
      },
      {
        url: 'https://news.stv.tv/scotland/people-experiencing-domestic-abuse-urged-to-reach-out-for-support',
        date: 'undated',
      },
      {
        url: 'https://news.stv.tv/politics/victims-of-domestic-abuse-urged-not-to-suffer-in-silence-and-phone-helpline',
        date: 'undated',
        note: 'The email address.',
      },
      {url: null, date: '2026-09-04', note: otherChecked},
      {url: null, date: '2026-10-07', note: otherChecked},
    ],
    conflicts: [
      'The number for texts and WhatsApp rests on one source, and so does the email address.',
    ],
    reviewBy: '2027-02-23',
  },
  'northern-ireland-abuse-helpline': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://clanryenews.com/2025/11/25/council-re-launches-stalking-awareness-campaign-during-global-16-days-of-action',
        date: '2025-11-25',
      },
      {
        url: 'https://www.victimsupportni.com/help-for-victims/domestic-violence',
        date: 'undated, 2021+',
      },
      {url: 'https://www.bbc.com/news/uk-northern-ireland-64264109', date: '2023-01-16'},
      {url: null, date: '2026-09-04', note: otherChecked},
      {url: null, date: '2026-10-07', note: otherChecked},
    ],
    reviewBy: '2027-02-23',
  },
  'mens-advice-line': {
    confidence: 'conflict',
    sources: [
      {url: null, date: '2026-10-07', note: otherChecked},
      {url: 'https://base25.org/domestic-abuse/', date: 'undated, c.2021-23'},
      {url: 'https://www.centre56.org.uk/domestic-abuse', date: 'undated'},
      {
        url: 'https://www.teignbridge.gov.uk/housing/advice-guides/domestic-abuse/what-is-domestic-abuse/',
        date: '2023-09',
      },
    ],
    conflicts: [
      'Hours, newest (2026-10-07, another project’s check): weekdays 10:00 to 17:00. Others: Monday and Wednesday 09:00 to 20:00 and other weekdays to 17:00; every weekday to 20:00; every weekday to 17:00.',
      'No source states which nations it serves.',
    ],
    reviewBy: '2027-02-23',
  },
  galop: {
    confidence: 'conflict',
    sources: [
      {
        url: 'https://hellorayo.co.uk/hits-radio/uk/news/new-lgbt-abuse-helpline-launched',
        date: '2023-02-02',
      },
      {url: 'https://galop.org.uk/about/history/', date: 'undated, 2023+'},
      {url: null, date: '2026', note: other},
    ],
    conflicts: [
      'Hours at the launch in February 2023: Monday to Thursday 10:00 to 20:30, Friday to 16:30. In 2026: weekdays, hours vary, closed 13:00 to 14:00. Others: Monday to Friday 10:00 to 17:00, or to 16:00.',
      'Reach: the press says the whole United Kingdom; the operator does not.',
      'Two older numbers are superseded.',
    ],
    reviewBy: '2027-02-23',
  },
  'karma-nirvana': {
    confidence: 'confirmed',
    sources: [
      {url: 'http://karmanirvana.org.uk/about/faq/', date: 'undated, newer'},
      {url: 'http://www.karmanirvana.org.uk/faqs/', date: 'undated, older'},
      {url: null, date: '2026', note: other},
    ],
    conflicts: [
      'An older copy of the operator’s page has 9 to 9 on weekdays and 10 to 4 at weekends. Newer copies agree on weekdays 9 to 5. Whether it opens on bank holidays is not known.',
    ],
    reviewBy: '2027-05-23',
  },
  'forced-marriage-unit': {
    confidence: 'confirmed',
    sources: [
      {url: null, date: '2026', note: other},
      {url: null, date: '2026', note: other},
      {
        url: null,
        date: 'undated',
        note: 'A public service of the courts links to this GOV.UK page. Read 2026-11-23.',
      },
    ],
    conflicts: [
      'The hours rest on other projects alone, of which two agree. A number for outside these hours was seen in one old copy, and is not shown. The address of the web page is not printed by the sources of the number; a public court service links to the same page.',
    ],
    reviewBy: '2027-05-23',
  },
  'revenge-porn-helpline': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://revengepornhelpline.org.uk/faq/', date: 'undated'},
      {url: null, date: '2026', note: other},
      {
        url: 'https://jrnews.net/inside-the-crucial-work-of-the-revenge-porn-helpline',
        date: '2025-08-29',
        note: 'Service still running.',
      },
    ],
    conflicts: [
      'The hours rest on other projects alone, of which two agree.',
      'Since 29 June 2026 a website must let people report a private sexual picture, and take it down in 48 hours (Online Safety Act 2023 s.10(3A) and s.20A, from 2026 c. 20 ss.100 and 101), as three public projects quote the Act. Another has Ofcom still consulting on it. Nobody has read the Act for this, and it is not said.',
      'Which nations it serves, and that it is for adults, has no source beyond the operator’s own wording.',
    ],
    reviewBy: '2027-05-23',
  },
  'cyber-helpline': {
    confidence: 'confirmed',
    sources: [
      {url: null, date: '2026', note: other},
      {
        url: 'https://www.suzylamplugh.org/News/national-stalking-awareness-week-2021-unmasking-stalking-a-changing-landscape',
        date: '2021-04',
      },
    ],
    conflicts: ['Which nations it serves has no source.'],
    reviewBy: '2027-05-23',
  },
  'report-harmful-content': {
    confidence: 'confirmed',
    sources: [
      {url: null, date: '2026', note: other},
      {url: null, date: '2026', note: other},
    ],
    reviewBy: '2027-05-23',
  },
  'rape-crisis-england-and-wales': {
    confidence: 'confirmed',
    sources: [
      {url: null, date: '2026', note: other},
      {url: null, date: '2026', note: other},
      {url: null, date: 'undated test file, autumn 2026', note: other},
      {
        url: null,
        date: '2026, undated',
        note: 'A public document on sexual harassment at work cites the web address. Read 2026-11-23.',
      },
    ],
    conflicts: [
      'The sources of the number do not print the web address; another public document cites it.',
      'That it is for people aged 16 and over is said by one project that cites the operator, and is not shown.',
    ],
    reviewBy: '2027-05-23',
  },
  'rape-crisis-scotland': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://mygov.scot/victim-support-stalking', date: 'undated'},
      {url: null, date: '2026', note: other},
    ],
    conflicts: ['The hours, 18:00 to midnight each day, rest on one undated page.'],
    reviewBy: '2027-05-23',
  },
  childline: {
    confidence: 'confirmed',
    sources: [
      {url: null, date: '2026', note: other},
      {url: null, date: 'older', note: other},
      {url: null, date: '2025', note: other},
    ],
    conflicts: ['Which nations it serves is not stated by the sources.'],
    reviewBy: '2027-05-23',
  },
  nspcc: {
    confidence: 'confirmed',
    sources: [
      {url: 'https://llyw.cymru/node/5389', date: 'undated'},
      {url: null, date: '2026', note: other},
    ],
    conflicts: ['No hours could be confirmed.'],
    reviewBy: '2027-05-23',
  },
  'womens-aid': {
    confidence: 'one-source',
    sources: [{url: null, date: 'undated test file, autumn 2026', note: other}],
    conflicts: ['Its web chat is reported closed since 31 July 2025, and is not linked to.'],
    reviewBy: '2027-05-23',
  },
  'victim-support': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://www.victimsupport.org.uk/247-support-still-available-victims-crime/',
        date: '2020',
      },
      {
        url: 'https://www.victimsupport.org.uk/press-releases/victim-support-expands-online-support-help-people-affected-crime/',
        date: '2020-04-23',
      },
      {url: null, date: '2026-08-14', note: otherChecked},
    ],
    reviewBy: '2027-05-23',
  },
  'victim-support-scotland': {
    confidence: 'confirmed',
    sources: [
      {url: 'https://mygov.scot/victim-support-stalking', date: 'undated'},
      {
        url: 'https://www.martinwhitfieldmsp.com/2024/02/19/promoting-victims-awareness-week/',
        date: '2024-02-19',
      },
      {url: null, date: 'undated test file, autumn 2026', note: other},
    ],
    conflicts: [
      'An older number is superseded. It is not open day and night; no hours could be confirmed.',
    ],
    reviewBy: '2027-05-23',
  },
  'victim-support-northern-ireland': {
    confidence: 'one-source',
    sources: [
      {url: 'https://www.victimsupportni.com/help-for-victims/domestic-violence', date: 'undated'},
    ],
    conflicts: ['A phone number goes round without a source. It is not shown.'],
    reviewBy: '2027-05-23',
  },
  samaritans: {
    confidence: 'confirmed',
    sources: [
      {url: null, date: '2026-09-04', note: otherChecked},
      {url: null, date: '2026-10-07', note: otherChecked},
      {url: null, date: 'older', note: other},
      {url: null, date: '2026-10-05', note: otherChecked},
      {
        url: null,
        date: 'undated',
        note: 'List of a Welsh university, as copied by a public project: the line in Welsh.',
      },
    ],
    conflicts: [
      'The line in Welsh is listed by one project in October 2026 and by a Welsh university, undated; not by two other projects, which do not say that there is none. Its hours are not known. It is shown with "check on their site".',
      'That calls stay off the bill is reported by others, not seen with the operator, and is not shown.',
    ],
    reviewBy: '2027-05-23',
  },
  shout: {
    confidence: 'confirmed',
    sources: [
      {url: null, date: '2026-10-07', note: otherChecked},
      {url: null, date: '2025', note: other},
    ],
    reviewBy: '2027-05-23',
  },
  'nhs-111-england': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/',
        date: '2024-08-14',
        note: 'A practice of the NHS: day and night, option 2.',
      },
      {
        url: 'https://www.ellisonviewsurgery.nhs.uk/2024/04/you-will-soon-be-able-to-call-nhs-111-to-get-support-if-youre-in-a-mental-health-crisis/',
        date: '2024-04',
        note: 'Everywhere in the country from the end of April 2024, day and night, for all ages.',
      },
      {
        url: 'https://healthwatchwestberks.org.uk/nhs-111-now-offers-24-7-mental-health-crisis-support',
        date: 'undated',
        note: 'Quotes NHS England: choose the mental health option.',
      },
      {
        url: 'https://www.oundlesurgery.nhs.uk/news/accessing-mental-health-services-via-111',
        date: '2023-05-03',
        note: 'No number for the option is said any more.',
      },
    ],
    conflicts: [
      'Some pages say option 2, one that callers are asked to choose the mental health option. The card says the second, and "check on their site".',
    ],
    reviewBy: '2027-05-23',
  },
  'nhs-111-wales': {
    confidence: 'confirmed',
    sources: [
      {
        url: 'https://itv.com/news/wales/2023-06-20/new-mental-health-phone-line-launches-across-wales',
        date: '2023-06-20',
      },
      {
        url: 'https://newyddion.s4c.cymru/article/30741',
        date: 'undated',
        note: 'Still running, after 200,900 calls: 111, and press 2. In Welsh.',
      },
      {
        url: 'https://schoolbeat.cymru/croeso/en/news/2023-04-21-national-stalking-awareness-week',
        date: '2023-04-21',
      },
    ],
    reviewBy: '2027-05-23',
  },
};
