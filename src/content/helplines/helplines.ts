import {essentialNumbers} from '../essential.js';
import type {Helpline} from '../types.js';

/**
 * Every service that has words here. A service that is listed and has no words in a shipped language does not compile. Hosts write these in `only` and
 * `without`, so one that has shipped is never renamed.
 */
export type HelplineId =
  | 'national-stalking-helpline'
  | 'paladin'
  | 'london-stalking-support'
  | 'action-against-stalking'
  | 'suzy-lamplugh-trust'
  | 'protection-against-stalking'
  | 'alice-ruggles-trust'
  | 'national-domestic-abuse-helpline'
  | 'live-fear-free'
  | 'scotland-domestic-abuse-helpline'
  | 'northern-ireland-abuse-helpline'
  | 'mens-advice-line'
  | 'galop'
  | 'karma-nirvana'
  | 'forced-marriage-unit'
  | 'revenge-porn-helpline'
  | 'cyber-helpline'
  | 'report-harmful-content'
  | 'rape-crisis-england-and-wales'
  | 'rape-crisis-scotland'
  | 'childline'
  | 'nspcc'
  | 'womens-aid'
  | 'victim-support'
  | 'victim-support-scotland'
  | 'victim-support-northern-ireland'
  | 'samaritans'
  | 'shout'
  | 'nhs-111-wales';

const everywhere = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/**
 * The services, in the order in which they are offered within their kind. Where each fact is from, and when to look again, is in
 * `helplines.sources.ts`. How to change one safely is in the README beside this folder.
 */
