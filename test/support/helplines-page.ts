import {campaigns} from '../../src/content/campaigns/campaigns.js';
import {bankHolidays} from '../../src/content/bank-holidays.js';
import {helplines} from '../../src/content/helplines/helplines.js';
import {helplinesCy} from '../../src/content/messages/helplines.cy.js';
import {helplinesEn} from '../../src/content/messages/helplines.en.js';
import {weekCy} from '../../src/content/messages/week.cy.js';
import {weekEn} from '../../src/content/messages/week.en.js';
import {policeForces} from '../../src/content/police-forces/police-forces.js';
import {provide} from '../../src/elements/shared/catalogue.js';
import '../../src/elements/helplines/four-signs-helplines.js';
import '../../src/elements/week/four-signs-week.js';

/** Hands in all facts and words, as an entry does. */
export function provideEverything(): void {
  provide({
    facts: {helplines: {helplines, policeForces, bankHolidays}, week: {campaigns}},
    words: {en: {helplines: helplinesEn, week: weekEn}, cy: {helplines: helplinesCy, week: weekCy}},
  });
}

/** Runs something with the visitor's clock showing an instant. */
export async function withClock<T>(instant: string | number, run: () => Promise<T>): Promise<T> {
  const {now} = Date;
  Date.now = () => Number(new Date(instant));
  try {
    return await run();
  } finally {
    Date.now = now;
  }
}

/** What a person sees and hears in an element, as one line. */
export const said = (element: {renderRoot: ShadowRoot}): string => (element.renderRoot.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The numbers that can be tapped, in order. */
export const dialled = (element: {renderRoot: ShadowRoot}): string[] =>
  Array.from(element.renderRoot.querySelectorAll('a[href^="tel:"]'), (link) => (link.getAttribute('href') ?? '').slice(4));
