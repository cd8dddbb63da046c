import type {LawArea, LawNote} from '../messages/checklist.js';

const acts = [
  'dilyn rhywun',
  'cysylltu â rhywun neu geisio cysylltu â rhywun',
  'cyhoeddi deunydd am rywun, neu fel pe bai’n dod gan y person hwnnw',
  'monitro’r hyn y mae rhywun yn ei wneud ar-lein',
  'loetran',
  'ymyrryd ag eiddo rhywun',
  'gwylio rhywun neu ysbïo ar rywun',
];
const moreActs = [...acts, 'mynd i mewn i gartref neu i le arall', 'rhoi pethau i rywun, neu eu gadael i rywun ddod o hyd iddyn nhw'];
const actsLead = 'Mae’r gyfraith yn enwi’r rhain:';
const threat =
  'Gall anfon bygythiad o farwolaeth neu niwed difrifol fod yn drosedd o dan Ddeddf Diogelwch Ar-lein 2023. Gall un neges fod yn ddigon.';

/** The law in each area, in Welsh. Acts have the Welsh names that public bodies use; an Act without one keeps its English name. */
export const lawCy: Readonly<Record<LawArea, LawNote>> = {
  'england-wales': {
    title: 'Yng Nghymru a Lloegr',
    text: [
      'Gall stelcio fod yn drosedd o dan Ddeddf Amddiffyn rhag Aflonyddu 1997. Mae’r Ddeddf yn edrych ar bethau sydd wedi’u gwneud ddwywaith neu fwy.',
    ],
    actsLead,
    acts,
    more: [
      'Gall pethau eraill gyfrif hefyd. Gall fod yn drosedd fwy difrifol os yw’n achosi ofn trais, neu’n achosi cymaint o ofid nes newid bywyd bob dydd rhywun.',
      'Gall yr heddlu ofyn i lys am Orchymyn Diogelu Rhag Stelcio. Nid oes rhaid i chi ofyn amdano.',
      threat,
    ],
    dated: 'Mae ein ffynonellau o Ionawr 2024 i Ebrill 2026. Nid oes dyddiad ar un ohonynt.',
  },
  scotland: {
    title: 'Yn yr Alban',
    text: [
      'Gall stelcio fod yn drosedd o dan y Criminal Justice and Licensing (Scotland) Act 2010. Mae’r Ddeddf yn edrych ar bethau sydd wedi’u gwneud ddwywaith neu fwy ac sy’n achosi ofn neu fraw.',
    ],
    actsLead,
    acts: moreActs,
    more: ['Gall pethau eraill gyfrif hefyd, os oes disgwyl iddynt achosi ofn neu fraw.'],
    dated: 'Mae’r gyfraith hon mewn grym ers mis Rhagfyr 2010. Nid oes dyddiad ar ein ffynonellau.',
  },
  'northern-ireland': {
    title: 'Yng Ngogledd Iwerddon',
    text: [
      'Gall stelcio fod yn drosedd o dan y Protection from Stalking Act (Northern Ireland) 2022. Mae’r Ddeddf yn edrych ar bethau sydd wedi’u gwneud ddwywaith neu fwy ac sy’n achosi ofn, braw neu ofid mawr.',
    ],
    actsLead,
    acts: moreActs,
    more: [
      'Gall pethau eraill gyfrif hefyd, os oes disgwyl iddynt achosi ofn, braw neu ofid mawr.',
      'Gall yr heddlu ofyn i lys am orchymyn i ddiogelu rhywun rhag stelcio. Nid oes rhaid i chi ofyn amdano.',
      threat,
    ],
    dated: 'Mae ein ffynonellau o Ebrill 2022 i Ionawr 2024. Nid oes dyddiad ar un ohonynt.',
  },
};
