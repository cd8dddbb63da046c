import type {LawArea, LawNote} from '../messages/checklist.js';

/** The law in each area, in Welsh. The names of Acts are those that public bodies use in Welsh, where there is one. */
export const lawCy: Readonly<Record<LawArea, LawNote>> = {
  'england-wales': {
    title: 'Yng Nghymru a Lloegr',
    text: [
      'Gall stelcio fod yn drosedd o dan Ddeddf Amddiffyn rhag Aflonyddu 1997. Mae’r gyfraith yn edrych ar bethau sy’n cael eu gwneud ddwywaith neu fwy.',
      'Mae’n enwi rhai: dilyn rhywun, cysylltu â rhywun, cyhoeddi pethau am rywun, monitro’r hyn y mae rhywun yn ei wneud ar-lein, loetran, ymyrryd ag eiddo rhywun, a gwylio neu ysbïo ar rywun. Gall pethau eraill gyfrif hefyd.',
      'Gall fod yn drosedd fwy difrifol os yw’n achosi ofn trais, neu’n achosi cymaint o fraw neu ofid nes newid bywyd bob dydd rhywun.',
      'Gall yr heddlu ofyn i lys am Orchymyn Diogelu Rhag Stelcio. Nid oes rhaid i’r dioddefwr ofyn amdano.',
      'Gall un neges sy’n bygwth lladd neu anafu rhywun yn ddifrifol fod yn drosedd o dan Ddeddf Diogelwch Ar-lein 2023.',
    ],
    dated: 'Mae ein ffynonellau ar gyfer hyn wedi’u dyddio rhwng Ionawr 2024 ac Ebrill 2026.',
  },
  scotland: {
    title: 'Yn yr Alban',
    text: [
      'Gall stelcio fod yn drosedd o dan y Criminal Justice and Licensing (Scotland) Act 2010. Mae’r gyfraith yn edrych ar bethau sy’n cael eu gwneud ddwywaith neu fwy ac sy’n achosi ofn neu fraw.',
      'Mae’n enwi rhai: dilyn rhywun, cysylltu â rhywun, cyhoeddi pethau am rywun, monitro’r hyn y mae rhywun yn ei wneud ar-lein, mynd i mewn i adeilad, loetran, ymyrryd ag eiddo rhywun, rhoi neu adael pethau i rywun, a gwylio neu ysbïo ar rywun. Gall pethau eraill a fyddai’n codi ofn ar y rhan fwyaf o bobl gyfrif hefyd.',
    ],
    dated: 'Mae’r gyfraith hon mewn grym ers mis Rhagfyr 2010.',
  },
  'northern-ireland': {
    title: 'Yng Ngogledd Iwerddon',
    text: [
      'Gall stelcio fod yn drosedd o dan y Protection from Stalking Act (Northern Ireland) 2022. Mae’r gyfraith yn edrych ar bethau sy’n cael eu gwneud ddwywaith neu fwy ac sy’n achosi ofn, braw neu ofid mawr.',
      'Mae’n enwi rhai: dilyn rhywun, cysylltu â rhywun, cyhoeddi pethau am rywun, monitro’r hyn y mae rhywun yn ei wneud ar-lein, mynd i mewn i adeilad, loetran, ymyrryd ag eiddo rhywun, rhoi neu adael pethau i rywun, a gwylio neu ysbïo ar rywun. Gall pethau eraill a fyddai’n codi ofn ar y rhan fwyaf o bobl gyfrif hefyd.',
      'Gall yr heddlu ofyn i lys am orchymyn i ddiogelu rhywun rhag stelcio.',
      'Gall un neges sy’n bygwth lladd neu anafu rhywun yn ddifrifol fod yn drosedd o dan Ddeddf Diogelwch Ar-lein 2023.',
    ],
    dated: 'Mae ein ffynonellau ar gyfer hyn wedi’u dyddio rhwng Ebrill 2022 ac Ionawr 2024.',
  },
};
