import {londonClock} from './london-clock.js';
import {londonInstants} from './london-instants.js';
import {openingHours, type BankHolidays, type LineHours} from './opening-hours.js';

/**
 * The next instant at which what is said about a line's hours will be different, in milliseconds, or `undefined` where it never will. A clock that sleeps until
 * then wakes for nothing else.
 */
export function nextOpeningChange(line: LineHours, now: Date, bankHolidays?: BankHolidays): number | undefined {
  const clock = londonClock(now);
  const {hours} = line;
  if (!clock || !hours || hours === '24/7') return undefined;
  const before = JSON.stringify(openingHours(line, now, bankHolidays));
  if (before === '{"kind":"unsure"}') return undefined;
  // Midnight, when tomorrow becomes today; and the hours at which the clocks change, which may jump over an opening time.
  const minutes = new Set([0, 60, 120]);
  for (const spans of Object.values(hours)) {
    for (const time of (spans ?? []).join().split(',')) minutes.add(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  }
  const today = Date.parse(clock.date);
  const instants: number[] = [];
  // Within eight days something is said differently, or nothing ever will be.
  for (let day = 0; day <= 8; day++) {
    const date = new Date(today + day * 86_400_000).toISOString().slice(0, 10);
    minutes.forEach((minute) => instants.push(...londonInstants(date, minute)));
  }
  return instants
    .sort((one, other) => one - other)
    .find((instant) => instant > Number(now) && JSON.stringify(openingHours(line, new Date(instant), bankHolidays)) !== before);
}
