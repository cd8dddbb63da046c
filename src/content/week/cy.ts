import type {WeekMessages} from './messages.js';

const months =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
    ' ',
  );

export const weekCy: WeekMessages = {
  label: 'Ymwybyddiaeth o stelcio',
  evergreen: 'Mae stelcio yn drosedd. Gallwch gael help.',
  // The letters of FOUR do not carry over into Welsh, so the four meanings stand alone. 'Sefydlog'
  // reads as 'stable', so the sense is spelled out.
  about:
    'Mae stelcio yn ymddygiad obsesiynol a digroeso gan rywun na wnaiff adael llonydd i chi. Mae’n digwydd dro ar ôl tro. Nid oes rhaid i chi fod yn siŵr, na chael tystiolaeth, cyn gofyn am help.',
  figure:
    'Mae tuag 1 o bob 7 o bobl 16 oed a hŷn yng Nghymru a Lloegr wedi cael eu stelcio rywbryd ers troi’n 16 oed.',
  figureSource:
    'Swyddfa Ystadegau Gwladol, Arolwg Troseddu Cymru a Lloegr, y flwyddyn a ddaeth i ben ym mis Mawrth 2024',
  campaigns: {
    'stalking-awareness-week': {
      before: (dates) => `Cynhelir Wythnos Genedlaethol Ymwybyddiaeth o Stelcio: ${dates}`,
      during: (dates) => `Mae’n Wythnos Genedlaethol Ymwybyddiaeth o Stelcio: ${dates}`,
      after:
        'Mae Wythnos Genedlaethol Ymwybyddiaeth o Stelcio wedi dod i ben. Mae help ar gael o hyd.',
    },
    '16-days': {
      before: (dates) =>
        `Bydd 16 Diwrnod o Weithredu yn erbyn Trais ar Sail Rhywedd yn dechrau cyn hir: ${dates}`,
      during: (dates) => `16 Diwrnod o Weithredu yn erbyn Trais ar Sail Rhywedd: ${dates}`,
      after: 'Mae 16 Diwrnod o Weithredu wedi dod i ben. Mae help ar gael o hyd.',
    },
    'stalking-law-anniversary': {
      before: (dates) =>
        `Daeth deddfau stelcio Cymru a Lloegr i rym ar 25 Tachwedd 2012. Dyma ddyddiad y pen-blwydd: ${dates}.`,
      during: () =>
        'Ar y diwrnod hwn yn 2012, daeth stelcio yn drosedd ynddi’i hun yng Nghymru a Lloegr',
      after: 'Mae stelcio yn drosedd ynddi’i hun yng Nghymru a Lloegr ers 25 Tachwedd 2012',
    },
  },
  dates: ([y1, m1, d1], [y2, m2, d2]) => {
    const last = `${d2} ${months[m2 - 1]} ${y2}`;
    if (y1 !== y2) return `${d1} ${months[m1 - 1]} ${y1} i ${last}`;
    if (m1 !== m2) return `${d1} ${months[m1 - 1]} i ${last}`;
    return d1 === d2 ? last : `${d1} i ${last}`;
  },
  theme: (theme) => `Y thema yw: ${theme}`,
  link: 'Rhagor am yr wythnos',
  help: 'Llinell Gymorth Genedlaethol ar gyfer Achosion o Stelcio:',
  emergency: 'Mewn perygl nawr? Ffoniwch',
  dismiss: 'Cuddio hwn',
  dismissed: 'Wedi’i guddio nes bydd y dudalen yn llwytho eto.',
};
