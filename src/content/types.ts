/**
 * The shapes of every fact and every word in Four Signs. No logic and no values: those are in the files beside this one.
 *
 * Facts and words are kept apart. A fact (a number, a date, an opening time) is the same in every language and carries
 * a source. A word is in one language and is looked up when something is drawn, so that loading order cannot matter.
 */

/** A nation of the United Kingdom. Each has its own law and its own helpline that is open day and night. */
export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

/** BCP 47 primary language subtag of a language that is written here in full. */
export type Locale = 'en' | 'cy';

/** A calendar date as ISO 8601 `YYYY-MM-DD`. */
export type IsoDate = string;

/** A time of day as ISO 8601 `HH:MM`, 24-hour, in the time zone of the thing it describes. */
export type IsoTime = string;

// ── Sources ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where a fact comes from. The script that visitors load leaves these out; the content sheet prints them. */
export interface Source {
  /** `https:` or `http:` address of the page that was read, or `null` when the source is not a public page. */
  readonly url: string | null;
  /** The date printed on the page: an ISO 8601 date, month or year; or words such as "undated". */
  readonly date: string;
  /** What the source says or why it counts, where that is not plain. */
  readonly note?: string;
}

/** The evidence behind one fact. */
export interface Evidence {
  /** `confirmed`: two or more sources agree. `one-source`: only one was found. `conflict`: sources disagree. `none`: none was found, and nothing is shown. */
  readonly confidence: 'confirmed' | 'one-source' | 'conflict' | 'none';
  readonly sources: readonly Source[];
  /** Disagreements between sources, recorded and never smoothed over. */
  readonly conflicts?: readonly string[];
  /** The day on which a person must look again, ISO 8601. */
  readonly reviewBy: IsoDate;
}

// ── Helplines ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a person may need help with. `stalking` is always covered first. */
export type Need =
  | 'stalking'
  | 'domestic-abuse'
  | 'lgbt'
  | 'men'
  | 'young-people'
  | 'intimate-images'
  | 'forced-marriage'
  | 'online'
  | 'sexual-violence'
  | 'someone-to-talk-to';

/** `mon` … `sun`. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** From–until, in the helpline's own time zone. An end at or before its start lies on the next day. */
export type Span = readonly [from: IsoTime, until: IsoTime];

/** Opening hours by weekday. A day that is missing is a day when the line is shut. */
export type WeekHours = Readonly<Partial<Record<Weekday, readonly Span[]>>>;

/** `24/7`; or hours by weekday; or `null` where no hours could be confirmed ("check on their site"). */
export type Hours = '24/7' | WeekHours | null;

/** A number to call. */
export interface Phone {
  /** As the operator prints it, grouped to be read aloud: `0808 802 0300`. */
  readonly display: string;
  /** E.164 (`+448088020300`), or the short code itself (`116123`, `101`). What a `tel:` link dials. */
  readonly dial: string;
  /** Left out where nobody has said. */
  readonly cost?: 'free' | 'standard';
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

/** A way to reach a service that may rest on one source only. */
export type ContactField = 'phone' | 'text' | 'email' | 'chat' | 'bsl' | 'hours' | 'nations' | 'website';

/** One service. Words about it are in {@link HelplineWords}; its evidence is in `helplines.sources.ts`. */
export interface Helpline {
  /** Lower-case words with hyphens. Stable: hosts write it in `only` and `without`. */
  readonly id: string;
  readonly nations: readonly Nation[];
  /**
   * Where it stands in the order: `stalking` specialists, then `nation-line` (the nation's own line, open day and night),
   * then `need`, then `general` support.
   */
  readonly kind: 'stalking' | 'nation-line' | 'need' | 'general';
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
  /** `https:` page of the service. Every service in our own data has one; a partner's own card need not. */
  readonly website?: string;
  readonly welshWebsite?: string;
  readonly hours: Hours;
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
  /** Month of the newest dated source, `YYYY-MM`; `YYYY` where only the year is known; `null` when every source is undated. */
  readonly checked: string | null;
  /** A partner confirmed the hours on this day, `YYYY-MM-DD`, and stands for them. */
  readonly hoursConfirmed?: IsoDate;
}

/** A card of the partner's own: a service, with its words in each language that the partner gave. */
export interface PartnerHelpline extends Helpline {
  readonly words: Readonly<Partial<Record<Locale, HelplineWords>>>;
}

/** The words about one service, in one language. */
export interface HelplineWords {
  readonly name: string;
  /** Who it is for and what it does: one or two short sentences. */
  readonly about: string;
  /** Something a caller should know first, such as a menu choice. */
  readonly note?: string;
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
}

// ── Campaigns ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Which campaign a date belongs to. `stalking-awareness-week` is the only one shown unless the host asks. */
export type CampaignKind = 'stalking-awareness-week' | '16-days' | 'stalking-law-anniversary';

/** One run of a campaign, on dates that a source prints. Dates are never computed. */
export interface Campaign {
  readonly kind: CampaignKind;
  /** First day, Europe/London, inclusive. */
  readonly start: IsoDate;
  /** Last day, Europe/London, inclusive. */
  readonly end: IsoDate;
  /** The theme as the organiser printed it, in English; left out where none was found. */
  readonly theme?: string;
  /** The theme in Welsh, where a Welsh body printed one. */
  readonly welshTheme?: string;
  /** With its `#`. */
  readonly hashtag?: string;
}

// ── Checklist ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The police memory aid FOUR: Fixated, Obsessive, Unwanted, Repeated (College of Policing). Never a test. */
export type Sign = 'fixated' | 'obsessive' | 'unwanted' | 'repeated';

/** The plain groups in which behaviours are asked. */
export type BehaviourGroup = 'contact' | 'online' | 'following' | 'home' | 'people' | 'danger';

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
}

/** How it is for the person: asked after the behaviours. */
export interface Impact {
  readonly id: string;
  readonly signs: readonly Sign[];
  /** As for {@link Behaviour}. */
  readonly danger?: true;
}

/** About whom the checklist is filled in. */
export type About = 'me' | 'someone';

/** The three endings. None is negative, and there is no fourth. */
export type Ending = 'urgent' | 'may-be-stalking' | 'help-whatever';

// ── Parcels of facts, one for each part of the page ────────────────────────────────────────────────────────────────────

/** What the helplines are drawn from. */
export interface HelplineFacts {
  readonly helplines: readonly Helpline[];
  readonly policeForces: readonly PoliceForce[];
  /** Bank holidays by nation, ISO 8601 dates, Europe/London. */
  readonly bankHolidays: Readonly<Record<Nation, readonly IsoDate[]>>;
}

/** What the checklist is drawn from, beside the helplines. */
export interface ChecklistFacts {
  readonly behaviours: readonly Behaviour[];
  readonly impacts: readonly Impact[];
}

/** What the awareness-week element is drawn from. */
export interface CampaignFacts {
  readonly campaigns: readonly Campaign[];
}
