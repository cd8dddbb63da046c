import type {FallbackMessages} from './messages.js';

/** Awaits a Welsh reviewer, as all our Welsh does. */
export const fallbackCy: FallbackMessages = {
  checklist: {
    title: 'Allai hyn fod yn stelcio?',
    lead: 'Gall fod yn stelcio os yw rhywun yn gwneud pethau fel y rhain, a chithau ddim eisiau hynny:',
    signs: [
      'eich ffonio, anfon negeseuon neu ysgrifennu atoch dro ar ôl tro',
      'eich dilyn, eich gwylio neu aros amdanoch',
      'dod i’ch cartref, eich gwaith neu’ch ysgol heb wahoddiad',
      'postio pethau amdanoch, neu fynd i mewn i’ch cyfrifon',
      'gadael pethau i chi, neu ddifrodi eich eiddo',
      'cysylltu â’ch teulu neu’ch ffrindiau amdanoch',
      'eich bygwth',
    ],
    help: (emergency, stalking) =>
      `Os ydych chi mewn perygl nawr, ffoniwch ${emergency}. Gallwch siarad â’r ${stalking('Llinell Gymorth Genedlaethol ar gyfer Achosion o Stelcio am ddim:')}. Nid yw ar agor drwy’r amser.`,
    intro:
      'Gwelwch beth sy’n berthnasol. Yna gallwch siarad â rhywun a all helpu. Nid asesiad yw hwn, ac nid oes sgôr.',
    leadAboutSomeone:
      'Gall fod yn stelcio os yw rhywun yn gwneud pethau fel y rhain i rywun nad yw eisiau hynny:',
  },
  helplines: {
    title: 'Pwy allwch chi ei ffonio',
    emergency: (emergency) =>
      `Os ydych chi mewn perygl nawr, ffoniwch ${emergency}. Mae am ddim, ddydd a nos.`,
    police: (police) => `Os nad yw’n argyfwng, ffoniwch ${police('yr heddlu ar')}.`,
    lines: {
      'national-stalking-helpline':
        'Llinell Gymorth Genedlaethol ar gyfer Achosion o Stelcio, y Deyrnas Unedig gyfan, heb fod ar agor drwy’r amser:',
      'national-domestic-abuse-helpline':
        'Lloegr, National Domestic Abuse Helpline, cam-drin domestig, i fenywod, ddydd a nos:',
      'victim-support':
        'Cymru a Lloegr, Victim Support, unrhyw un y mae trosedd wedi effeithio arno, ddydd a nos:',
      'live-fear-free':
        'Llinell Gymorth Byw Heb Ofn, Cymru, cam-drin domestig a thrais rhywiol, ddydd a nos:',
      'scotland-domestic-abuse-helpline':
        'Yr Alban, cam-drin domestig a phriodas dan orfod, ddydd a nos:',
      'northern-ireland-abuse-helpline':
        'Gogledd Iwerddon, cam-drin domestig a cham-drin rhywiol, ddydd a nos:',
    },
  },
  factsOnly:
    'Dim ond enwau, rhifau ffôn ac oriau agor sydd yma. Nid yw ein geiriau eraill yn barod yn iaith y dudalen hon.',
  frame: {title: 'Cael help'},
  week: {
    title: 'Dysgwch sut i adnabod arwyddion stelcio',
    text: (stalking) =>
      `Mae stelcio yn ymddygiad obsesiynol a digroeso gan rywun na wnaiff adael llonydd i chi. Mae’n digwydd dro ar ôl tro. Mae’n drosedd, ac mae help ar gael. Ffoniwch y ${stalking('Llinell Gymorth Genedlaethol ar gyfer Achosion o Stelcio:')}. Nid yw ar agor drwy’r amser.`,
  },
};
