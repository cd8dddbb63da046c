import type {About, LawArea} from '../vocabulary.js';
import type {TickId} from './facts.js';
import type {ChecklistMessages, LawNote} from './messages.js';

/**
 * What can be ticked, in Welsh, as the person who ticks it would say it. About someone else it says
 * "y person" throughout, because a Welsh pronoun would need to know whether that is a man or a
 * woman.
 */
const behavioursCy: Readonly<Record<About, Readonly<Record<TickId, string>>>> = {
  me: {
    calls: 'Fy ffonio dro ar ôl tro, neu adael negeseuon llais',
    messages: 'Anfon negeseuon testun, e-bost neu eraill ataf dro ar ôl tro',
    'social-media':
      'Cysylltu â mi o hyd ar y cyfryngau cymdeithasol, neu greu cyfrifon newydd i’m cyrraedd',
    post: 'Anfon llythyrau, parseli neu anrhegion ataf, neu adael pethau i mi ddod o hyd iddyn nhw',
    impersonation: 'Esgus bod yn fi ar y rhyngrwyd, neu ddefnyddio fy enw',
    posts: 'Postio pethau amdanaf, fel celwyddau neu luniau preifat',
    accounts: 'Mynd i mewn i’m ffôn neu fy nghyfrifon, neu fonitro’r hyn rydw i’n ei wneud ar-lein',
    tracker: 'Defnyddio traciwr, ysbïwedd neu gamera cudd i gadw golwg arnaf',
    'always-knows': 'Gwybod ble rydw i bob amser, yn ôl pob golwg',
    following: 'Fy nilyn pan fyddaf yn mynd allan',
    watching: 'Fy ngwylio neu ysbïo arnaf',
    waiting: 'Aros amdanaf, neu ymddangos mewn mannau lle rydw i’n mynd',
    home: 'Dod at fy nghartref heb wahoddiad, dod i mewn, neu geisio dod i mewn',
    damage: 'Difrodi fy nghartref, fy nghar neu fy eiddo',
    things: 'Cymryd, symud neu guddio fy mhethau',
    goods: 'Archebu neu ganslo nwyddau yn fy enw i',
    'contacts-others': 'Cysylltu â’m teulu, fy ffrindiau neu fy ngweithle i sôn amdanaf',
    children: 'Dilyn fy mhlant, neu eu defnyddio i’m cyrraedd i',
    others: 'Defnyddio pobl eraill i’m cyrraedd, neu anafu pobl sy’n agos ataf',
    now: 'Rydw i mewn perygl nawr, neu mae rhywun yn fy nilyn nawr',
    threats:
      'Bygwth fy anafu neu fy lladd i, fy mhlant, fy nheulu, fy mhartner neu fy anifeiliaid anwes',
    'online-threats': 'Fy mygwth ar-lein neu mewn negeseuon',
    violence: 'Fy anafu, ymosod arnaf yn rhywiol, neu roi dwylo am fy ngwddf',
    weapon: 'Bod ag arf, neu sôn am ddefnyddio un',
    order: 'Torri gorchymyn llys, amodau mechnïaeth neu rybudd gan yr heddlu',
    ex: 'Mae’n gyn-bartner i mi ac wedi fy mygwth',
    suicide: 'Sôn am hunanladdiad, neu ddweud nad oes dim ar ôl i’w golli',
    unwanted: 'Dydw i ddim eisiau hyn',
    repeated: 'Mae wedi digwydd fwy nag unwaith',
    afraid: 'Rydw i’n teimlo’n ofnus neu’n ofidus',
    changed: 'Rydw i wedi newid yr hyn rydw i’n ei wneud oherwydd hyn',
    worse: 'Mae’n gwaethygu, neu’n digwydd yn amlach',
    frightened: 'Rydw i’n ofnus iawn, neu’n teimlo’n sicr fy mod i mewn perygl',
    'who-ex': 'Fy mhartner neu fy nghyn-bartner',
    'who-known': 'Rhywun arall rydw i’n ei adnabod',
    'who-stranger': 'Rhywun nad ydw i’n ei adnabod',
    'who-unknown': 'Dydw i ddim yn gwybod pwy sy’n gwneud hyn',
  },
  someone: {
    calls: 'Ffonio’r person dro ar ôl tro, neu adael negeseuon llais',
    messages: 'Anfon negeseuon testun, e-bost neu eraill at y person dro ar ôl tro',
    'social-media':
      'Cysylltu â’r person o hyd ar y cyfryngau cymdeithasol, neu greu cyfrifon newydd i gyrraedd y person',
    post: 'Anfon llythyrau, parseli neu anrhegion at y person, neu adael pethau i’r person ddod o hyd iddyn nhw',
    impersonation: 'Esgus bod yn y person ar y rhyngrwyd, neu ddefnyddio enw’r person',
    posts: 'Postio pethau am y person, fel celwyddau neu luniau preifat',
    accounts:
      'Mynd i mewn i ffôn neu gyfrifon y person, neu fonitro’r hyn y mae’n ei wneud ar-lein',
    tracker: 'Defnyddio traciwr, ysbïwedd neu gamera cudd i gadw golwg ar y person',
    'always-knows': 'Gwybod ble mae’r person bob amser, yn ôl pob golwg',
    following: 'Dilyn y person pan fydd yn mynd allan',
    watching: 'Gwylio’r person neu ysbïo ar y person',
    waiting: 'Aros am y person, neu ymddangos mewn mannau lle mae’n mynd',
    home: 'Mynd at gartref y person heb wahoddiad, mynd i mewn, neu geisio mynd i mewn',
    damage: 'Difrodi cartref, car neu eiddo’r person',
    things: 'Cymryd, symud neu guddio pethau’r person',
    goods: 'Archebu neu ganslo nwyddau yn enw’r person',
    'contacts-others': 'Cysylltu â theulu, ffrindiau neu weithle’r person i sôn am y person',
    children: 'Dilyn plant y person, neu eu defnyddio i gyrraedd y person',
    others: 'Defnyddio pobl eraill i gyrraedd y person, neu anafu pobl sy’n agos at y person',
    now: 'Mae’r person mewn perygl nawr, neu mae rhywun yn dilyn y person nawr',
    threats:
      'Bygwth anafu neu ladd y person, neu blant, teulu, partner neu anifeiliaid anwes y person',
    'online-threats': 'Bygwth y person ar-lein neu mewn negeseuon',
    violence: 'Anafu’r person, ymosod ar y person yn rhywiol, neu roi dwylo am wddf y person',
    weapon: 'Bod ag arf, neu sôn am ddefnyddio un',
    order: 'Torri gorchymyn llys, amodau mechnïaeth neu rybudd gan yr heddlu',
    ex: 'Mae’n gyn-bartner i’r person ac wedi bygwth y person',
    suicide: 'Sôn am hunanladdiad, neu ddweud nad oes dim ar ôl i’w golli',
    unwanted: 'Dydy’r person ddim eisiau hyn',
    repeated: 'Mae wedi digwydd fwy nag unwaith',
    afraid: 'Mae’r person yn teimlo’n ofnus neu’n ofidus',
    changed: 'Mae’r person wedi newid yr hyn y mae’n ei wneud oherwydd hyn',
    worse: 'Mae’n gwaethygu, neu’n digwydd yn amlach',
    frightened: 'Mae’r person yn ofnus iawn, neu rydw i’n teimlo’n sicr fod y person mewn perygl',
    'who-ex': 'Partner neu gyn-bartner y person',
    'who-known': 'Rhywun arall y mae’r person yn ei adnabod',
    'who-stranger': 'Rhywun nad yw’r person yn ei adnabod',
    'who-unknown': 'Dydy’r person ddim yn gwybod pwy sy’n gwneud hyn',
  },
};

