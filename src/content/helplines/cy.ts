import type {Weekday} from '../types.js';
import type {HelplinesMessages} from './messages.js';

/** "Dydd Llun" as a heading; "ddydd Llun" after "i", and where it means "on Monday". */
const days: Record<Weekday, string> = {
  mon: 'Llun',
  tue: 'Mawrth',
  wed: 'Mercher',
  thu: 'Iau',
  fri: 'Gwener',
  sat: 'Sadwrn',
  sun: 'Sul',
};

const months =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
    ' ',
  );

const monthAndYear = (year: number, month: number | undefined): string =>
  month ? `${months[month - 1]} ${year}` : `${year}`;

export const helplinesCy: HelplinesMessages = {
  title: 'Cael help',
  emergency: {
    title: 'Mewn perygl nawr? Ffoniwch 999',
    about:
      'Ffoniwch 999 os ydych mewn perygl, neu’n meddwl y gallech fod. Mae’r alwad am ddim, ddydd a nos.',
    quiet: 'Os na allwch siarad',
    quietSteps: [
      'Ffoniwch 999 ar ffôn symudol. Ceisiwch siarad, hyd yn oed drwy sibrwd.',
      'Os na allwch siarad, pesychwch neu tapiwch y ffôn pan ofynnir i chi.',
      'Os clywch neges wedi’i recordio, pwyswch 55 pan ofynnir i chi. Os na fyddwch yn pwyso 55, daw’r alwad i ben.',
      'Dim ond ar ffôn symudol y mae pwyso 55 yn gweithio. Nid yw’n dweud wrth yr heddlu ble rydych chi.',
      'Gall eich ffôn anfon eich lleoliad. Dywedwch ble rydych chi hefyd, os gallwch.',
      'Nid yw galwad dawel yn ddigon i ddod â’r heddlu.',
    ],
    otherWays: 'Os na allwch glywed, neu os na allwch ffonio',
    text: 'Anfonwch neges destun i 999 os na allwch ffonio. Rhaid cofrestru eich ffôn yn gyntaf. Dywedwch fod angen yr heddlu arnoch, beth sy’n digwydd ac ymhle. Gall ateb gymryd 2 funud. Os na ddaw ateb o fewn 3 munud, anfonwch neges arall.',
    textRegister:
      'I gofrestru, anfonwch y gair “register” i 999. Yna atebwch “yes” i’r neges a gewch. Nid yw anfon neges destun i 999 yn gweithio o dramor.',
    relay:
      'Ffoniwch 18000 gydag ap Relay UK neu ffôn testun. Ni allwch anfon neges destun i’r rhif hwn.',
    relayLink: 'Gwybodaeth am Relay UK',
    bsl: 'Defnyddiwch Iaith Arwyddion Prydain drwy fideo gyda 999 BSL. Mae am ddim, ddydd a nos.',
    bslLink: 'Ewch i 999 BSL',
    policeTitle: 'Os nad yw’n argyfwng, ffoniwch 101',
    policeAbout:
      'Rhowch wybod i’r heddlu am stelcio, ddydd neu nos. Nid oes angen tystiolaeth arnoch yn gyntaf.',
    policeFree: 'Mae’r alwad am ddim.',
    policeFreeIn: 'Yng Nghymru, Lloegr a Gogledd Iwerddon mae’r alwad am ddim.',
    policeRelay: 'Os na allwch glywed na siarad, ffoniwch 18001 101 gydag ap Relay UK.',
    policeOnline: {
      england: 'Rhowch wybod ar-lein ar police.uk',
      wales: 'Rhowch wybod ar-lein ar police.uk',
      scotland: 'Rhowch wybod ar-lein i Heddlu’r Alban',
      'northern-ireland': 'Rhowch wybod ar-lein i’r heddlu yng Ngogledd Iwerddon',
    },
  },
  kinds: {
    own: 'Yn eich ardal chi',
    police: 'Eich heddlu lleol',
    stalking: 'Help gyda stelcio',
    'nation-line': 'Help ddydd a nos',
    need: 'Help arbenigol arall',
    general: 'Help i unrhyw un',
  },
  needsFolded:
    'Help gydag angen penodol: cam-drin domestig, trais rhywiol, priodas dan orfod, cam-drin ar-lein; ac i ddynion, pobl LHDT+ a phobl ifanc',
  nations: {
    england: 'Lloegr',
    wales: 'Cymru',
    scotland: 'Yr Alban',
    'northern-ireland': 'Gogledd Iwerddon',
  },
  wholeKingdom: 'Y DU gyfan',
  serves: 'Ar gyfer:',
  forWomen: 'I fenywod',
  where: 'Ble ydych chi?',
  notSure: 'Dydw i ddim yn siŵr',
  what: 'Beth sydd ei angen arnoch?',
  needs: {
    stalking: 'Stelcio',
    'domestic-abuse': 'Cam-drin domestig',
    'sexual-violence': 'Trais rhywiol',
    online: 'Cam-drin ar-lein',
    'intimate-images': 'Lluniau preifat wedi’u rhannu',
    'forced-marriage': 'Priodas dan orfod',
    men: 'Help i ddynion',
    lgbt: 'Help i bobl LHDT+',
    'young-people': 'Help i blant a phobl ifanc',
    'someone-to-talk-to': 'Rhywun i siarad â nhw',
  },
  helpIn: {
    england: 'Help yn Lloegr',
    wales: 'Help yng Nghymru',
    scotland: 'Help yn yr Alban',
    'northern-ireland': 'Help yng Ngogledd Iwerddon',
  },
  helpEverywhere: 'Help ledled y DU',
  showAll: (all) => `Dangos pob gwasanaeth (${all})`,
  showFewer: 'Dangos llai',
  shown: (chosen, shown, all) => `${chosen}: mae ${shown} o’r ${all} gwasanaeth i’w gweld.`,
  allShown: (chosen, all) => `${chosen}: mae pob gwasanaeth (${all}) i’w gweld.`,
  openAlways: 'Ar agor 24\u00a0awr y dydd, 7\u00a0diwrnod yr wythnos',
  openNow: 'Ar agor nawr',
  openUntil: (until) => `Ar agor nawr, tan ${until}`,
  opensToday: (from) => `Ar gau nawr. Bydd yn agor am ${from} heddiw`,
  opensTomorrow: (from) => `Ar gau nawr. Bydd yn agor am ${from} yfory`,
  opensOn: (from, day) => `Ar gau nawr. Bydd yn agor am ${from} ddydd ${days[day]}`,
  shut: 'Ar gau nawr',
  hoursVary: 'Mae’r oriau agor yn amrywio: gwiriwch ar eu gwefan',
  hoursUnknown: 'Gwiriwch yr oriau agor ar eu gwefan',
  bankHoliday: 'Gall fod ar gau heddiw',
  hoursUnsure: (hours) => `${hours} (gwiriwch ar eu gwefan)`,
  time: (hour, minute) => {
    if (!minute && hour % 24 === 0) return 'hanner nos';
    if (!minute && hour === 12) return 'hanner dydd';
    return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${hour % 24 < 12 ? 'yb' : 'yp'}`;
  },
  hours: (first, last, spans) =>
    `Dydd ${days[first]}${first === last ? '' : ` i ddydd ${days[last]}`}, ${spans.map(([from, until]) => `${from} tan ${until}`).join(', wedyn ')}`,
  ifShut: 'Os na chewch ateb: ar agor ddydd a nos',
  extension: 'estyniad',
  callInWelsh: 'I siarad Cymraeg, ffoniwch',
  free: 'Mae’r alwad am ddim.',
  standardCost: 'Yr un gost â galwad arferol yn y DU.',
  callTraces: 'Mae galwad yn ymddangos yn rhestr galwadau eich ffôn, a gall ymddangos ar y bil.',
  localTimes: 'Amser y DU yw’r amseroedd agor.',
  callTracesNotOnBill:
    'Mae galwad yn ymddangos yn rhestr galwadau eich ffôn. Maen nhw’n dweud nad yw’n ymddangos ar y bil.',
  moreWays: 'Neges destun, e-bost a rhagor',
  text: (number) => `Anfonwch neges destun i ${number}`,
  textKeyword: (keyword, number) => `Anfonwch y gair ${keyword} i ${number}`,
  textOrWhatsapp: (number) => `Anfonwch neges destun neu WhatsApp i ${number}`,
  textTraces: 'Mae negeseuon testun yn aros ar eich ffôn.',
  bsl: 'Iaith Arwyddion Prydain drwy fideo, ar rai adegau yn unig.',
  emailLabel: 'E-bost:',
  emailInWelshLabel: 'E-bost yn Gymraeg:',
  emailTraces: 'Mae copi o bob e-bost yn aros yn eich cyfrif.',
  chat: 'Sgwrsio ar-lein',
  website: 'Ewch i’w gwefan',
  welsh: 'Gallwch siarad Cymraeg neu Saesneg.',
  interpreters: 'Gall rhywun gyfieithu i chi.',
  checkOnSite: '(gwiriwch ar eu gwefan)',
  sourceDate: (year, month) => `Dyddiad ein ffynhonnell ddiweddaraf: ${monthAndYear(year, month)}`,
  checked: (year, month) => `Gwiriwyd y manylion: ${monthAndYear(year, month)}`,
  notChecked: 'Gwiriwch y manylion hyn ar eu gwefan.',
  partnerChecked: (year, month) => `Gwiriodd y wefan hon yr oriau: ${monthAndYear(year, month)}`,
  policeAbout:
    'Ffoniwch 999 mewn argyfwng, neu 101 fel arall. Gallwch hefyd roi gwybod ar eu gwefan.',
  policeEverywhereAbout: 'Ffoniwch 999 mewn argyfwng. Fel arall, gallwch roi gwybod ar eu gwefan.',
  services: {
    'national-stalking-helpline': {
      name: 'Llinell Gymorth Genedlaethol ar gyfer Achosion o Stelcio',
      about:
        'I unrhyw un sy’n cael ei stelcio, neu a gafodd ei stelcio yn y gorffennol. Gall dynion ffonio hefyd. Ffoniwch hefyd os ydych yn poeni am rywun. Gallant eich helpu i fod yn fwy diogel, i ddeall y gyfraith ac i siarad â’r heddlu. Gallwch hefyd lenwi ffurflen ar eu gwefan.',
    },
    paladin: {
      name: 'Paladin National Stalking Advocacy Service',
      about:
        'Gallant helpu unrhyw un sy’n cael ei stelcio. Maen nhw’n rhoi rhagor o help i’r bobl sydd yn y perygl mwyaf.',
    },
    'london-stalking-support': {
      name: 'London Stalking Support Service',
      about: 'I bobl sy’n cael eu stelcio yn Llundain.',
      note: 'Ffoniwch y Llinell Gymorth Genedlaethol ar gyfer Achosion o Stelcio a gofynnwch a yw’r gwasanaeth hwn ar gael nawr.',
    },
    'action-against-stalking': {
      name: 'Action Against Stalking',
      about: 'Cymorth i bobl sy’n cael eu stelcio yn yr Alban.',
    },
    'scottish-womens-rights-centre': {
      name: 'Scottish Women’s Rights Centre',
      about:
        'I fenywod yn yr Alban sy’n cael eu stelcio neu’n wynebu camdriniaeth. Gallant helpu gyda’r gyfraith.',
    },
    'suzy-lamplugh-trust': {
      name: 'Ymddiriedolaeth Suzy Lamplugh',
      about:
        'Maen nhw’n cynnal y Llinell Gymorth Genedlaethol ar gyfer Achosion o Stelcio. Mae ganddyn nhw offeryn ar-lein i’ch helpu i ddeall beth sy’n digwydd.',
    },
    'protection-against-stalking': {
      name: 'Protection Against Stalking',
      about: 'Gwybodaeth i bobl sy’n cael eu stelcio.',
    },
    'alice-ruggles-trust': {
      name: 'Alice Ruggles Trust',
      about: 'Gwybodaeth am stelcio i bobl ifanc ac ysgolion. Nid llinell gymorth ydyw.',
    },
    'national-domestic-abuse-helpline': {
      name: 'National Domestic Abuse Helpline',
      about:
        'I fenywod yn Lloegr sy’n wynebu cam-drin domestig. Ffoniwch hefyd os ydych yn poeni am rywun.',
    },
    'live-fear-free': {
      name: 'Llinell Gymorth Byw Heb Ofn',
      about:
        'I unrhyw un yng Nghymru sy’n wynebu cam-drin domestig neu drais rhywiol. Gall dynion ffonio hefyd. Ffoniwch hefyd os ydych yn poeni am rywun.',
    },
    'scotland-domestic-abuse-helpline': {
      name: 'Scotland’s Domestic Abuse and Forced Marriage Helpline',
      about:
        'I unrhyw un yn yr Alban sy’n wynebu cam-drin domestig neu briodas dan orfod. Gall dynion ffonio hefyd.',
    },
    'northern-ireland-abuse-helpline': {
      name: 'Domestic and Sexual Abuse Helpline',
      about:
        'I unrhyw un yng Ngogledd Iwerddon sy’n wynebu cam-drin domestig neu rywiol. Gall dynion ffonio hefyd. Ffoniwch hefyd os ydych yn poeni am rywun.',
    },
    'mens-advice-line': {
      name: 'Llinell Gyngor i Ddynion',
      about: 'I ddynion sy’n wynebu cam-drin domestig.',
    },
    galop: {name: 'Galop', about: 'I bobl LHDT+ sy’n wynebu cam-drin neu drais.'},
    'karma-nirvana': {
      name: 'Karma Nirvana',
      about: 'I unrhyw un sy’n wynebu cam-drin ar sail anrhydedd neu briodas dan orfod.',
    },
    'forced-marriage-unit': {
      name: 'Forced Marriage Unit',
      about: 'Help gan y llywodraeth gyda phriodas dan orfod, yma neu dramor.',
    },
    'revenge-porn-helpline': {
      name: 'Revenge Porn Helpline',
      about:
        'Os yw lluniau rhywiol preifat yn cael eu rhannu, neu rywun yn bygwth eu rhannu. Os ydych o dan 19 oed, gallwch ffonio Childline hefyd.',
    },
    'cyber-helpline': {
      name: 'The Cyber Helpline',
      about: 'Help am ddim gyda throseddau a stelcio ar-lein. Gofynnwch am help ar eu gwefan.',
    },
    'report-harmful-content': {
      name: 'Report Harmful Content',
      about:
        'Os ydych wedi rhoi gwybod am rywbeth ar-lein ac nad yw’r wefan wedi gwneud dim. Mae am ddim.',
    },
    'rape-crisis-england-and-wales': {
      name: '24/7 Rape and Sexual Abuse Support Line',
      about:
        'I bobl sydd wedi cael eu treisio neu eu cam-drin yn rhywiol. Os ydych o dan 19 oed, gallwch ffonio Childline hefyd.',
    },
    'rape-crisis-scotland': {
      name: 'Rape Crisis Scotland Helpline',
      about: 'I unrhyw un sydd wedi dioddef trais rhywiol.',
    },
    childline: {
      name: 'Childline',
      about:
        'I unrhyw un o dan 19 oed, am unrhyw beth. Os ydych o dan 18 oed, gallant helpu i gael llun noeth ohonoch wedi’i dynnu i lawr.',
    },
    nspcc: {name: 'NSPCC Helpline', about: 'I oedolion sy’n poeni am blentyn.'},
    'womens-aid': {
      name: 'Women’s Aid',
      about: 'Gwybodaeth am gam-drin domestig, a ble i gael help yn Lloegr.',
    },
    'victim-support': {
      name: 'Victim Support',
      about:
        'I unrhyw un y mae trosedd wedi effeithio arno. Nid oes rhaid i chi fod wedi dweud wrth yr heddlu.',
    },
    'victim-support-scotland': {
      name: 'Victim Support Scotland',
      about: 'I unrhyw un y mae trosedd wedi effeithio arno yn yr Alban.',
    },
    'victim-support-northern-ireland': {
      name: 'Victim Support NI',
      about: 'I unrhyw un y mae trosedd wedi effeithio arno yng Ngogledd Iwerddon.',
    },
    samaritans: {name: 'Y Samariaid', about: 'I unrhyw un sy’n ei chael hi’n anodd ymdopi.'},
    shout: {
      name: 'Shout',
      about: 'I unrhyw un mewn argyfwng, drwy neges destun. Mae am ddim.',
    },
    'nhs-111-england': {
      name: 'GIG 111',
      about: 'Help brys gyda’ch iechyd meddwl.',
      note: 'Dewiswch yr opsiwn iechyd meddwl.',
    },
    'nhs-111-wales': {
      name: 'GIG 111 Cymru',
      about: 'Help brys gyda’ch iechyd meddwl.',
      note: 'Pwyswch 2 pan ofynnir i chi.',
    },
  },
};
