// Writes src/content/bank-holidays/facts.ts from the package `date-holidays` and from the days that
// were proclaimed (src/content/bank-holidays/sources.ts, built first). Run it once a year, and when
// a day is proclaimed: npm run content:bank-holidays. With --print it only shows it.
import {readFileSync, writeFileSync} from 'node:fs';
import Holidays from 'date-holidays';
import {proclaimedHolidays} from '../../dist/esm/content/bank-holidays/sources.js';

const {version} = JSON.parse(
  readFileSync(new URL('../../node_modules/date-holidays/package.json', import.meta.url), 'utf8'),
);
const [from, until] = [2026, 2031];
const regions = {england: 'ENG', wales: 'WLS', scotland: 'SCT', 'northern-ireland': 'NIR'};

/**
 * Days on which offices are shut. A day on a weekend is left out where another stands in for it:
 * the list is that of gov.uk, and a line that shuts on bank holidays shuts once.
 */
const days = (nation, region) => {
  const calendar = new Holidays('GB', region);
  const all = proclaimedHolidays
    .filter(({nations}) => nations.includes(nation))
    .map(({date}) => date);
  for (let year = from; year <= until; year++) {
    const holidays = calendar.getHolidays(year).filter(({type}) => type === 'public');
    const named = new Set(holidays.map(({name}) => name));
    for (const {date, name} of holidays)
      if (!named.has(`${name} (substitute day)`)) all.push(date.slice(0, 10));
  }
  return [...new Set(all)].sort();
};

// Days that every nation keeps are written once, for visitors' sake.
const byNation = Object.fromEntries(
  Object.entries(regions).map(([nation, region]) => [nation, days(nation, region)]),
);
const shared = byNation.england.filter((day) =>
  Object.values(byNation).every((list) => list.includes(day)),
);
const own = (nation) => byNation[nation].filter((day) => !shared.includes(day));
const lines = (list) => {
  const rows = [];
  for (let year = from; year <= until; year++)
    rows.push(list.filter((day) => day.startsWith(`${year}`)).join(' '));
  return rows
    .filter(Boolean)
    .map((row) => `  '${row}',`)
    .join('\n');
};
const englandAndWales = own('england').filter((day) => byNation.wales.includes(day));
if (
  englandAndWales.length !== own('england').length ||
  englandAndWales.length !== own('wales').length
)
  throw new Error('England and Wales no longer keep the same days.');

const text = `import type {IsoDate, Nation} from '../types.js';

/**
 * Bank holidays of each nation, from ${from} to ${until}. Written by
 * \`npm run content:bank-holidays\`, not by hand; the numbers are those of date-holidays
 * ${version}, and days by proclamation. Outside these years nothing is known, and no line is said
 * to be open.
 */
const split = (years: readonly string[]): IsoDate[] => years.join(' ').split(' ');

/** Kept in every nation. */
const everywhere = split([
${lines(shared)}
]);

const englandAndWales = split([
${lines(englandAndWales)}
]);

const scotland = split([
${lines(own('scotland'))}
]);

const northernIreland = split([
${lines(own('northern-ireland'))}
]);

/** ISO 8601 dates, Europe/London. */
export const bankHolidays: Readonly<Record<Nation, readonly IsoDate[]>> = {
  england: [...everywhere, ...englandAndWales],
  wales: [...everywhere, ...englandAndWales],
  scotland: [...everywhere, ...scotland],
  'northern-ireland': [...everywhere, ...northernIreland],
};
`;
if (process.argv.includes('--print')) {
  console.log(text);
  process.exit();
}
writeFileSync(new URL('../../src/content/bank-holidays/facts.ts', import.meta.url), text);
console.log(
  `${shared.length} days kept everywhere, ${englandAndWales.length} more in England and Wales, ${own('scotland').length} in Scotland, ${own('northern-ireland').length} in Northern Ireland.`,
);
