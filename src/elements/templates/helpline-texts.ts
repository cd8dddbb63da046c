import type {HelplinesMessages} from '../../content/helplines/messages.js';
import {jurisdiction} from '../../content/jurisdiction/current.js';
import type {Helpline, IsoTime} from '../../content/types.js';
import {findNextChange, timesOfDay} from '../../domain/find-next-change.js';
import {
  getOpeningState,
  type BankHolidays,
  type OpeningState,
} from '../../domain/get-opening-state.js';
import {groupHours} from '../../domain/group-hours.js';
import {listTimes} from '../../domain/list-times.js';

/**
 * The nations that a line serves, in words. An England-only line never passes for a line of the
 * whole kingdom.
 */
export function servesText(helpline: Helpline, messages: HelplinesMessages): string {
  const {nations} = jurisdiction;
  const served = nations.filter((nation) => helpline.nations.indexOf(nation) >= 0);
  return served.length === nations.length
    ? messages.wholeKingdom
    : served.map((nation) => messages.nations[nation]).join(', ');
}

/** The week's hours, in words. */
export function hoursText({hours}: Helpline, messages: HelplinesMessages): string {
  if (!hours || hours === '24/7') return '';
  const inWords = (time: IsoTime): string =>
    messages.time(Number(time.slice(0, 2)), Number(time.slice(3)));
  return groupHours(hours)
    .map(({first, last, spans}) =>
      messages.hours(
        first,
        last,
        spans.map(([from, until]) => [inWords(from), inWords(until)]),
      ),
    )
    .join('; ');
}

/** Whether it is open, in a sentence. */
export function openingText(
  state: OpeningState,
  helpline: Helpline,
  messages: HelplinesMessages,
): string {
  const check = (sentence: string) =>
    helpline.website ? `${sentence} ${messages.checkOnSite}` : sentence;
  switch (state.kind) {
    case 'always':
      return messages.openAlways;
    case 'open':
      return state.until
        ? messages.openUntil(messages.time(state.until.hour, state.until.minute))
        : messages.openNow;
    case 'shut': {
      if (!state.opens) return check(messages.shut);
      const from = messages.time(state.opens.hour, state.opens.minute);
      if (!state.inDays) return messages.opensToday(from);
      return state.inDays === 1
        ? messages.opensTomorrow(from)
        : messages.opensOn(from, state.day ?? 'mon');
    }
    case 'bank-holiday':
      return check(messages.bankHoliday);
    case 'unsure':
      return messages.hoursUnsure(hoursText(helpline, messages));
    default:
      if (helpline.hoursVary) return messages.hoursVary;
      return helpline.website ? messages.hoursUnknown : '';
  }
}

/**
 * When one of some lines will next be said to be open or shut in other words, in ms since 1970;
 * `Infinity` where that is not within eight days, and then it never will be.
 */
export function nextOpeningChange(
  lines: readonly Helpline[],
  now: Date,
  bankHolidays: BankHolidays,
  messages: HelplinesMessages,
): number {
  const timed = lines.filter(({hours, otherHours}) => otherHours || (hours && hours !== '24/7'));
  return findNextChange(
    (at) =>
      timed.map((line) => openingText(getOpeningState(line, at, bankHolidays), line, messages)),
    now,
    timesOfDay(now, 8, listTimes(timed)),
  );
}
