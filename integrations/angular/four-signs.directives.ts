/**
 * The tags of Four Signs for Angular: its compiler then checks what a template sets. Copy this
 * file into your application, and import `fourSignsDirectives` where a tag is used.
 * Written by `npm run docs` from dist/custom-elements.json.
 */
import {Directive, ElementRef, Input, inject} from '@angular/core';
import type {
  FourSignsChecklistElement,
  FourSignsExitElement,
  FourSignsHelplinesElement,
  FourSignsWeekElement,
} from 'four-signs';

function write(element: HTMLElement, attribute: string, value: unknown): void {
  if (value === null || value === undefined || value === false) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value === true ? '' : String(value));
}

@Directive({selector: 'four-signs-checklist'})
export class FourSignsChecklistDirective {
  private readonly element: FourSignsChecklistElement =
    inject<ElementRef<FourSignsChecklistElement>>(ElementRef).nativeElement;

  /**
   * Whose helplines and law to show, which the visitor can change at an ending. Without one, or
   * with any other value, every nation's.
   */
  @Input() set nation(
    value: 'england' | 'wales' | 'scotland' | 'northern-ireland' | null | undefined,
  ) {
    write(this.element, 'nation', value);
  }

  /**
   * About whom it asks at first; the visitor can choose again, and that is never written here. Any
   * other value warns and means `me`.
   */
  @Input() set about(value: 'me' | 'someone' | null | undefined) {
    write(this.element, 'about', value);
  }

  /**
   * `page`: everything at once. `steps`: one group at a time. Any other value warns and means
   * `page`.
   */
  @Input() set layout(value: 'page' | 'steps' | null | undefined) {
    write(this.element, 'layout', value);
  }

  /** The level of the first heading, 1 to 5; any other value warns and means 2. */
  @Input() set headingLevel(value: number | `${number}` | null | undefined) {
    write(this.element, 'heading-level', value);
  }

  /** Asks at no ending where the visitor is and what they need. */
  @Input() set withoutChoice(value: boolean | null | undefined) {
    write(this.element, 'without-choice', value);
  }

  /**
   * The address of `four-signs-frame.html` on your server: the checklist is drawn in a sandboxed
   * frame, away from the scripts of the page. Of the other settings, the language and the nation
   * count there, and no colours. Where no such page comes, or the policy forbids it, the checklist
   * is drawn on the page, with a warning.
   */
  @Input() set frame(value: string | null | undefined) {
    write(this.element, 'frame', value);
  }

  /**
   * How high the frame is, in px: `800`, `640` or `1000`. It never follows what is in it, which
   * would tell the page which ending was reached. Any other value warns and means `800`.
   */
  @Input() set frameHeight(value: '800' | '640' | '1000' | null | undefined) {
    write(this.element, 'frame-height', value);
  }
}

@Directive({selector: 'four-signs-exit'})
export class FourSignsExitDirective {
  private readonly element: FourSignsExitElement =
    inject<ElementRef<FourSignsExitElement>>(ElementRef).nativeElement;

  /**
   * Turns off leaving by pressing Shift three times. The words `false`, `0`, `no` and `off` in the
   * attribute do not: the shortcut stays, and the console says why.
   */
  @Input() set withoutShortcut(value: boolean | null | undefined) {
    write(this.element, 'without-shortcut', value);
  }

  /**
   * Follows links within the page (`#help`) without an entry in the tab's history, so that Back,
   * after leaving, leads to what was open before the page.
   */
  @Input() set inPageLinks(value: boolean | null | undefined) {
    write(this.element, 'in-page-links', value);
  }

  /**
   * Where the link stands: in a corner of the window, or `in-flow`, where the tag is on the page.
   * Any other value warns and means `top-end`.
   */
  @Input() set position(
    value: 'top-end' | 'top-start' | 'bottom-end' | 'bottom-start' | 'in-flow' | null | undefined,
  ) {
    write(this.element, 'position', value);
  }

  /**
   * How far the link stands from the edges of its corner, in px: 0 to 200. Any other value warns
   * and means 8. The custom properties count before it.
   */
  @Input() set distance(value: number | `${number}` | null | undefined) {
    write(this.element, 'distance', value);
  }

  /**
   * More `https:` addresses, with spaces between them. One of these and the link's own is taken at
   * random when the page loads, and written into the link, so that no single address becomes a sign
   * that somebody left. Any other address warns, and BBC Weather takes its place.
   */
  @Input() set destinations(value: string | null | undefined) {
    write(this.element, 'destinations', value);
  }
}