const acts = [
  'dilyn rhywun',
  'cysylltu â rhywun neu geisio cysylltu â rhywun',
  'postio pethau am rywun, neu esgus mai’r person hwnnw a’u postiodd',
  'gwylio beth mae rhywun yn ei wneud ar-lein',
  'aros o gwmpas rhywle',
  'symud neu ddifrodi pethau rhywun',
  'gwylio rhywun neu ysbïo ar rywun',
];
const moreActs = [
  ...acts,
  'mynd i mewn i gartref neu i le arall',
  'rhoi pethau i rywun, neu eu gadael i rywun ddod o hyd iddyn nhw',
];
const actsLead = 'Mae’r gyfraith yn enwi’r rhain:';
const harassment =
  'Aflonyddu yw pan fydd rhywun yn peri gofid neu ofn i berson arall, ddwywaith neu fwy. Gall droi’n stelcio pan fydd rhywun wedi hoelio ei holl sylw ar y person hwnnw. Nid oes angen i chi wybod pa un ydyw.';
const trial =
  'Ar ddiwedd achos, gall llys orchymyn i rywun gadw draw. Os bydd rhywun yn torri gorchymyn, gallwch ffonio’r heddlu.';
const offensive =
  'Gall neges heb fygythiad ynddi fod yn drosedd hefyd. Gall fod felly os yw’n hynod dramgwyddus neu’n anweddus, ac wedi’i hanfon i beri gofid i rywun. Mae hynny yn Neddf Cyfathrebu Maleisus 1988.';
