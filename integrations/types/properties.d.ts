/** Written by `npm run docs` from dist/custom-elements.json. */

export type FourSignsChecklistElementProps = {
  /**
   * Whose helplines and law to show, which the visitor can change at an ending. Without one, or
   * with any other value, every nation's.
   */
  nation?: 'england' | 'wales' | 'scotland' | 'northern-ireland' | null | undefined;
  /**
   * About whom it asks at first; the visitor can choose again, and that is never written here. Any
   * other value warns and means `me`.
   */
  about?: 'me' | 'someone' | null | undefined;
  /**
   * `page`: everything at once. `steps`: one group at a time. Any other value warns and means
   * `page`.
   */
  layout?: 'page' | 'steps' | null | undefined;
  /** The level of the first heading, 1 to 5; any other value warns and means 2. */
  'heading-level'?: number | `${number}` | null | undefined;
  /** The level of the first heading, 1 to 5; any other value warns and means 2. */
  headingLevel?: number | `${number}` | null | undefined;
  /** Asks at no ending where the visitor is and what they need. */
  'without-choice'?: boolean | null | undefined;
  /** Asks at no ending where the visitor is and what they need. */
  withoutChoice?: boolean | null | undefined;
  /**
   * The address of `four-signs-frame.html` on your server: the checklist is drawn in a sandboxed
   * frame, away from the scripts of the page. Of the other settings, the language and the nation
   * count there, and no colours. Where no such page comes, or the policy forbids it, the checklist
   * is drawn on the page, with a warning.
   */
  frame?: string | null | undefined;
  /**
   * How high the frame is, in px: `800`, `640` or `1000`. It never follows what is in it, which
   * would tell the page which ending was reached. Any other value warns and means `800`.
   */
  'frame-height'?: '800' | '640' | '1000' | null | undefined;
  /**
   * How high the frame is, in px: `800`, `640` or `1000`. It never follows what is in it, which
   * would tell the page which ending was reached. Any other value warns and means `800`.
   */
  frameHeight?: '800' | '640' | '1000' | null | undefined;
};

export type FourSignsExitElementProps = {
  /**
   * Turns off leaving by pressing Shift three times. The words `false`, `0`, `no` and `off` in the
   * attribute do not: the shortcut stays, and the console says why.
   */
  'without-shortcut'?: boolean | null | undefined;
  /**
   * Turns off leaving by pressing Shift three times. The words `false`, `0`, `no` and `off` in the
   * attribute do not: the shortcut stays, and the console says why.
   */
  withoutShortcut?: boolean | null | undefined;
  /**
   * Follows links within the page (`#help`) without an entry in the tab's history, so that Back,
   * after leaving, leads to what was open before the page.
   */
  'in-page-links'?: boolean | null | undefined;
  /**
   * Follows links within the page (`#help`) without an entry in the tab's history, so that Back,
   * after leaving, leads to what was open before the page.
   */
  inPageLinks?: boolean | null | undefined;
  /**
   * Where the link stands: in a corner of the window, or `in-flow`, where the tag is on the page.
   * Any other value warns and means `top-end`.
   */
  position?: 'top-end' | 'top-start' | 'bottom-end' | 'bottom-start' | 'in-flow' | null | undefined;
  /**
   * How far the link stands from the edges of its corner, in px: 0 to 200. Any other value warns
   * and means 8. The custom properties count before it.
   */
  distance?: number | `${number}` | null | undefined;
  /**
   * More `https:` addresses, with spaces between them. One of these and the link's own is taken at
   * random when the page loads, and written into the link, so that no single address becomes a sign
   * that somebody left. Any other address warns, and BBC Weather takes its place.
   */
  destinations?: string | null | undefined;
};

