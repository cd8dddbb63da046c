import {behavioursCy} from '../checklist/behaviours.cy.js';
import {lawCy} from '../checklist/law.cy.js';
import type {ChecklistMessages} from './checklist.js';

const groups = {
  contact: 'Galwadau, negeseuon a phost',
  online: 'Ar-lein ac ar ddyfeisiau',
  following: 'Dilyn a gwylio',
  home: 'Cartref, car ac eiddo',
  danger: 'Bygythiadau a pherygl',
};

const record = [
  'y dyddiad, yr amser a’r lle',
  'beth ddigwyddodd, y ffeithiau’n gyntaf',
  'sut y gwnaethant gysylltu',
  'pwy a welodd hynny, a sut i gysylltu â nhw',
  'beth sydd wedi’i gadw, ac ymhle',
];

const steps = {
  devices: {
    title: 'Gofynnwch am help cyn symud traciwr neu newid ffôn neu gyfrif.',
    text: 'Gall rhywun sylwi ar newid sydyn, a gall hynny waethygu pethau. Gall llinell gymorth ddweud sut i fod yn fwy diogel.',
  },
};

const recordText =
  'Cadwch ef lle na all y person arall ddod o hyd iddo. Gall gael ei ddarllen yn y llys, neu gan y person arall, felly peidiwch â chynnwys pethau na ddylai eu gwybod. Peidiwch â’i gadw ar ffôn y gall y person hwnnw ei agor. Os yw’n ddiogel, cadwch negeseuon hefyd.';

const heardText = 'Gallwch siarad â’r heddlu neu linell gymorth hebddi.';