const threat =
  'Gall anfon bygythiad o farwolaeth neu niwed difrifol fod yn drosedd o dan Ddeddf Diogelwch Ar-lein 2023. Gall un neges fod yn ddigon.';

/**
 * The law in each area, in Welsh. Acts have the Welsh names that were found in print: that of 1988
 * at SchoolBeat, that of 2023 at Busnes Cymru. An Act without one keeps its English name.
 */
const lawCy: Readonly<Record<LawArea, LawNote>> = {
  'england-wales': {
    title: 'Yng Nghymru a Lloegr',
    text: [
      'Mae stelcio’n drosedd o dan Ddeddf Amddiffyn rhag Aflonyddu 1997. Mae’r Ddeddf yn edrych ar bethau sydd wedi’u gwneud ddwywaith neu fwy.',
      harassment,
    ],
    actsLead,
    acts,
    more: [
      'Gall pethau eraill gyfrif hefyd. Gall fod yn drosedd fwy difrifol os yw’n achosi ofn trais. Neu os yw’n peri cymaint o ofid nes newid bywyd bob dydd rhywun.',
      'Gall yr heddlu ofyn i lys am Orchymyn Diogelu Rhag Stelcio. Gall hwnnw orchymyn i rywun gadw draw. Gallwch siarad â’r heddlu amdano. Yr heddlu sy’n gwneud cais, nid chi.',
      trial,
      threat,
      offensive,
    ],
    dated: 'Gall y gyfraith newid. Dyddiad ein ffynhonnell ddiweddaraf: Ebrill 2026.',
  },
  scotland: {
    title: 'Yn yr Alban',
    text: [
      'Mae stelcio’n drosedd o dan y Criminal Justice and Licensing (Scotland) Act 2010. Mae’r Ddeddf yn edrych ar bethau sydd wedi’u gwneud ddwywaith neu fwy ac sy’n achosi ofn neu fraw.',
    ],
    actsLead,
    acts: moreActs,
    more: [
      'Gall pethau eraill gyfrif hefyd, os oes disgwyl iddynt achosi ofn neu fraw.',
      'Gall un bygythiad fod yn drosedd hefyd. Mae hynny yn yr un Ddeddf.',
      'Gallwch ofyn i lys am orchymyn sy’n gwahardd aflonyddu (non-harassment order). Nid oes angen yr heddlu arnoch i wneud hynny. Gall y gorchymyn ddweud wrth rywun beth i roi’r gorau iddo.',
      trial,
    ],
    dated: 'Gall y gyfraith newid. Ni wyddom pa mor hen yw ein ffynonellau.',
  },
  'northern-ireland': {
    title: 'Yng Ngogledd Iwerddon',
    text: [
      'Mae stelcio’n drosedd o dan y Protection from Stalking Act (Northern Ireland) 2022. Mae’r Ddeddf yn edrych ar bethau sydd wedi’u gwneud ddwywaith neu fwy ac sy’n achosi ofn, braw neu ofid mawr.',
    ],
    actsLead,
    acts: moreActs,
    more: [
      'Gall pethau eraill gyfrif hefyd, os oes disgwyl iddynt achosi ofn, braw neu ofid mawr.',
      'Gall yr heddlu ofyn i lys am orchymyn i ddiogelu rhywun rhag stelcio. Gall hwnnw orchymyn i rywun gadw draw. Gallwch siarad â’r heddlu amdano. Yr heddlu sy’n gwneud cais, nid chi.',
      trial,
      threat,
    ],
    dated: 'Gall y gyfraith newid. Dyddiad ein ffynhonnell ddiweddaraf: Ionawr 2024.',
  },
};