@Directive({selector: 'four-signs-helplines'})
export class FourSignsHelplinesDirective {
  private readonly element: FourSignsHelplinesElement =
    inject<ElementRef<FourSignsHelplinesElement>>(ElementRef).nativeElement;

  /**
   * Cards of the page's own, in the form that the `<script type="application/json">` child takes;
   * the two are added together. Default: `null`. Anything but a list of at most 50 cards warns, and
   * what cannot be read in it is ignored.
   */
  @Input() set partnerHelplines(value: unknown) {
    this.element.partnerHelplines = value;
  }

  /** The level of the first heading, 1 to 5; any other value warns and means 2. */
  @Input() set headingLevel(value: number | `${number}` | null | undefined) {
    write(this.element, 'heading-level', value);
  }

  /**
   * The nation to show, which the visitor can change. Without one, or with any other value, every
   * nation.
   */
  @Input() set nation(
    value: 'england' | 'wales' | 'scotland' | 'northern-ireland' | null | undefined,
  ) {
    write(this.element, 'nation', value);
  }

  /**
   * What help is wanted with, which the visitor can change. Without one, or with any other value,
   * every specialist line is shown.
   */
  @Input() set need(
    value:
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
      | undefined,
  ) {
    write(this.element, 'need', value);
  }

  /**
   * Ids of the only services to show, with spaces or commas between them, or an array. Unknown ids
   * are ignored.
   */
  @Input() set only(value: string | readonly string[] | null | undefined) {
    write(this.element, 'only', value);
  }

  /**
   * Ids of services to leave out, with spaces or commas between them, or an array. Unknown ids are
   * ignored.
   */
  @Input() set without(value: string | readonly string[] | null | undefined) {
    write(this.element, 'without', value);
  }

  /**
   * The local police force, such as `dorset`: ids are those of data.police.uk. It decides the
   * nation where none is set. An unknown value shows no force.
   */
  @Input() set policeForce(value: string | null | undefined) {
    write(this.element, 'police-force', value);
  }

  /**
   * Asks the visitor nothing, and lists every service that the other settings leave. The same with
   * `only`, and in HTML from `four-signs/static`.
   */
  @Input() set withoutChoice(value: boolean | null | undefined) {
    write(this.element, 'without-choice', value);
  }
}

@Directive({selector: 'four-signs-week'})
export class FourSignsWeekDirective {
  private readonly element: FourSignsWeekElement =
    inject<ElementRef<FourSignsWeekElement>>(ElementRef).nativeElement;

  /** The level of the first heading, 1 to 5; any other value warns and means 2. */
  @Input() set headingLevel(value: number | `${number}` | null | undefined) {
    write(this.element, 'heading-level', value);
  }

  /**
   * The first day, `YYYY-MM-DD`, for a year that we do not have. Needs `end`. An invalid date, or
   * one after `end`, is ignored with a warning. Not for the anniversary, which has one day.
   */
  @Input() set start(value: string | null | undefined) {
    write(this.element, 'start', value);
  }

  /** The last day, `YYYY-MM-DD`, included. Needs `start`. */
  @Input() set end(value: string | null | undefined) {
    write(this.element, 'end', value);
  }

  /**
   * The theme of the run from `start` to `end`, in the language of the page, at most 120 letters. A
   * longer one, or one without the two dates, is ignored with a warning.
   */
  @Input() set theme(value: string | null | undefined) {
    write(this.element, 'theme', value);
  }

  /**
   * An `https:` address with more about the week. Any other address warns, and no link is shown.
   */
  @Input() set link(value: string | null | undefined) {
    write(this.element, 'link', value);
  }

  /**
   * For how many days before its first day the campaign is announced: 0 to 60. Any other value
   * warns and means 14.
   */
  @Input() set daysBefore(value: number | `${number}` | null | undefined) {
    write(this.element, 'days-before', value);
  }

  /**
   * A day to draw instead of today, `YYYY-MM-DD`, for designers. Anything else warns and means
   * today.
   */
  @Input() set previewDate(value: string | null | undefined) {
    write(this.element, 'preview-date', value);
  }

  /** Which campaign. Any other value warns and means the awareness week. */
  @Input() set campaign(
    value: 'stalking-awareness-week' | '16-days' | 'stalking-law-anniversary' | null | undefined,
  ) {
    write(this.element, 'campaign', value);
  }
}

export const fourSignsDirectives = [
  FourSignsChecklistDirective,
  FourSignsExitDirective,
  FourSignsHelplinesDirective,
  FourSignsWeekDirective,
] as const;
