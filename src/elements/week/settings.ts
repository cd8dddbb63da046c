import {campaignKinds} from '../../content/vocabulary.js';
import * as common from '../core/common-settings.js';
import {choiceOrFirst, httpsUrl, integer, isoDate, text} from '../core/settings.js';

/** The settings of `<four-signs-week>`. */
export const weekSettings = {
  /**
   * The language, as a BCP 47 tag. Without one, that of the page. Other than English and Welsh:
   * English.
   */
  lang: common.lang,
  /**
   * The level of the first heading, 1 to 5; any other value warns and means 2.
   *
   * @default 2
   */
  headingLevel: common.headingLevel,
  /**
   * The first day, `YYYY-MM-DD`, for a year that we do not have. Needs `end`. An invalid date, or
   * one after `end`, is ignored with a warning. Not for the anniversary, which has one day.
   */
  start: text,
  /** The last day, `YYYY-MM-DD`, included. Needs `start`. */
  end: text,
  /**
   * The theme of the run from `start` to `end`, in the language of the page, at most 120 letters.
   * A longer one, or one without the two dates, is ignored with a warning.
   */
  theme: text,
  /**
   * An `https:` address with more about the week. Any other address warns, and no link is shown.
   */
  link: httpsUrl('No link is shown'),
  /**
   * For how many days before its first day the campaign is announced: 0 to 60. Any other value
   * warns and means 14.
   *
   * @default 14
   */
  daysBefore: integer(0, 60, 14),
  /**
   * A day to draw instead of today, `YYYY-MM-DD`, for designers. Anything else warns and means
   * today.
   */
  previewDate: isoDate('Today is shown'),
  /**
   * Which campaign. Any other value warns and means the awareness week.
   *
   * @default 'stalking-awareness-week'
   */
  campaign: choiceOrFirst(campaignKinds),
};
