import {campaigns} from '../../src/content/week/facts.js';
import {bankHolidays} from '../../src/content/bank-holidays/facts.js';
import {helplines} from '../../src/content/helplines/facts.js';
import {helplinesCy} from '../../src/content/helplines/cy.js';
import {helplinesEn} from '../../src/content/helplines/en.js';
import {weekCy} from '../../src/content/week/cy.js';
import {weekEn} from '../../src/content/week/en.js';
import {policeForces} from '../../src/content/police-forces/facts.js';
import {registerContent} from '../../src/elements/core/content-registry.js';
import '../../src/elements/helplines/define.js';
import '../../src/elements/week/define.js';

/** Hands in all facts and words, as an entry does. */
export function provideEverything(): void {
  registerContent({
    facts: {helplines: {helplines, policeForces, bankHolidays}, week: {campaigns}},
    messages: {
      en: {helplines: helplinesEn, week: weekEn},
      cy: {helplines: helplinesCy, week: weekCy},
    },
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
export const said = (element: {shadowRoot: ShadowRoot | null}): string =>
  (element.shadowRoot!.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The numbers that can be tapped, in order. */
export const dialled = (element: {shadowRoot: ShadowRoot | null}): string[] =>
  Array.from(element.shadowRoot!.querySelectorAll('a[href^="tel:"]'), (link) =>
    (link.getAttribute('href') ?? '').slice(4),
  );