const groups = {
  contact: 'Galwadau, negeseuon a phost',
  online: 'Ar-lein ac ar ddyfeisiau',
  following: 'Dilyn a gwylio',
  home: 'Cartref, car ac eiddo',
  danger: 'Bygythiadau a pherygl',
  who: 'Pwy sy’n gwneud hyn (gallwch hepgor y rhan hon)',
};

const onlyWho = 'Dim ond pwy sy’n gwneud hyn y gwnaethoch ei dicio.';
const stillMe =
  'Efallai nad yw’r hyn sy’n digwydd i chi ar y rhestr. Efallai ei bod yn rhy anodd ei dicio. Er hynny, gallwch siarad â rhywun.';
const stillSomeone =
  'Efallai nad yw’r rhestr yn cynnwys yr hyn rydych chi wedi’i weld. Efallai ei bod yn anodd ei roi mewn geiriau. Er hynny, gallwch siarad â rhywun.';

const record = [
  'y dyddiad, yr amser a’r lle',
  'beth ddigwyddodd, y ffeithiau’n gyntaf',
  'sut y cysylltodd y person arall',
  'pwy a welodd hynny, a sut i gysylltu â nhw',
  'beth sydd wedi’i gadw, ac ymhle',
];

const steps = {
  devices: {
    title: 'Gofynnwch am help cyn newid ffôn neu gyfrif.',
    text: 'Gall rhywun sylwi ar newid sydyn, a gall hynny waethygu pethau. Gall llinell gymorth ddweud sut i fod yn fwy diogel.',
  },
};

const notes = {
  'call-101': 'Beth sy’n digwydd pan fyddwch yn ffonio 101',
  'not-heard': 'Os na wnaeth yr heddlu wrando',
  work: 'Yn y gwaith neu’r ysgol',
  tags: 'Sut mae dod o hyd i draciwr',
};
const report =
  'Gallwch gymryd eich amser. Gallwch ofyn am gyfeirnod, a beth fydd yn digwydd nesaf.';

const recordText =
  'Cadwch ef lle na all y person arall ddod o hyd iddo. Ysgrifennwch beth ddigwyddodd. Peidiwch ag ysgrifennu cynlluniau, fel ble i aros: gall y person arall, neu lys, ei ddarllen. Peidiwch â’i gadw ar ffôn y gall y person hwnnw ei agor. Os yw’n ddiogel, cadwch negeseuon, negeseuon llais ac anrhegion hefyd.';

const heardText = 'Gallwch siarad â’r heddlu neu linell gymorth hebddi.';

