import type {HelplineId} from './facts.js';
import type {HelplineText} from '../types.js';
import type {HelplineKind, Nation, Need, Weekday} from '../vocabulary.js';

/** The 999 row and the 101 row. They stand first everywhere and cannot be left out. */
export interface EmergencyMessages {
  readonly title: string;
  readonly about: string;
  /** What opens the steps for someone who has to stay quiet. */
  readonly quiet: string;
  /** The Silent Solution, one step to an item. Empty where a country has no such way. */
  readonly quietSteps: readonly string[];
  /** What opens the ways to reach 999 without speaking or hearing. */
  readonly otherWays: string;
  /** How to send a text, and how a phone is registered for it. Empty where there is no such way. */
  readonly text: string;
  readonly textRegister: string;
  readonly relay: string;
  readonly relayLink: string;
  readonly bsl: string;
  readonly bslLink: string;
  readonly policeTitle: string;
  readonly policeAbout: string;
  /** Said on a page for one nation, where it was found to be so there. */
  readonly policeFree: string;
  /** Said on a page for all nations: in which of them it was found to be so. */
  readonly policeFreeIn: string;
  readonly policeRelay: string;
  /** The words of the link to the website where a report is made. */
  readonly policeOnline: Readonly<Record<Nation, string>>;
}

/**
 * Every sentence of `<four-signs-helplines>`, in one language. Whole sentences only; those with a
 * value in them are functions.
 */
export interface HelplinesMessages {
  readonly title: string;
  readonly emergency: EmergencyMessages;
  /** The heading above each kind of service. */
  readonly kinds: Readonly<Record<HelplineKind | 'own' | 'police', string>>;
  /** What opens the specialist lines when no need was named. */
  readonly needsFolded: string;
  readonly nations: Readonly<Record<Nation, string>>;
  /** In place of the four nations' names. */
  readonly wholeKingdom: string;
  /** Said by a screen reader before the names of the nations. */
  readonly serves: string;
  /** Where a line is for women only. */
  readonly forWomen: string;

  // ── What the visitor may choose
  readonly where: string;
  /** The answer that chooses no nation: every one is shown. */
  readonly notSure: string;
  readonly what: string;
  /** The answers to {@link what}. */
  readonly needs: Readonly<Record<Need, string>>;
  /** The heading above the services that come first, where a nation was chosen. */
  readonly helpIn: Readonly<Record<Nation, string>>;
  /** The same where none was. */
  readonly helpEverywhere: string;
  /**
   * The button that shows the rest. @param all - how many services there are, the first included
   */
  readonly showAll: (all: number) => string;
  readonly showFewer: string;
  /**
   * Said by a screen reader after a press.
   *
   * @param chosen - what was chosen: names from {@link nations} or {@link wholeKingdom}, and
   *   {@link needs}
   */
  readonly shown: (chosen: string, shown: number, all: number) => string;
  readonly allShown: (chosen: string, all: number) => string;

  // ── Open or shut
  readonly openAlways: string;
  /** Open, and for longer than a day. */
  readonly openNow: string;
  /** @param until - a time of day, from {@link time} */
  readonly openUntil: (until: string) => string;
  /** Shut, and opens later today. */
  readonly opensToday: (from: string) => string;
  readonly opensTomorrow: (from: string) => string;
  readonly opensOn: (from: string, day: Weekday) => string;
  /**
   * Shut for longer than a week ahead, or until nobody knows when: the next opening is on a
   * holiday.
   */
  readonly shut: string;
  /** The sources disagree. */
  readonly hoursVary: string;
  /** Nothing is known. */
  readonly hoursUnknown: string;
  /** A bank holiday, at a time when the line's own hours say that it is open. */
  readonly bankHoliday: string;
  /** One source only. @param hours - from {@link hours} */
  readonly hoursUnsure: (hours: string) => string;
  /** Such as `9:30 am`, `noon` or `midnight`, with no line break between a figure and its unit. */
  readonly time: (hour: number, minute: number) => string;
  /** Such as `Monday to Friday, 9 am to 5 pm`; the days are the same when only one is meant. */
  readonly hours: (
    first: Weekday,
    last: Weekday,
    spans: readonly (readonly [from: string, until: string])[],
  ) => string;
  /** Stands before the lines that are open day and night, beside a line that is or may be shut. */
  readonly ifShut: string;

  // ── The card
  /** Before the digits to press once a call is answered. */
  readonly extension: string;
  readonly callInWelsh: string;
  readonly free: string;
  readonly standardCost: string;
  /** A call leaves traces, and may be on the bill. */
  readonly callTraces: string;
  /** The same, where the operator says that the bill does not show it. */
  readonly callTracesNotOnBill: string;
  /** Said where the clock of the device is not that of the country. */
  readonly localTimes: string;
  /** What opens the text number, the email address and what else there is. */
  readonly moreWays: string;
  readonly text: (number: string) => string;
  readonly textKeyword: (keyword: string, number: string) => string;
  readonly textOrWhatsapp: (number: string) => string;
  readonly textTraces: string;
  readonly bsl: string;
  readonly emailLabel: string;
  readonly emailInWelshLabel: string;
  readonly emailTraces: string;
  readonly chat: string;
  readonly website: string;
  readonly welsh: string;
  readonly interpreters: string;
  /** After a detail that rests on one source. */
  readonly checkOnSite: string;
  /**
   * How old the newest source is, where nobody has checked the details.
   *
   * @param month - 1 to 12, or `undefined` where the source gives the year alone
   */
  readonly sourceDate: (year: number, month: number | undefined) => string;
  /** Said only of a day on which a person opened the page or rang the line. */
  readonly checked: (year: number, month: number | undefined) => string;
  /** Where nobody has checked the details, and every source is undated. */
  readonly notChecked: string;
  /** Where a partner has confirmed the hours of a service that we know: says who did. */
  readonly partnerChecked: (year: number, month: number | undefined) => string;

  // ── Local police
  readonly policeAbout: string;
  /** Of a force that serves no one nation: 101 leads to another. */
  readonly policeEverywhereAbout: string;

  readonly services: Readonly<Record<HelplineId, HelplineText>>;
}
