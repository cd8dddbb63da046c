import type {EssentialMessages} from './messages.js';

export const essentialCy: EssentialMessages = {
  emergency: 'Mewn perygl nawr? Ffoniwch',
  police: 'Os nad yw’n argyfwng, ffoniwch yr heddlu:',
  stalking: 'Llinell Gymorth Genedlaethol ar gyfer Achosion o Stelcio:',
};
