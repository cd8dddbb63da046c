import type {Locale} from './types.js';

/** Numbers that every element can show, whatever else is missing. Evidence: `helplines/helplines.sources.ts`. */
export const essentialNumbers = {
  emergency: {display: '999', dial: '999'},
  police: {display: '101', dial: '101'},
  stalking: {display: '0808 802 0300', dial: '+448088020300'},
} as const;

/** Where a report is made online, and where relay services explain themselves. */
export const essentialLinks = {
  relay: 'https://www.relayuk.bt.com',
  bsl: 'https://999bsl.co.uk',
  report: {
    england: 'https://www.police.uk/',
    wales: 'https://www.police.uk/',
    scotland: 'https://www.scotland.police.uk/',
    'northern-ireland': 'https://www.psni.police.uk/',
  },
} as const;

/**
 * The few lines compiled into every element, so that none can ever be empty. Shown when no words or facts were handed in. The number
 * stands after each line.
 */
export const essential: Readonly<Record<Locale, Readonly<Record<keyof typeof essentialNumbers, string>>>> = {
  en: {
    emergency: 'In danger now? Call',
    police: 'Not an emergency? Call the police:',
    stalking: 'National Stalking Helpline:',
  },
  cy: {
    emergency: 'Mewn perygl nawr? Ffoniwch',
    police: 'Os nad yw’n argyfwng, ffoniwch yr heddlu:',
    stalking: 'Llinell Gymorth Genedlaethol ar gyfer Achosion o Stelcio:',
  },
};
