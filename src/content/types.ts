import type {EssentialMessages} from './emergency/messages.js';
import type {
  BehaviourGroup,
  CampaignKind,
  ChangeList,
  ContactField,
  HelplineKind,
  LawArea,
  Locale,
  Nation,
  Need,
  Sign,
  Weekday,
} from './vocabulary.js';

/**
 * The shapes of every fact and every word in Four Signs. No logic and no values: those are in the
 * files beside this one.
 *
 * Facts and words are kept apart. A fact (a number, a date, an opening time) is the same in every
 * language and carries a source. A word is in one language and is looked up when something is
 * drawn, so that loading order cannot matter.
 */

export type {
  About,
  BehaviourGroup,
  CampaignKind,
  ChecklistLayout,
  ContactField,
  Ending,
  HelplineKind,
  LawArea,
  Locale,
  Nation,
  Need,
  Sign,
  Weekday,
} from './vocabulary.js';

/** A calendar date as ISO 8601 `YYYY-MM-DD`. */
export type IsoDate = string;

/** A time of day as ISO 8601 `HH:MM`, 24-hour, in the time zone of the thing it describes. */
export type IsoTime = string;

// ── Sources

/**
 * Where a fact comes from. The script that visitors load leaves these out; the content sheet prints
 * them.
 */
export interface Source {
  /**
   * `https:` or `http:` address of the page that was read, or `null` when the source is not a
   * public page.
   */
  readonly url: string | null;
  /** The date printed on the page: an ISO 8601 date, month or year; or words such as "undated". */
  readonly date: string;
  /** What the source says or why it counts, where that is not plain. */
  readonly note?: string;
}

/** The evidence behind one fact. */
export interface Evidence {
  /**
   * `confirmed`: two or more sources agree. `one-source`: only one was found. `conflict`: sources
   * disagree. `none`: none was found, and nothing is shown.
   */
  readonly confidence: 'confirmed' | 'one-source' | 'conflict' | 'none';
  readonly sources: readonly Source[];
  /** Disagreements between sources, recorded and never smoothed over. */
  readonly conflicts?: readonly string[];
  /** The day on which a person must look again, ISO 8601. */
  readonly reviewBy: IsoDate;
}

/** One change of one fact, as `changes/facts.ts` keeps it. */
export interface FactChange {
  /** The day on which it was changed in this repository. */
  readonly date: IsoDate;
  /** The version of the package that was the first to have it; `null` until there is one. */
  readonly version: string | null;
  readonly list: ChangeList;
  /**
   * The id within the list. Of a campaign its kind and first day (`16-days-2026-11-25`), of the
   * bank holidays the nation.
   */
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed';
  /**
   * What was changed, by the names that the data uses; left out where all of it was added or
   * removed. An old value is never written, so that nobody can copy it.
   */
  readonly fields?: readonly string[];
}

/** A bank holiday by proclamation, for one year alone. */
export interface ProclaimedHoliday {
  readonly date: IsoDate;
  readonly nations: readonly Nation[];
  /** The day on which the source was last read. */
  readonly readOn: IsoDate;
  readonly source: Source;
}

// ── Helplines

/**
 * From–until, in the helpline's own time zone. An end at or before its start lies on the next day.
 */
export type Span = readonly [from: IsoTime, until: IsoTime];

/**
 * Opening hours by weekday. A day that is missing is a day when the line is shut; of a day that is
 * `null`, nothing is known.
 */
export type WeekHours = Readonly<Partial<Record<Weekday, readonly Span[] | null>>>;

/**
 * Opening hours of single days, by ISO 8601 date: in place of those of the weekday. `[]` is shut.
 */
export type OtherHours = Readonly<Partial<Record<IsoDate, readonly Span[]>>>;

/**
 * `24/7`; or hours by weekday; or `null` where no hours could be confirmed ("check on their site").
 */
export type Hours = '24/7' | WeekHours | null;

/** A number to call. */
export interface Phone {
  /** As the operator prints it, grouped to be read aloud: `0808 802 0300`. */
  readonly display: string;
  /**
   * E.164 (`+448088020300`), or the short code itself (`116123`, `101`). What a `tel:` link dials.
   */
  readonly dial: string;
  /** Left out where nobody has said. */
  readonly cost?: 'free' | 'standard';
  /** Digits to press once somebody, or something, has answered. A link does not dial them. */
  readonly extension?: string;
}

/** A number to send a text message to. */
export interface TextLine {
  readonly display: string;
  readonly dial: string;
  /** A word to send, where the service asks for one. */
  readonly keyword?: string;
  /** The same number also takes WhatsApp messages. */
  readonly whatsapp?: true;
}

