import {abouts, checklistLayouts, frameHeights} from '../../content/vocabulary.js';
import * as common from '../core/common-settings.js';
import {choiceOrFirst, flag, text} from '../core/settings.js';

/** The settings of `<four-signs-checklist>`. */
export const checklistSettings = {
  /**
   * Whose helplines and law to show, which the visitor can change at an ending. Without one, or
   * with any other value, every nation's.
   */
  nation: common.nation,
  /**
   * The language, as a BCP 47 tag. Without one, that of the page. Other than English and Welsh:
   * English.
   */
  lang: common.lang,
  /**
   * About whom it asks at first; the visitor can choose again, and that is never written here. Any
   * other value warns and means `me`.
   *
   * @default 'me'
   */
  about: choiceOrFirst(abouts),
  /**
   * `page`: everything at once. `steps`: one group at a time. Any other value warns and means
   * `page`.
   *
   * @default 'page'
   */
  layout: choiceOrFirst(checklistLayouts),
  /**
   * The level of the first heading, 1 to 5; any other value warns and means 2.
   *
   * @default 2
   */
  headingLevel: common.headingLevel,
  /**
   * Asks at no ending where the visitor is and what they need.
   *
   * @default false
   */
  withoutChoice: flag,
  /**
   * The address of `four-signs-frame.html` on your server: the checklist is drawn in a sandboxed
   * frame, away from the scripts of the page. Of the other settings, the language and the nation
   * count there, and no colours. Where no such page comes, or the policy forbids it, the checklist
   * is drawn on the page, with a warning.
   */
  frame: text,
  /**
   * How high the frame is, in px: `800`, `640` or `1000`. It never follows what is in it, which
   * would tell the page which ending was reached. Any other value warns and means `800`.
   *
   * @default '800'
   */
  frameHeight: choiceOrFirst(frameHeights),
};
