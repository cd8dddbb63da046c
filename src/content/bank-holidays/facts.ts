import type {IsoDate, Nation} from '../types.js';

/**
 * Bank holidays of each nation, from 2026 to 2031. Written by
 * `npm run content:bank-holidays`, not by hand; the numbers are those of date-holidays
 * 3.37.0, and days by proclamation. Outside these years nothing is known, and no line is said
 * to be open.
 */
const split = (years: readonly string[]): IsoDate[] => years.join(' ').split(' ');

/** Kept in every nation. */
const everywhere = split([
  '2026-01-01 2026-04-03 2026-05-04 2026-05-25 2026-12-25 2026-12-28',
  '2027-01-01 2027-03-26 2027-05-03 2027-05-31 2027-12-27 2027-12-28',
  '2028-01-03 2028-04-14 2028-05-01 2028-05-29 2028-12-25 2028-12-26',
  '2029-01-01 2029-03-30 2029-05-07 2029-05-28 2029-12-25 2029-12-26',
  '2030-01-01 2030-04-19 2030-05-06 2030-05-27 2030-12-25 2030-12-26',
  '2031-01-01 2031-04-11 2031-05-05 2031-05-26 2031-12-25 2031-12-26',
]);

const englandAndWales = split([
  '2026-04-06 2026-08-31',
  '2027-03-29 2027-08-30',
  '2028-04-17 2028-08-28',
  '2029-04-02 2029-08-27',
  '2030-04-22 2030-08-26',
  '2031-04-14 2031-08-25',
]);

const scotland = split([
  '2026-01-02 2026-06-15 2026-08-03 2026-11-30',
  '2027-01-04 2027-08-02 2027-11-30',
  '2028-01-04 2028-08-07 2028-11-30',
  '2029-01-02 2029-08-06 2029-11-30',
  '2030-01-02 2030-08-05 2030-12-02',
  '2031-01-02 2031-08-04 2031-12-01',
]);

const northernIreland = split([
  '2026-03-17 2026-04-06 2026-07-13 2026-08-31',
  '2027-03-17 2027-03-29 2027-07-12 2027-08-30',
  '2028-03-17 2028-04-17 2028-07-12 2028-08-28',
  '2029-03-19 2029-04-02 2029-07-12 2029-08-27',
  '2030-03-18 2030-04-22 2030-07-12 2030-08-26',
  '2031-03-17 2031-04-14 2031-07-14 2031-08-25',
]);

/** ISO 8601 dates, Europe/London. */
export const bankHolidays: Readonly<Record<Nation, readonly IsoDate[]>> = {
  england: [...everywhere, ...englandAndWales],
  wales: [...everywhere, ...englandAndWales],
  scotland: [...everywhere, ...scotland],
  'northern-ireland': [...everywhere, ...northernIreland],
};