/**
 * One service. Words about it are in {@link HelplineText}; its evidence is in
 * `helplines/sources.ts`.
 */
export interface Helpline {
  /** Lower-case words with hyphens. Stable: hosts write it in `only` and `without`. */
  readonly id: string;
  readonly nations: readonly Nation[];
  /** Where it stands in the order. */
  readonly kind: HelplineKind;
  readonly needs: readonly Need[];
  readonly phone?: Phone;
  /** A second number for people who want to speak Welsh. */
  readonly welshPhone?: Phone;
  readonly text?: TextLine;
  readonly email?: string;
  /** An address to write to in Welsh. */
  readonly welshEmail?: string;
  /** `https:` page where the web chat starts. */
  readonly chat?: string;
  /**
   * `https:` page of the service. Every service in our own data has one; a partner's own card need
   * not.
   */
  readonly website?: string;
  readonly welshWebsite?: string;
  readonly hours: Hours;
  /** Days with other hours, or none. They count on a bank holiday as well. */
  readonly otherHours?: OtherHours;
  /** Sources disagree on the hours, and so none are shown. */
  readonly hoursVary?: true;
  /** Shut on the nation's bank holidays. Left out where that is not known. */
  readonly shutOnBankHolidays?: true;
  /** The operator itself says that the call does not show on the bill. */
  readonly offTheBill?: true;
  /** The operator says that you can speak Welsh. */
  readonly welsh?: true;
  /** You can use British Sign Language by video. */
  readonly bsl?: true;
  /** Interpreters are available. */
  readonly interpreters?: true;
  /** For women only, so that somebody else is offered another line beside it. */
  readonly forWomen?: true;
  /** Details that rest on one source: shown with "check on their site". */
  readonly unsure?: readonly ContactField[];
  /**
   * From when the newest dated source is: `YYYY-MM`, or `YYYY` where only the year is known; `null`
   * where every source is undated. Nobody has checked anything by that.
   */
  readonly sourceDate: string | null;
  /**
   * The day on which a person opened the service's own page or rang the line, and found all of this
   * right. Left out where nobody has: only then may a card say "checked".
   */
  readonly checkedOn?: IsoDate;
  /** A partner confirmed the hours on this day, `YYYY-MM-DD`, and stands for them. */
  readonly hoursConfirmed?: IsoDate;
}

/**
 * A card of the partner's own: a service, with its words in each language that the partner gave.
 */
export interface PartnerHelpline extends Helpline {
  readonly words: Readonly<Partial<Record<Locale, HelplineText>>>;
}

/** The words about one service, in one language. */
export interface HelplineText {
  readonly name: string;
  /** Who it is for and what it does: one or two short sentences. */
  readonly about: string;
  /** Something a caller should know first, such as a menu choice. */
  readonly note?: string;
  /** Which of a partner's words are in another language than that asked for, and in which. */
  readonly languages?: Readonly<Partial<Record<'name' | 'about' | 'note', Locale>>>;
}

/** The territorial police force of an area. */
export interface PoliceForce {
  /** Lower-case words with hyphens, `dorset`. */
  readonly id: string;
  readonly name: string;
  /** The force's Welsh name, where it has one. */
  readonly welshName?: string;
  readonly nation: Nation | null;
  /** `https:` */
  readonly website: string;
  /** Its pages in Welsh. `https:` */
  readonly welshWebsite?: string;
}

// ── Jurisdiction

/**
 * What is true of one country alone. `content/jurisdiction/facts.ts` has that of the United
 * Kingdom; a package of another country registers its own, with the words that it has for its
 * nations (`N`) and laws (`L`).
 */
