import type {Weekday} from '../types.js';
import type {HelplinesMessages} from './messages.js';

const days: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const monthAndYear = (year: number, month: number | undefined): string =>
  month ? `${months[month - 1]} ${year}` : `${year}`;

export const helplinesEn: HelplinesMessages = {
  title: 'Get help',
  emergency: {
    title: 'In danger now? Call 999',
    about: 'Call 999 if you are in danger, or think you may be. It is free, day and night.',
    quiet: 'If you cannot speak',
    quietSteps: [
      'Call 999 on a mobile. Try to speak, even in a whisper.',
      'If you cannot speak, cough or tap the phone when they ask.',
      'If you hear a recorded message, press 55 when it asks you to. If you do not press 55, the call ends.',
      'Pressing 55 works on mobiles only. It does not tell the police where you are.',
      'Your phone may send where you are. Say it too, if you can.',
      'The police do not come just because a call is silent.',
    ],
    otherWays: 'If you cannot hear, or cannot make a call',
    text: 'Text 999 if you cannot make a call. Register your phone first. Say that you need the police, what is happening and where. An answer can take 2 minutes. If none comes in 3 minutes, text again.',
    textRegister:
      'First, text the word “register” to 999. Then reply “yes” to the answer. Texting 999 does not work from abroad.',
    relay: 'Call 18000 with the Relay UK app or a textphone. You cannot text this number.',
    relayLink: 'About Relay UK',
    bsl: 'Use British Sign Language by video with 999 BSL. It is free, day and night.',
    bslLink: 'Go to 999 BSL',
    policeTitle: 'Not an emergency? Call 101',
    policeAbout: 'Tell the police about stalking, day or night. You do not need proof first.',
    policeFree: 'The call is free.',
    policeFreeIn: 'In England, Wales and Northern Ireland the call is free.',
    policeRelay: 'If you cannot hear or speak, call 18001 101 with the Relay UK app.',
    policeOnline: {
      england: 'Report online at police.uk',
      wales: 'Report online at police.uk',
      scotland: 'Report online to Police Scotland',
      'northern-ireland': 'Report online to the police in Northern Ireland',
    },
  },
  kinds: {
    own: 'Near you',
    police: 'Your local police',
    stalking: 'Help with stalking',
    'nation-line': 'Help day and night',
    need: 'Other specialist help',
    general: 'Help for anyone',
  },
  needsFolded:
    'Help for one need: domestic abuse, sexual violence, forced marriage, online abuse; and for men, LGBT+ and young people',
  nations: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  wholeKingdom: 'All of the UK',
  serves: 'For:',
  forWomen: 'For women',
  where: 'Where are you?',
  notSure: 'I am not sure',
  what: 'What do you need?',
  needs: {
    stalking: 'Stalking',
    'domestic-abuse': 'Domestic abuse',
    'sexual-violence': 'Sexual violence',
    online: 'Online abuse',
    'intimate-images': 'Private pictures shared',
    'forced-marriage': 'Forced marriage',
    men: 'Help for men',
    lgbt: 'Help for LGBT+ people',
    'young-people': 'Help for children and young people',
    'someone-to-talk-to': 'Someone to talk to',
  },
  helpIn: {
    england: 'Help in England',
    wales: 'Help in Wales',
    scotland: 'Help in Scotland',
    'northern-ireland': 'Help in Northern Ireland',
  },
  helpEverywhere: 'Help in all of the UK',
  showAll: (all) => `Show all ${all} services`,
  showFewer: 'Show fewer',
  shown: (chosen, shown, all) => `${chosen}: ${shown} of ${all} services are shown.`,
  allShown: (chosen, all) => `${chosen}: all ${all} services are shown.`,
  openAlways: 'Open 24\u00a0hours, every day',
  openNow: 'Open now',
  openUntil: (until) => `Open now, until ${until}`,
  opensToday: (from) => `Shut now. Opens at ${from} today`,
  opensTomorrow: (from) => `Shut now. Opens at ${from} tomorrow`,
  opensOn: (from, day) => `Shut now. Opens at ${from} on ${days[day]}`,
  shut: 'Shut now',
  hoursVary: 'Opening hours vary: check on their site',
  hoursUnknown: 'Check opening hours on their site',
  bankHoliday: 'May be shut today',
  hoursUnsure: (hours) => `${hours} (check on their site)`,
  time: (hour, minute) => {
    if (!minute && hour % 24 === 0) return 'midnight';
    if (!minute && hour === 12) return 'noon';
    return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}\u00a0${hour % 24 < 12 ? 'am' : 'pm'}`;
  },
  hours: (first, last, spans) =>
    `${first === last ? days[first] : `${days[first]} to ${days[last]}`}, ${spans.map(([from, until]) => `${from} to ${until}`).join(' and ')}`,
  ifShut: 'If you cannot get through: open day and night',
  extension: 'extension',
  callInWelsh: 'To speak Welsh, call',
  free: 'Free to call.',
  standardCost: 'Costs the same as a normal call in the UK.',
  callTraces: 'A call shows in your phone’s call list and may show on the bill.',
  localTimes: 'Opening times are UK times.',
  callTracesNotOnBill:
    'A call shows in your phone’s call list. They say it does not show on the bill.',
  moreWays: 'Text, email and more',
  text: (number) => `Text ${number}`,
  textKeyword: (keyword, number) => `Text the word ${keyword} to ${number}`,
  textOrWhatsapp: (number) => `Text or WhatsApp ${number}`,
  textTraces: 'Texts stay in your messages.',
  bsl: 'British Sign Language by video, at some times only.',
  emailLabel: 'Email:',
  emailInWelshLabel: 'Email in Welsh:',
  emailTraces: 'Emails stay in your sent mail.',
  chat: 'Chat online',
  website: 'Go to their website',
  welsh: 'You can speak Welsh or English.',
  interpreters: 'Someone can translate for you.',
  checkOnSite: '(check on their site)',
  sourceDate: (year, month) => `Our newest source is from ${monthAndYear(year, month)}`,
  checked: (year, month) => `Details checked ${monthAndYear(year, month)}`,
  notChecked: 'Check these details on their site.',
  partnerChecked: (year, month) => `This website checked the hours: ${monthAndYear(year, month)}`,
  policeAbout:
    'Call 999 in an emergency, or 101 at other times. You can also report on their website.',
  policeEverywhereAbout:
    'Call 999 in an emergency. At other times you can report on their website.',
  services: {
    'national-stalking-helpline': {
      name: 'National Stalking Helpline',
      about:
        'For people who are stalked, now or in the past. Men can call too. Call too if you worry about someone. They can help you stay safer, know the law and talk to the police. You can also fill in a form on their site.',
    },
    paladin: {
      name: 'Paladin National Stalking Advocacy Service',
      about: 'They can help anyone who is stalked. They give more help to people most at risk.',
    },
    'london-stalking-support': {
      name: 'London Stalking Support Service',
      about: 'For people who are stalked in London.',
      note: 'Call the National Stalking Helpline and ask if this service is there now.',
    },
    'action-against-stalking': {
      name: 'Action Against Stalking',
      about: 'Support for people who are stalked in Scotland.',
    },
    'scottish-womens-rights-centre': {
      name: 'Scottish Women’s Rights Centre',
      about: 'For women in Scotland who are stalked or face abuse. They can help with the law.',
    },
    'suzy-lamplugh-trust': {
      name: 'Suzy Lamplugh Trust',
      about:
        'They run the National Stalking Helpline. They have an online tool too, to help you work out what this is.',
    },
    'protection-against-stalking': {
      name: 'Protection Against Stalking',
      about: 'Facts for people who are stalked.',
    },
    'alice-ruggles-trust': {
      name: 'Alice Ruggles Trust',
      about: 'About stalking, for young people and schools. It is not a helpline.',
    },
    'national-domestic-abuse-helpline': {
      name: 'National Domestic Abuse Helpline',
      about: 'For women in England who face domestic abuse. Call too if you worry about someone.',
    },
    'live-fear-free': {
      name: 'Live Fear Free Helpline',
      about:
        'For anyone in Wales who faces domestic abuse or sexual violence. Men can call too. Call too if you worry about someone.',
    },
    'scotland-domestic-abuse-helpline': {
      name: 'Scotland’s Domestic Abuse and Forced Marriage Helpline',
      about:
        'For anyone in Scotland who faces domestic abuse or forced marriage. Men can call too.',
    },
    'northern-ireland-abuse-helpline': {
      name: 'Domestic and Sexual Abuse Helpline',
      about:
        'For anyone in Northern Ireland who faces domestic or sexual abuse. Men can call too. Call too if you worry about someone.',
    },
    'mens-advice-line': {name: 'Men’s Advice Line', about: 'For men who face domestic abuse.'},
    galop: {name: 'Galop', about: 'For LGBT+ people who face abuse or violence.'},
    'karma-nirvana': {
      name: 'Karma Nirvana',
      about: 'For people who face honour-based abuse or forced marriage.',
    },
    'forced-marriage-unit': {
      name: 'Forced Marriage Unit',
      about: 'Government help with forced marriage, here or abroad.',
    },
    'revenge-porn-helpline': {
      name: 'Revenge Porn Helpline',
      about:
        'For when someone shares your private sexual pictures, or says they will. If you are under 19, you can call Childline too.',
    },
    'cyber-helpline': {
      name: 'The Cyber Helpline',
      about: 'Free help with online crime and online stalking. You ask for help on their website.',
    },
    'report-harmful-content': {
      name: 'Report Harmful Content',
      about: 'For when you told a website about a post and nothing was done. It is free.',
    },
    'rape-crisis-england-and-wales': {
      name: '24/7 Rape and Sexual Abuse Support Line',
      about:
        'For people who have been through rape or sexual abuse. If you are under 19, you can call Childline too.',
    },
    'rape-crisis-scotland': {
      name: 'Rape Crisis Scotland Helpline',
      about: 'For people who have been through sexual violence.',
    },
    childline: {
      name: 'Childline',
      about:
        'For people under 19. You can talk about anything. If you are under 18, they can help get a nude picture of you taken down.',
    },
    nspcc: {name: 'NSPCC Helpline', about: 'For adults who worry about a child.'},
    'womens-aid': {
      name: 'Women’s Aid',
      about: 'Facts about domestic abuse, and where to find help in England.',
    },
    'victim-support': {
      name: 'Victim Support',
      about: 'For people who have been through a crime. You do not need to have told the police.',
    },
    'victim-support-scotland': {
      name: 'Victim Support Scotland',
      about: 'For people in Scotland who have been through a crime.',
    },
    'victim-support-northern-ireland': {
      name: 'Victim Support NI',
      about: 'For people in Northern Ireland who have been through a crime.',
    },
    samaritans: {name: 'Samaritans', about: 'For anyone who finds it hard to cope.'},
    shout: {name: 'Shout', about: 'For people in a crisis, by text. It is free.'},
    'nhs-111-england': {
      name: 'NHS 111',
      about: 'For urgent help with your mental health.',
      note: 'Choose the option for mental health.',
    },
    'nhs-111-wales': {
      name: 'NHS 111 Wales',
      about: 'For urgent help with your mental health.',
      note: 'Press 2 when you are asked.',
    },
  },
};
