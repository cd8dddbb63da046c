const realNow = Date.now.bind(Date);

/** How far London is ahead of UTC at an instant, in ms. */
function londonOffset(instant: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).formatToParts(instant);
  const [day, month, year, hour, minute, second] = [
    'day',
    'month',
    'year',
    'hour',
    'minute',
    'second',
  ].map((type) => Number(parts.find((part) => part.type === type)?.value)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/**
 * Sets the clock that the elements read (`Date.now`), in London's time. It runs on from there, as a
 * clock does.
 *
 * @param date - `YYYY-MM-DD`; empty is today
 * @param time - `HH-MM`; empty is now
 */
export function setClock(date: string, time: string): void {
  if (!date && !time) {
    Date.now = realNow;
    return;
  }
  const here = new Date(realNow() + londonOffset(realNow())).toISOString();
  const [day, clock] = [date || here.slice(0, 10), time.replace('-', ':') || here.slice(11, 16)];
  const asUtc = Date.parse(`${day}T${clock}:00Z`);
  const ahead = asUtc - londonOffset(asUtc) - realNow();
  Date.now = () => realNow() + ahead;
}