export const helplines: readonly (Helpline & {readonly id: HelplineId})[] = [
  // ── Stalking ──────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: 'national-stalking-helpline',
    nations: everywhere,
    kind: 'stalking',
    needs: ['stalking'],
    phone: {...essentialNumbers.stalking, cost: 'free'},
    website: 'https://www.suzylamplugh.org/',
    // Three sets of hours were found: see the conflicts in its evidence.
    hours: null,
    hoursVary: true,
    checked: '2026-08',
  },
  {
    id: 'paladin',
    nations: ['england', 'wales'],
    kind: 'stalking',
    needs: ['stalking'],
    phone: {display: '020 3866 4107', dial: '+442038664107', cost: 'standard'},
    email: 'info@paladinservice.co.uk',
    website: 'https://paladinservice.co.uk/',
    hours: null,
    unsure: ['nations'],
    checked: '2026-08',
  },
  {
    id: 'london-stalking-support',
    nations: ['england'],
    kind: 'stalking',
    needs: ['stalking'],
    phone: {...essentialNumbers.stalking, cost: 'free'},
    website: 'https://www.suzylamplugh.org/',
    hours: null,
    hoursVary: true,
    checked: '2024-02',
  },
  {
    id: 'action-against-stalking',
    nations: ['scotland'],
    kind: 'stalking',
    needs: ['stalking'],
    website: 'https://www.actionagainststalking.org/',
    hours: null,
    checked: '2025',
  },
  {
    id: 'suzy-lamplugh-trust',
    nations: everywhere,
    kind: 'stalking',
    needs: ['stalking'],
    website: 'https://www.suzylamplugh.org/',
    hours: null,
    checked: '2023-04',
  },
  {
    id: 'protection-against-stalking',
    nations: ['england'],
    kind: 'stalking',
    needs: ['stalking'],
    website: 'https://www.protectionagainststalking.org/',
    hours: null,
    unsure: ['website'],
    checked: null,
  },
  {
    id: 'alice-ruggles-trust',
    nations: everywhere,
    kind: 'stalking',
    needs: ['stalking', 'young-people'],
    website: 'https://alicerugglestrust.org/advice-about-stalking/',
    hours: null,
    unsure: ['website'],
    checked: null,
  },
  // ── Each nation's own line, open day and night ────────────────────────────────────────────────────────────────────
  {
    id: 'national-domestic-abuse-helpline',
    nations: ['england'],
    kind: 'nation-line',
    needs: ['domestic-abuse'],
    phone: {display: '0808 2000 247', dial: '+448082000247', cost: 'free'},
    chat: 'https://www.nationaldahelpline.org.uk/',
    website: 'https://www.nationaldahelpline.org.uk/',
    hours: '24/7',
    forWomen: true,
    bsl: true,
    interpreters: true,
    unsure: ['chat', 'bsl'],
    checked: '2026-10',
  },
  {
    id: 'live-fear-free',
    nations: ['wales'],
    kind: 'nation-line',
    needs: ['domestic-abuse', 'sexual-violence'],
    phone: {display: '0808 80 10 800', dial: '+448088010800', cost: 'free'},
    text: {display: '07860 077333', dial: '+447860077333'},
    email: 'info@livefearfreehelpline.wales',
    welshEmail: 'gwybodaeth@llinellgymorthbywhebofn.cymru',
    chat: 'https://www.gov.wales/live-fear-free',
    website: 'https://www.gov.wales/live-fear-free',
    welshWebsite: 'https://llyw.cymru/node/5389',
    hours: '24/7',
    welsh: true,
    unsure: ['email'],
    checked: '2026-10',
  },
  {
    id: 'scotland-domestic-abuse-helpline',
    nations: ['scotland'],
    kind: 'nation-line',
    needs: ['domestic-abuse', 'forced-marriage'],
    phone: {display: '0800 027 1234', dial: '+448000271234', cost: 'free'},
    text: {display: '07401 288595', dial: '+447401288595', whatsapp: true},
    chat: 'https://sdafmh.org.uk/',
    website: 'https://sdafmh.org.uk/',
    hours: '24/7',
    interpreters: true,
    unsure: ['text'],
    checked: '2026-10',
  },
  {
    id: 'northern-ireland-abuse-helpline',
    nations: ['northern-ireland'],
    kind: 'nation-line',
    needs: ['domestic-abuse', 'sexual-violence'],
    phone: {display: '0808 802 1414', dial: '+448088021414', cost: 'free'},
    email: 'help@dsahelpline.org',
    chat: 'https://www.dsahelpline.org/',
    website: 'https://www.dsahelpline.org/',
    hours: '24/7',
    checked: '2026-10',
  },
  // ── For one need ──────────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: 'mens-advice-line',
    nations: ['england', 'wales', 'scotland'],
    kind: 'need',
    needs: ['men', 'domestic-abuse'],
    phone: {display: '0808 801 0327', dial: '+448088010327', cost: 'free'},
    chat: 'https://mensadviceline.org.uk/',
    website: 'https://mensadviceline.org.uk/',
    // Four sets of hours were found.
    hours: null,
    hoursVary: true,
    unsure: ['nations'],
    checked: '2026-10',
  },
  {
    id: 'galop',
    nations: everywhere,
    kind: 'need',
    needs: ['lgbt', 'domestic-abuse', 'sexual-violence'],
    phone: {display: '0800 999 5428', dial: '+448009995428', cost: 'free'},
    email: 'help@galop.org.uk',
    chat: 'https://www.galop.org.uk/helpline',
    website: 'https://www.galop.org.uk/helpline',
    // Four sets of hours were found.
    hours: null,
    hoursVary: true,
    unsure: ['nations'],
    checked: '2026',
  },
  {
    id: 'karma-nirvana',
    nations: everywhere,
    kind: 'need',
    needs: ['forced-marriage'],
    phone: {display: '0800 5999 247', dial: '+448005999247', cost: 'free'},
    website: 'https://karmanirvana.org.uk/',
    hours: {
      mon: [['09:00', '17:00']],
      tue: [['09:00', '17:00']],
      wed: [['09:00', '17:00']],
      thu: [['09:00', '17:00']],
      fri: [['09:00', '17:00']],
    },
    checked: '2026',
  },
  {
    id: 'forced-marriage-unit',
    nations: everywhere,
    kind: 'need',
    needs: ['forced-marriage'],
    phone: {display: '020 7008 0151', dial: '+442070080151', cost: 'standard'},
    website: 'https://www.gov.uk/stop-forced-marriage',
    hours: {
      mon: [['09:00', '17:00']],
      tue: [['09:00', '17:00']],
      wed: [['09:00', '17:00']],
      thu: [['09:00', '17:00']],
      fri: [['09:00', '17:00']],
    },
    unsure: ['hours', 'website'],
    checked: '2026',
  },
  {
    id: 'revenge-porn-helpline',
    nations: everywhere,
    kind: 'need',
    needs: ['intimate-images', 'online'],
    phone: {display: '0345 6000 459', dial: '+443456000459', cost: 'standard'},
    email: 'help@revengepornhelpline.org.uk',
    website: 'https://revengepornhelpline.org.uk/',
    hours: {
      mon: [['10:00', '16:00']],
      tue: [['10:00', '16:00']],
      wed: [['10:00', '16:00']],
      thu: [['10:00', '16:00']],
      fri: [['10:00', '16:00']],
    },
    unsure: ['hours', 'nations'],
    checked: '2026',
  },
  {
    id: 'cyber-helpline',
    nations: everywhere,
    kind: 'need',
    needs: ['online', 'stalking'],
    website: 'https://www.thecyberhelpline.com/',
    hours: null,
    unsure: ['nations'],
    checked: '2026',
  },
  {
    id: 'report-harmful-content',
    nations: everywhere,
    kind: 'need',
    needs: ['online'],
    website: 'https://reportharmfulcontent.com/',
    hours: null,
    checked: '2026',
  },
  {
    id: 'rape-crisis-england-and-wales',
    nations: ['england', 'wales'],
    kind: 'need',
    needs: ['sexual-violence'],
    phone: {display: '0808 500 2222', dial: '+448085002222', cost: 'free'},
    website: 'https://247sexualabusesupport.org.uk/',
    hours: '24/7',
    unsure: ['website'],
    checked: '2026',
  },
  {
    id: 'rape-crisis-scotland',
    nations: ['scotland'],
    kind: 'need',
    needs: ['sexual-violence'],
    phone: {display: '0808 801 0302', dial: '+448088010302', cost: 'free'},
    website: 'https://www.rapecrisisscotland.org.uk/',
    hours: {
      mon: [['18:00', '00:00']],
      tue: [['18:00', '00:00']],
      wed: [['18:00', '00:00']],
      thu: [['18:00', '00:00']],
      fri: [['18:00', '00:00']],
      sat: [['18:00', '00:00']],
      sun: [['18:00', '00:00']],
    },
    unsure: ['hours'],
    checked: '2026',
  },
  {
    id: 'childline',
    nations: everywhere,
    kind: 'need',
    needs: ['young-people', 'someone-to-talk-to'],
    phone: {display: '0800 1111', dial: '+448001111', cost: 'free'},
    website: 'https://www.childline.org.uk/',
    hours: '24/7',
    unsure: ['nations'],
    checked: '2026',
  },
  {
    id: 'nspcc',
    nations: everywhere,
    kind: 'need',
    needs: ['young-people'],
    phone: {display: '0808 800 5000', dial: '+448088005000', cost: 'free'},
    website: 'https://www.nspcc.org.uk/',
    hours: null,
    checked: '2026',
  },
  {
    id: 'womens-aid',
    nations: ['england'],
    kind: 'need',
    needs: ['domestic-abuse'],
    website: 'https://www.womensaid.org.uk/',
    hours: null,
    unsure: ['website'],
    checked: null,
  },
  // ── For anyone ────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: 'victim-support',
    nations: ['england', 'wales'],
    kind: 'general',
    needs: ['someone-to-talk-to'],
    phone: {display: '0808 16 89 111', dial: '+448081689111', cost: 'free'},
    chat: 'https://www.victimsupport.org.uk/',
    website: 'https://www.victimsupport.org.uk/',
    hours: '24/7',
    checked: '2026-08',
  },
  {
    id: 'victim-support-scotland',
    nations: ['scotland'],
    kind: 'general',
    needs: ['someone-to-talk-to'],
    phone: {display: '0800 160 1985', dial: '+448001601985', cost: 'free'},
    website: 'https://victimsupport.scot/',
    hours: null,
    checked: '2024-02',
  },
  {
    id: 'victim-support-northern-ireland',
    nations: ['northern-ireland'],
    kind: 'general',
    needs: ['someone-to-talk-to'],
    website: 'https://www.victimsupportni.com/',
    hours: null,
    unsure: ['website'],
    checked: null,
  },
  {
    id: 'samaritans',
    nations: everywhere,
    kind: 'general',
    needs: ['someone-to-talk-to'],
    phone: {display: '116 123', dial: '116123', cost: 'free'},
    email: 'jo@samaritans.org',
    website: 'https://www.samaritans.org/',
    hours: '24/7',
    checked: '2026-10',
  },
  {
    id: 'shout',
    nations: everywhere,
    kind: 'general',
    needs: ['someone-to-talk-to'],
    text: {display: '85258', dial: '85258', keyword: 'SHOUT'},
    website: 'https://giveusashout.org/',
    hours: '24/7',
    checked: '2026-10',
  },
  {
    id: 'nhs-111-wales',
    nations: ['wales'],
    kind: 'general',
    needs: ['someone-to-talk-to'],
    phone: {display: '111', dial: '111', cost: 'free'},
    website: 'https://111.wales.nhs.uk/',
    hours: '24/7',
    checked: '2023-06',
  },
];
