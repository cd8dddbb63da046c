import type {FactChange} from '../types.js';

/**
 * The version of the data that `npm run build` writes into dist/data, by Semantic Versioning. It is
 * not that of the package. Major: a program that reads the data may break. Minor: a new field or a
 * new record. Patch: a fact was put right.
 */
export const dataVersion = '1.0.0';

/** The first version of the package, and the day on which npm had it; `null`: it has not yet. */
export const firstVersion = {version: '0.1.0', published: null} as const;

type Change = Omit<FactChange, 'version'>;
type Changed = readonly [id: string, ...fields: string[]];

const on = (
  date: string,
  change: Change['change'],
  list: Change['list'],
  ...changed: readonly Changed[]
): Change[] =>
  changed.map(([id, ...fields]) => ({date, list, id, change, ...(fields.length && {fields})}));

/** @param version - `null` until a release, which writes it here */
const inVersion = (version: FactChange['version'], ...all: readonly Change[][]): FactChange[] =>
  ([] as Change[]).concat(...all).map((each) => ({...each, version}));

/**
 * Every change of a fact since its list was first written, on 23 November 2026, oldest first. A
 * fact cannot change without a line here, in a block of `inVersion(null` at the end:
 * `npm run content:changes` compares, and so does a test. How old the evidence is changes with
 * every round of calls, and is in no line. The lines up to the first version are read out of the
 * history of this repository.
 */
export const changes: readonly FactChange[] = [
  ...inVersion(
    null,
    on('2026-11-23', 'changed', 'helplines', ['national-domestic-abuse-helpline', 'bsl']),
    on(
      '2026-11-23',
      'added',
      'campaigns',
      ['16-days-2026-11-25'],
      ['16-days-2027-11-25'],
      ['16-days-2028-11-25'],
      ['stalking-law-anniversary-2026-11-25'],
      ['stalking-law-anniversary-2027-11-25'],
      ['stalking-law-anniversary-2028-11-25'],
    ),
    on(
      '2026-11-24',
      'changed',
      'helplines',
      ['national-stalking-helpline', 'hoursVary'],
      ['london-stalking-support', 'hoursVary'],
      ['mens-advice-line', 'hoursVary'],
      ['galop', 'hoursVary'],
      ['forced-marriage-unit', 'unsure'],
      ['womens-aid', 'forWomen'],
    ),
    on(
      '2026-11-24',
      'changed',
      'campaigns',
      ['stalking-awareness-week-2017-04-24', 'theme'],
      ['stalking-awareness-week-2019-04-08', 'theme'],
    ),
    // The id was changed, and nothing else.
    on('2026-11-24', 'removed', 'police-forces', ['british-transport-police']),
    on('2026-11-24', 'added', 'police-forces', ['btp']),
    on('2026-11-29', 'changed', 'emergency', ['101', 'freeIn', 'website']),
    on('2026-11-29', 'added', 'helplines', ['scottish-womens-rights-centre'], ['nhs-111-england']),
    on(
      '2026-11-29',
      'changed',
      'helplines',
      ['scotland-domestic-abuse-helpline', 'email', 'unsure'],
      ['samaritans', 'welshPhone', 'unsure'],
    ),
    on(
      '2026-11-29',
      'changed',
      'police-forces',
      ['north-wales', 'website'],
      ['south-wales', 'website'],
      ['btp', 'name', 'website'],
    ),
    on(
      '2026-11-29',
      'changed',
      'bank-holidays',
      ['england'],
      ['wales'],
      ['scotland'],
      ['northern-ireland'],
    ),
    on(
      '2026-11-30',
      'changed',
      'helplines',
      ['live-fear-free', 'needs'],
      ['scotland-domestic-abuse-helpline', 'needs'],
      ['northern-ireland-abuse-helpline', 'needs'],
    ),
    on('2026-12-01', 'changed', 'helplines', ['live-fear-free', 'unsure']),
  ),
];