/** The checklist in Welsh: formal "chi", ticks and no yes or no, no name put inside a sentence. */
export const checklistCy: ChecklistMessages = {
  title: 'Ai stelcio yw hyn?',
  intro: ['Ticiwch bopeth sy’n berthnasol. Yna cewch weld beth all hyn ei olygu a phwy all helpu. Nid prawf yw hwn, ac nid oes sgôr.'],
  safety: {
    title: 'Cyn i chi ddechrau',
    text: [
      'Efallai y gall rhywun weld beth rydych chi’n ei wneud ar y ffôn neu’r cyfrifiadur hwn. Os gallwch, defnyddiwch un na all ei gyrraedd.',
      'Gallwch stopio unrhyw bryd. I adael, caewch y dudalen hon, neu pwyswch “Gadael y dudalen hon” os yw yno. Nid yw hynny’n clirio eich hanes pori nac yn atal ysbïwedd. Os byddwch yn clirio eich hanes pori, efallai y bydd rhywun yn sylwi.',
      'Nid yw’r rhestr hon yn cadw nac yn anfon eich atebion. Mae galwad yn ymddangos yn rhestr galwadau’r ffôn.',
    ],
  },
  contentNote:
    'Mae’r rhestr yn enwi pethau anodd, fel bygythiadau, ymosodiad rhywiol a hunanladdiad. Cymerwch eich amser. Gallwch hepgor unrhyw ran.',
  about: {legend: 'Am bwy mae hyn?', me: 'Fi', someone: 'Rhywun rydw i’n poeni amdano'},
  voices: {
    me: {
      items: behavioursCy.me,
      ask: 'Ticiwch bob peth y mae rhywun yn ei wneud i chi, neu wedi’i wneud. Os nad ydych chi’n siŵr, ticiwch.',
      groups: {...groups, people: 'Pobl o’ch cwmpas', impact: 'Sut mae pethau i chi'},
      endings: {
        urgent: {
          title: 'Gofynnwch am help nawr',
          lead: ['Gall rhai o’ch atebion fod yn arwydd o berygl. Nid eich bai chi yw hyn. Os ydych chi mewn perygl, ffoniwch 999.'],
        },
        'may-be-stalking': {
          title: 'Gall hyn fod yn stelcio',
          lead: [
            'Gall yr hyn y gwnaethoch ei dicio fod yn rhan o stelcio. Nid eich bai chi yw hyn. Gallwch gael help nawr, hyd yn oed os nad ydych chi’n siŵr.',
          ],
        },
        'help-whatever': {
          title: 'Beth bynnag yw eich atebion, gallwch gael help',
          lead: ['Dim ond chi sy’n gwybod sut rydych chi’n teimlo. Os ydych chi’n poeni, mae hynny’n ddigon. Gallwch ofyn am help.'],
        },
      },
      emergency: 'Ffoniwch 999 os ydych mewn perygl, neu’n meddwl y gallech fod. Mae’r alwad am ddim, ddydd a nos.',
      nothing:
        'Ni wnaethoch dicio dim. Efallai nad yw’r hyn sy’n digwydd i chi ar y rhestr. Efallai ei bod yn rhy anodd ei dicio. Er hynny, gallwch siarad â rhywun.',
      feelings: 'Gwnaethoch dicio sut mae pethau i chi. Mae hynny’n bwysig:',
      signs: {
        fixated: 'Mae eu meddwl wedi’i hoelio arnoch chi. Nid ydynt yn gadael llonydd i chi.',
        obsessive: 'Obsesiynol: maen nhw’n rhoi amser ac ymdrech i hyn. Maen nhw’n gwirio, yn gwylio neu’n dod i wybod pethau.',
        unwanted: 'Digroeso: nid ydych chi eisiau hyn, hyd yn oed os nad ydych wedi dweud hynny.',
        repeated: 'Dro ar ôl tro: mae’n parhau. Gall dwywaith fod yn ddigon.',
      },
      steps: {
        ...steps,
        heard: {title: 'Nid oes angen tystiolaeth arnoch.', text: heardText},
        tell: {
          title: 'Dywedwch wrth rywun rydych chi’n ymddiried ynddo.',
          text: 'Gwrandewch ar eich greddf hefyd. Chi sy’n deall eich bywyd eich hun orau.',
        },
        record: {
          title: 'Cadwch gofnod, os yw’n ddiogel.',
          text: recordText,
        },
        advice: {
          title: 'Gofynnwch am gyngor cyn ateb, blocio neu herio’r person.',
          text: 'Nid oes rhaid i chi ateb. Gall llinell gymorth eich helpu i gynllunio.',
        },
      },
      record: [
        ...record,
        'sut y gwnaeth i chi deimlo, a beth y gwnaethoch ei newid',
        'wrth bwy y dywedoch chi, ac unrhyw gyfeirnod gan yr heddlu',
      ],
      summary: {
        open: 'Hoffwn siarad am yr hyn y mae rhywun yn ei wneud i mi. Mae’n anodd i mi ei ddweud, felly rydw i wedi’i ysgrifennu.',
        openNothing: 'Mae rhywbeth yn fy mhoeni ac mae’n anodd i mi ei ddweud. A gawn ni siarad am hyn?',
        behaviours: 'Beth sy’n digwydd:',
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
          title: 'Beth bynnag yw eich atebion, mae help i chi ac i’r person',
          lead: ['Dim ond y person ei hun sy’n gwybod sut mae’n teimlo. Os ydych chi’n poeni, mae hynny’n ddigon. Gallwch ofyn am help.'],
        },
      },
      emergency: 'Ffoniwch 999 os yw’r person mewn perygl, neu os ydych yn meddwl y gallai fod. Mae’r alwad am ddim, ddydd a nos.',
      nothing:
        'Ni wnaethoch dicio dim. Efallai nad yw’r hyn a welsoch ar y rhestr. Efallai ei bod yn anodd ei roi mewn geiriau. Er hynny, gallwch siarad â rhywun.',
      feelings: 'Gwnaethoch dicio sut mae pethau i’r person. Mae hynny’n bwysig:',
      signs: {
        fixated: 'Mae meddwl rhywun wedi’i hoelio ar y person, heb adael llonydd.',
        obsessive: 'Obsesiynol: mae rhywun yn rhoi amser ac ymdrech i hyn. Mae’n gwirio, yn gwylio neu’n dod i wybod pethau.',
        unwanted: 'Digroeso: nid yw’r person eisiau hyn, hyd yn oed os nad yw wedi dweud hynny.',
        repeated: 'Dro ar ôl tro: mae’n parhau. Gall dwywaith fod yn ddigon.',
      },
      steps: {
        ...steps,
        heard: {title: 'Nid oes angen tystiolaeth ar y person, nac arnoch chi.', text: heardText},
        tell: {
          title: 'Gwrandewch ar y person, a’i gredu.',
          text: 'Os yw’r person mewn perygl, ffoniwch 999. Os nad yw, gadewch i’r person ddewis beth i’w wneud a phryd. Gallwch chi gael help i chi’ch hun hefyd.',
        },
        record: {
          title: 'Helpwch y person i gadw cofnod, os yw’n ddiogel.',
          text: recordText,
        },
        advice: {
          title: 'Gofynnwch am gyngor cyn camu i mewn.',
          text: 'Gall ateb, blocio neu herio’r person arall waethygu pethau.',
        },
      },
      record: [...record, 'sut y gwnaeth i’r person deimlo, a beth sydd wedi newid', 'pwy sy’n gwybod, ac unrhyw gyfeirnod gan yr heddlu'],
      summary: {
        open: 'Rydw i’n poeni am rywun. Hoffwn siarad am yr hyn y mae rhywun arall yn ei wneud i’r person.',
        openNothing: 'Rydw i’n poeni am rywun ac mae’n anodd i mi ddweud pam. A gawn ni siarad am hyn?',
        behaviours: 'Beth sy’n digwydd:',
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
  cleared: 'Mae eich atebion wedi’u clirio.',
  step: (step, of) => `Cam ${step} o ${of}`,
  ring: 'Siaradwch â rhywun nawr',
  why: 'Pam rydyn ni’n dweud hyn',
  danger: 'Gall fod yn arwydd o berygl:',
  signs: 'Mae gan stelcio bedwar arwydd. Mae eich atebion o dan yr un y gallant ei ddangos.',
  lookOut: 'Pethau i gadw llygad amdanynt',
  four: 'Mae’r llythrennau cyntaf yn Saesneg yn sillafu FOUR. Mae’n helpu pobl i gofio’r arwyddion. Nid prawf ydyw, ac nid oes angen pob un o’r pedwar.',
  nextTitle: 'Beth allwch chi ei wneud nesaf',
  recordTitle: 'Beth i’w ysgrifennu',
  lawTitle: 'Beth mae’r gyfraith yn ei ddweud',
  law: lawCy,
  lawClose: 'Dim ond llys all ddweud a yw rhywbeth yn drosedd. Nid oes angen i chi wybod y gyfraith i ofyn am help.',
  helpTitle: 'Pobl a all helpu',
  trust: 'Ewch i wefan Ymddiriedolaeth Suzy Lamplugh',
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