export interface Jurisdiction<N extends string = Nation, L extends string = LawArea> {
  /**
   * The numbers that every element can show, whatever else is missing. `emergency` is the first
   * link of every element that shows one, and `stalking` a row in each. `police` is left out where
   * the police have no number of their own for the whole country: then there is no section of the
   * police.
   */
  readonly numbers: {
    readonly emergency: Phone;
    readonly police?: Phone;
    readonly stalking: Phone;
  };
  /** What stands before these numbers, in each language; English is always there. */
  readonly essential: {readonly en: EssentialMessages} & Readonly<
    Partial<Record<Locale, EssentialMessages>>
  >;
  /** The sites of the text relay, and of sign language by video. Left out where there is none. */
  readonly links: {readonly relay?: string; readonly bsl?: string};
  /**
   * Where a report is made online, by language and nation. A language without an address for a
   * nation has the English one; a nation without any has no link.
   */
  readonly reports: Readonly<Partial<Record<Locale, Readonly<Partial<Record<N, string>>>>>>;
  /** How the police are dialled with a text relay: never a link. */
  readonly policeRelay?: string;
  /** The nations in which a call to the police was found to be free. */
  readonly policeFreeIn: readonly N[];
  /**
   * The parts of the country that have a law or a helpline of their own, in the order in which they
   * are listed: the setting `nation`, and the answers to "Where are you?". Where there is one
   * alone, nobody is asked.
   */
  readonly nations: readonly N[];
  /** Every law on stalking, in the order in which they are listed where no nation is known. */
  readonly lawAreas: readonly L[];
  readonly lawOf: Readonly<Record<N, L>>;
  /**
   * The laws under which the police can be asked whether a former partner has hurt others before.
   */
  readonly rightToAsk: readonly L[];
  /** Minutes by which standard time, which is that of winter, is ahead of UTC. */
  readonly offset: number;
  /**
   * When the clock is one hour ahead of standard time; left out where it never is. South of the
   * equator `from` comes later in the year than `until`.
   */
  readonly summer?: {readonly from: ClockChange; readonly until: ClockChange};
  /**
   * The first and the last year for which that is known. Outside them no line is said to be open.
   */
  readonly years: readonly [first: number, last: number];
  /**
   * Days of every year, `MM-DD`, on which nobody can say whether a line is open, whatever weekday
   * they are: those of which the holiday is another day when they fall on a weekend.
   */
  readonly feasts: readonly string[];
  /** The country code of telephone numbers, without its `+`. */
  readonly code: string;
  /** What is dialled before a number inside the country alone; `''` where nothing is. */
  readonly trunk: string;
  /** Every number of the country as it stands after {@link code}, without `^` and `$`. */
  readonly number: RegExp;
  /** The short codes that a partner may write for calls: all of one, as it is printed. */
  readonly short: RegExp;
  /** The same for texts. */
  readonly shortText: RegExp;
  /** Numbers that an ordinary call does not reach: never a link. */
  readonly noVoice: readonly string[];
}

/** A Sunday on which the clocks change. */
export interface ClockChange {
  /** 1 to 12. */
  readonly month: number;
  /**
   * It is the Sunday on or before this day of the month: 7 for the first one, 14 for the second,
   * the last day of the month for the last.
   */
  readonly latest: number;
  /** When, in hours after its midnight by standard time, also where summer ends. */
  readonly hour: number;
}

// ── Campaigns

/** One run of a campaign, on dates that a source prints. Dates are never computed. */
export interface Campaign {
  readonly kind: CampaignKind;
  /** First day, by the clock of the country, inclusive. */
  readonly start: IsoDate;
  /** Last day, by the clock of the country, inclusive. */
  readonly end: IsoDate;
  /** The theme as the organiser printed it, in English; left out where none was found. */
  readonly theme?: string;
  /** The theme in Welsh, where a Welsh body printed one. */
  readonly welshTheme?: string;
  /** With its `#`. */
  readonly hashtag?: string;
}

// ── Checklist

/** A clause of a statute that names a behaviour, or the open-ended limb that covers it. */
export interface LawReference {
  /** Such as `PHA 1997 s.2A(3)(a)`. */
  readonly clause: string;
  /** `named` where the clause lists the behaviour; `open` where an open-ended limb covers it. */
  readonly cover: 'named' | 'open';
}

/** One thing that a person may tick. */
export interface Behaviour {
  readonly id: string;
  readonly group: BehaviourGroup;
  readonly signs: readonly Sign[];
  /** Any one of these leads to the urgent ending, whatever else is ticked. */
  readonly danger?: true;
  /** Services for this need come first among the help. */
  readonly need?: Need;
  /** Says that the other person is a former partner. */
  readonly intimatePartner?: true;
}

/** Who the other person is. It shows no sign, and no ending follows from it. */
export interface Who {
  readonly id: string;
  /** As for {@link Behaviour}. */
  readonly intimatePartner?: true;
}

/** How it is for the person: asked after the behaviours. */
export interface Impact {
  readonly id: string;
  readonly signs: readonly Sign[];
  /** As for {@link Behaviour}. */
  readonly danger?: true;
}

// ── Bundles of facts, one for each part of the page

/** What the helplines are drawn from. */
export interface HelplineFacts {
  readonly helplines: readonly Helpline[];
  readonly policeForces: readonly PoliceForce[];
  /** Bank holidays by nation, ISO 8601 dates, by the clock of the country. */
  readonly bankHolidays: Readonly<Record<Nation, readonly IsoDate[]>>;
}

/** What the checklist is drawn from, beside the helplines. */
export interface ChecklistFacts {
  readonly behaviours: readonly Behaviour[];
  readonly impacts: readonly Impact[];
  readonly who: readonly Who[];
}

/** What the awareness-week element is drawn from. */
export interface CampaignFacts {
  readonly campaigns: readonly Campaign[];
}