export type FourSignsHelplinesElementProps = {
  /** The level of the first heading, 1 to 5; any other value warns and means 2. */
  'heading-level'?: number | `${number}` | null | undefined;
  /** The level of the first heading, 1 to 5; any other value warns and means 2. */
  headingLevel?: number | `${number}` | null | undefined;
  /**
   * The nation to show, which the visitor can change. Without one, or with any other value, every
   * nation.
   */
  nation?: 'england' | 'wales' | 'scotland' | 'northern-ireland' | null | undefined;
  /**
   * What help is wanted with, which the visitor can change. Without one, or with any other value,
   * every specialist line is shown.
   */
  need?:
    | 'stalking'
    | 'domestic-abuse'
    | 'sexual-violence'
    | 'online'
    | 'intimate-images'
    | 'forced-marriage'
    | 'men'
    | 'lgbt'
    | 'young-people'
    | 'someone-to-talk-to'
    | null
    | undefined;
  /**
   * Ids of the only services to show, with spaces or commas between them, or an array. Unknown ids
   * are ignored.
   */
  only?: string | readonly string[] | null | undefined;
  /**
   * Ids of services to leave out, with spaces or commas between them, or an array. Unknown ids are
   * ignored.
   */
  without?: string | readonly string[] | null | undefined;
  /**
   * The local police force, such as `dorset`: ids are those of data.police.uk. It decides the
   * nation where none is set. An unknown value shows no force.
   */
  'police-force'?: string | null | undefined;
  /**
   * The local police force, such as `dorset`: ids are those of data.police.uk. It decides the
   * nation where none is set. An unknown value shows no force.
   */
  policeForce?: string | null | undefined;
  /**
   * Asks the visitor nothing, and lists every service that the other settings leave. The same with
   * `only`, and in HTML from `four-signs/static`.
   */
  'without-choice'?: boolean | null | undefined;
  /**
   * Asks the visitor nothing, and lists every service that the other settings leave. The same with
   * `only`, and in HTML from `four-signs/static`.
   */
  withoutChoice?: boolean | null | undefined;
  /** Cards of the page's own, in the form that the `<script type="application/json">` child takes;
the two are added together. Default: `null`. Anything but a list of at most 50 cards warns, and
what cannot be read in it is ignored. */
  partnerHelplines?: unknown;
};

export type FourSignsWeekElementProps = {
  /** The level of the first heading, 1 to 5; any other value warns and means 2. */
  'heading-level'?: number | `${number}` | null | undefined;
  /** The level of the first heading, 1 to 5; any other value warns and means 2. */
  headingLevel?: number | `${number}` | null | undefined;
  /**
   * The first day, `YYYY-MM-DD`, for a year that we do not have. Needs `end`. An invalid date, or
   * one after `end`, is ignored with a warning. Not for the anniversary, which has one day.
   */
  start?: string | null | undefined;
  /** The last day, `YYYY-MM-DD`, included. Needs `start`. */
  end?: string | null | undefined;
  /**
   * The theme of the run from `start` to `end`, in the language of the page, at most 120 letters. A
   * longer one, or one without the two dates, is ignored with a warning.
   */
  theme?: string | null | undefined;
  /**
   * An `https:` address with more about the week. Any other address warns, and no link is shown.
   */
  link?: string | null | undefined;
  /**
   * For how many days before its first day the campaign is announced: 0 to 60. Any other value
   * warns and means 14.
   */
  'days-before'?: number | `${number}` | null | undefined;
  /**
   * For how many days before its first day the campaign is announced: 0 to 60. Any other value
   * warns and means 14.
   */
  daysBefore?: number | `${number}` | null | undefined;
  /**
   * A day to draw instead of today, `YYYY-MM-DD`, for designers. Anything else warns and means
   * today.
   */
  'preview-date'?: string | null | undefined;
  /**
   * A day to draw instead of today, `YYYY-MM-DD`, for designers. Anything else warns and means
   * today.
   */
  previewDate?: string | null | undefined;
  /** Which campaign. Any other value warns and means the awareness week. */
  campaign?: 'stalking-awareness-week' | '16-days' | 'stalking-law-anniversary' | null | undefined;
};

/** The properties and attributes of each tag that a template may set. */

export interface FourSignsProps {
  'four-signs-checklist': FourSignsChecklistElementProps;
  'four-signs-exit': FourSignsExitElementProps;
  'four-signs-helplines': FourSignsHelplinesElementProps;
  'four-signs-week': FourSignsWeekElementProps;
}