/** The checklist in Welsh: formal "chi", ticks and no yes or no, no name put inside a sentence. */
export const checklistCy: ChecklistMessages = {
  title: 'Allai hyn fod yn stelcio?',
  intro: [
    'Ticiwch bopeth sy’n berthnasol. Yna cewch weld beth all hyn ei olygu a phwy all helpu. Nid asesiad yw hwn, ac nid oes sgôr.',
  ],
  safety: {
    title: 'Cyn i chi ddechrau',
    text: [
      'Efallai y gall rhywun weld beth rydych chi’n ei wneud ar y ffôn neu’r cyfrifiadur hwn. Os gallwch, defnyddiwch un na all y person hwnnw ei gyrraedd. Peidiwch â mewngofnodi i’ch cyfrifon arno.',
      'Gallwch stopio unrhyw bryd. I adael, caewch y dudalen hon, neu pwyswch “Gadael y dudalen hon” os yw yno. Nid yw hynny’n clirio eich hanes pori nac yn atal ysbïwedd. Os byddwch yn clirio eich hanes pori, efallai y bydd rhywun yn sylwi.',
      'Nid yw’r rhestr hon yn cadw nac yn anfon eich atebion. Mae galwad yn ymddangos yn rhestr galwadau’r ffôn.',
    ],
  },
  contentNote:
    'Mae’r rhestr yn sôn am bethau a all beri gofid, fel bygythiadau, ymosodiad rhywiol a hunanladdiad. Cymerwch eich amser. Gallwch hepgor unrhyw ran.',
  about: {legend: 'Am bwy mae hyn?', me: 'Fi', someone: 'Rhywun rydw i’n poeni amdano'},
  voices: {
    me: {
      items: behavioursCy.me,
      ask: 'Ticiwch bob peth y mae rhywun yn ei wneud i chi, neu wedi’i wneud. Os nad ydych chi’n siŵr, ticiwch.',
      groups: {...groups, people: 'Pobl o’ch cwmpas', impact: 'Sut mae pethau i chi'},
      endings: {
        urgent: {
          title: 'Gofynnwch am help nawr',
          lead: [
            'Gall rhai o’ch atebion fod yn arwydd o berygl. Nid eich bai chi yw hyn. Os ydych chi mewn perygl, ffoniwch 999.',
          ],
        },
        'may-be-stalking': {
          title: 'Gall hyn fod yn stelcio',
          lead: [
            'Gall yr hyn y gwnaethoch ei dicio fod yn rhan o stelcio. Nid eich bai chi yw hyn. Gallwch gael help nawr, hyd yn oed os nad ydych chi’n siŵr.',
          ],
        },
        'help-whatever': {
          title: 'Beth bynnag y gwnaethoch ei dicio neu beidio, gallwch gael help',
          lead: [
            'Dim ond chi sy’n gwybod sut rydych chi’n teimlo. Os ydych chi’n poeni, mae hynny’n ddigon. Gallwch ofyn am help.',
          ],
        },
      },
      emergency:
        'Ffoniwch 999 os ydych mewn perygl, neu’n meddwl y gallech fod. Mae’r alwad am ddim, ddydd a nos.',
      nothing: `Ni wnaethoch dicio dim. ${stillMe}`,
      onlyWho: `${onlyWho} ${stillMe}`,
      feelings: 'Gwnaethoch dicio sut mae pethau i chi. Mae hynny’n bwysig:',
      signs: {
        fixated:
          'Pan fydd rhywun wedi hoelio ei holl sylw arnoch chi, ac yn gwrthod gadael llonydd i chi.',
        obsessive:
          'Obsesiynol: pan fydd rhywun yn treulio llawer o amser yn gwirio, yn gwylio neu’n dod i wybod pethau amdanoch chi.',
        unwanted:
          'Digroeso: pan nad ydych chi eisiau hyn, hyd yn oed os nad ydych wedi dweud hynny.',
        repeated: 'Dro ar ôl tro: pan fydd hyn yn parhau. Gall dwywaith fod yn ddigon.',
      },
      harm: 'Gall stelcio eich niweidio hyd yn oed os nad oes neb yn eich cyffwrdd. Mae’n naturiol teimlo fel rydych chi.',
      steps: {
        ...steps,
        tracker: {
          title: 'Os dewch o hyd i draciwr pan fyddwch allan, ceisiwch beidio â mynd ag ef adref.',
          text: 'Gallwch fynd i le prysur neu i orsaf heddlu, a ffonio’r heddlu. Os yw gartref, gofynnwch am help cyn ei symud.',
        },
        heard: {title: 'Nid oes angen tystiolaeth arnoch.', text: heardText},
        tell: {
          title: 'Dywedwch wrth rywun rydych chi’n ymddiried ynddo.',
          text: 'Gwrandewch ar eich teimladau hefyd. Chi sy’n deall eich bywyd eich hun orau. Os ydych o dan 19 oed, gallwch ffonio Childline hefyd.',
        },
        record: {
          title: 'Cadwch gofnod, os yw’n ddiogel.',
          text: recordText,
        },
        advice: {
          title: 'Gofynnwch am gyngor cyn ateb, blocio neu gwrdd â’r person.',
          text: 'Nid oes rhaid i chi ateb na chwrdd â’r person. Gall llinell gymorth eich helpu i gynllunio.',
        },
      },
      notes: {
        'call-101': {
          title: notes['call-101'],
          text: `Efallai y bydd yr heddlu’n gofyn beth ddigwyddodd, pryd, ac a ydych chi mewn perygl nawr. ${report}`,
        },
        'not-heard': {
          title: notes['not-heard'],
          text: 'Gallwch ofyn eto. Gallwch ofyn am swyddog sy’n deall stelcio. Gall y llinell gymorth eich helpu i wneud hyn.',
        },
        work: {
          title: notes.work,
          text: 'Gallwch ddweud wrth rywun yno, fel na fydd neb yn datgelu ble rydych chi. Os yw’r person arall yno hefyd, gofynnwch am gyngor yn gyntaf.',
        },
        advocate: {
          title: 'Rhywun i’ch cefnogi',
          text: 'Gall eiriolwr stelcio eich cefnogi. Gallwch ofyn am un, gyda’r heddlu neu hebddynt. Efallai y bydd y llinell gymorth yn gwybod am eiriolwr yn eich ardal chi.',
        },
        tags: {
          title: notes.tags,
          text: 'Mae rhai ffonau’n eich rhybuddio os yw traciwr yn symud gyda chi. Gall rhai chwilio am un hefyd.',
        },
      },
      rightToAsk: {
        title: 'Gallwch ofyn i’r heddlu am eich partner neu’ch cyn-bartner.',
        text: 'Yng Nghymru, Lloegr a Gogledd Iwerddon, gallwch ofyn a yw’r person hwnnw wedi niweidio rhywun yn y gorffennol. Mae rhai’n galw hyn yn Gyfraith Clare. Yr heddlu sy’n penderfynu beth i’w ddweud wrthych.',
      },
      record: [
        ...record,
        'sut y gwnaeth i chi deimlo, a beth y gwnaethoch ei newid',
        'wrth bwy y dywedoch chi, ac unrhyw gyfeirnod gan yr heddlu',
      ],
      summary: {
        open: 'Hoffwn siarad am yr hyn y mae rhywun yn ei wneud i mi. Mae’n anodd i mi ei ddweud, felly rydw i wedi’i ysgrifennu.',
        openNothing:
          'Mae rhywbeth yn fy mhoeni ac mae’n anodd i mi ei ddweud. A gawn ni siarad am hyn?',
        behaviours: 'Beth sy’n digwydd:',
        who: 'Pwy sy’n gwneud hyn:',
        impacts: 'Sut mae pethau i mi:',
        close: 'A allwch chi ddweud wrthyf beth y gallaf ei wneud a sut i fod yn fwy diogel?',
      },
    },
    someone: {
      items: behavioursCy.someone,
      ask: 'Meddyliwch am y person rydych chi’n poeni amdano. Ticiwch bob peth y mae rhywun yn ei wneud i’r person, neu wedi’i wneud. Os nad ydych chi’n siŵr, ticiwch.',
      groups: {...groups, people: 'Pobl o gwmpas y person', impact: 'Sut mae pethau i’r person'},
      endings: {
        urgent: {
          title: 'Gofynnwch am help ar ran y person nawr',
          lead: [
            'Gall rhai o’ch atebion fod yn arwydd o berygl. Nid bai’r person yw hyn. Os yw’r person mewn perygl, ffoniwch 999. Gallwch chi ffonio ar ran y person.',
          ],
        },
        'may-be-stalking': {
          title: 'Efallai fod y person yn cael ei stelcio',
          lead: [
            'Gall yr hyn y gwnaethoch ei dicio fod yn rhan o stelcio. Nid bai’r person yw hyn. Gallwch gael cyngor nawr, hyd yn oed os nad ydych chi’n siŵr.',
          ],
        },
        'help-whatever': {
          title: 'Beth bynnag y gwnaethoch ei dicio neu beidio, mae help i chi ac i’r person',
          lead: [
            'Dim ond y person ei hun sy’n gwybod sut mae’n teimlo. Os ydych chi’n poeni, mae hynny’n ddigon. Gallwch ofyn am help.',
          ],
        },
      },
      emergency:
        'Ffoniwch 999 os yw’r person mewn perygl, neu os ydych yn meddwl y gallai fod. Mae’r alwad am ddim, ddydd a nos.',
      nothing: `Ni wnaethoch dicio dim. ${stillSomeone}`,
      onlyWho: `${onlyWho} ${stillSomeone}`,
      feelings: 'Gwnaethoch dicio sut mae pethau i’r person. Mae hynny’n bwysig:',
      signs: {
        fixated:
          'Pan fydd rhywun wedi hoelio ei holl sylw ar y person, ac yn gwrthod gadael llonydd i’r person.',
        obsessive:
          'Obsesiynol: pan fydd rhywun yn treulio llawer o amser yn gwirio, yn gwylio neu’n dod i wybod pethau am y person.',
        unwanted:
          'Digroeso: pan nad yw’r person eisiau hyn, hyd yn oed os nad yw wedi dweud hynny.',
        repeated: 'Dro ar ôl tro: pan fydd hyn yn parhau. Gall dwywaith fod yn ddigon.',
      },
      harm: 'Gall stelcio niweidio’r person hyd yn oed os nad oes neb yn cyffwrdd â’r person. Mae’n naturiol teimlo felly.',
      steps: {
        ...steps,
        tracker: {
          title:
            'Os daw’r person o hyd i draciwr oddi cartref, gall geisio peidio â mynd ag ef adref.',
          text: 'Gall y person fynd i le prysur neu i orsaf heddlu, a ffonio’r heddlu. Os yw’r traciwr gartref, gofynnwch am help cyn ei symud.',
        },
        heard: {title: 'Nid oes angen tystiolaeth ar y person, nac arnoch chi.', text: heardText},
        tell: {
          title: 'Gwrandewch ar y person, a’i gredu.',
          text: 'Os yw’r person mewn perygl, ffoniwch 999. Os yw’r person yn blentyn, gallwch ofyn i Linell Gymorth yr NSPCC beth i’w wneud. Os yw’n oedolyn, gadewch i’r person ddewis beth i’w wneud, a phryd. Gallwch chi gael help i chi’ch hun hefyd.',
        },
        record: {
          title: 'Helpwch y person i gadw cofnod, os yw’n ddiogel.',
          text: recordText,
        },
        advice: {
          title: 'Gofynnwch am gyngor cyn camu i mewn.',
          text: 'Gall ateb, blocio neu gwrdd â’r person arall waethygu pethau.',
        },
      },
      notes: {
        'call-101': {
          title: notes['call-101'],
          text: `Efallai y bydd yr heddlu’n gofyn beth ddigwyddodd, pryd, ac a oes perygl nawr. ${report}`,
        },
        'not-heard': {
          title: notes['not-heard'],
          text: 'Gall y person ofyn eto, a gofyn am swyddog sy’n deall stelcio. Gall y llinell gymorth helpu gyda hyn.',
        },
        work: {
          title: notes.work,
          text: 'Gall y person ddweud wrth rywun yno, fel na fydd neb yn datgelu ble mae’r person. Os yw’r person arall yno hefyd, gofynnwch am gyngor yn gyntaf.',
        },
        advocate: {
          title: 'Rhywun i gefnogi’r person',
          text: 'Gall eiriolwr stelcio gefnogi’r person, gyda’r heddlu neu hebddynt. Efallai y bydd y llinell gymorth yn gwybod am eiriolwr yn ardal y person.',
        },
        tags: {
          title: notes.tags,
          text: 'Mae rhai ffonau’n rhybuddio pobl os yw traciwr yn symud gyda nhw. Gall rhai chwilio am un hefyd.',
        },
      },
      rightToAsk: {
        title: 'Gallwch ofyn i’r heddlu am bartner neu gyn-bartner y person.',
        text: 'Yng Nghymru, Lloegr a Gogledd Iwerddon, gallwch ofyn a yw’r partner hwnnw wedi niweidio rhywun yn y gorffennol. Mae rhai’n galw hyn yn Gyfraith Clare. Yr heddlu sy’n penderfynu beth i’w ddweud, ac wrth bwy.',
      },
      record: [
        ...record,
        'sut y gwnaeth i’r person deimlo, a beth sydd wedi newid',
        'pwy sy’n gwybod, ac unrhyw gyfeirnod gan yr heddlu',
      ],
      summary: {
        open: 'Rydw i’n poeni am rywun. Hoffwn siarad am yr hyn y mae rhywun arall yn ei wneud i’r person.',
        openNothing:
          'Rydw i’n poeni am rywun ac mae’n anodd i mi ddweud pam. A gawn ni siarad am hyn?',
        behaviours: 'Beth sy’n digwydd:',
        who: 'Pwy sy’n gwneud hyn:',
        impacts: 'Sut mae pethau i’r person:',
        close: 'A allwch chi ddweud wrthyf sut y gallaf helpu’r person i fod yn fwy diogel?',
      },
    },
  },
  start: 'Dechrau',
  next: 'Parhau',
  back: 'Yn ôl',
  finish: 'Gweld beth all helpu',
  skip: 'Mynd yn syth at yr help',
  change: 'Yn ôl at y rhestr',
  clear: 'Clirio fy atebion',
  clearSeen: 'Clirio',
  cleared: 'Mae eich atebion wedi’u clirio.',
  step: (step, of) => `Cam ${step} o ${of}`,
  ring: 'Siaradwch â rhywun nawr',
  ringBack: {
    title: 'Dywedwch a yw’n ddiogel eich ffonio’n ôl',
    text: 'Pan fyddwch yn ffonio, dywedwch a gânt eich ffonio’n ôl, a phryd. Dywedwch a yw’n ddiogel anfon neges destun neu adael neges. Gallwch wrthod unrhyw un o’r rhain.',
  },
  why: 'Pam rydyn ni’n dweud hyn',
  danger: 'Gall fod yn arwydd o berygl:',
  signs:
    'Mae’r heddlu’n defnyddio pedwar gair i adnabod stelcio. Edrychwch o dan bob un am yr hyn y gwnaethoch ei dicio.',
  lookOut: 'Pethau i gadw llygad amdanynt',
  four: 'Mae’r llythrennau cyntaf yn Saesneg yn sillafu FOUR. Mae’n helpu pobl i gofio’r arwyddion. Nid asesiad ydyw, ac nid oes angen pob un o’r pedwar.',
  nextTitle: 'Beth allwch chi ei wneud nesaf',
  recordTitle: 'Beth i’w ysgrifennu',
  printSheet: 'Argraffu taflen wag',
  sheetNote:
    'Chi sy’n ei llenwi â llaw. Gall rhywun ddod o hyd iddi. Nid oes dim yn cael ei gadw yma.',
  recordCare:
    'Peidiwch â ffilmio’r person arall os nad yw’n ddiogel. Peidiwch â dilyn y person hwnnw er mwyn ffilmio. Gall ddefnyddio hynny i gwyno amdanoch chi.',
  lawTitle: 'Beth mae’r gyfraith yn ei ddweud',
  law: lawCy,
  lawClose:
    'Gall yr hyn sy’n digwydd fod yn stelcio. Dim ond llys all ddweud a yw’n drosedd. Nid oes angen i chi wybod y gyfraith i ofyn am help.',
  helpTitle: 'Pobl a all helpu, dros y ffôn neu ar-lein',
  trust: 'Ewch i wefan Ymddiriedolaeth Suzy Lamplugh, sy’n cynnal y llinell gymorth',
  takeTitle: 'I fynd gyda chi',
  takeIntro: 'Gallwch ddarllen eich atebion i linell gymorth, neu i’r heddlu ar 101.',
  takeShow: 'Dangos fy ngeiriau',
  takeHide: 'Cuddio fy ngeiriau',
  takeWarning: [
    'Gall rhywun ddod o hyd i’r hyn rydych chi’n ei gopïo neu’n ei argraffu. Gall copi aros ar y ffôn neu’r cyfrifiadur hwn am amser hir.',
  ],
  copy: 'Copïo',
  copied: 'Wedi’i gopïo.',
  notCopied: 'Ni weithiodd hynny. Gallwch ei ddarllen o’r sgrin.',
  print: 'Argraffu',
  printTitle: 'Nodiadau',
};
