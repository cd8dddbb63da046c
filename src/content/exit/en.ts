import type {ExitMessages, ExitNote} from './messages.js';

export const exitEn: ExitMessages = {
  leave: 'Leave this page',
  truth: 'Leaving does not clear your history or stop spyware.',
  two: 'Press Shift 2 more times to leave.',
  one: 'Press Shift 1 more time to leave.',
  again: 'Press Shift 3 times to leave.',
  close: 'Close this tab.',
};

export const exitNoteEn: ExitNote = {
  summary: 'What leaving does not do',
  paragraphs: [
    'The pages you saw stay in your history. If you clear it, someone may notice. The Back button can still show the ones before this.',
    'Private browsing does not stop spyware.',
    'A friend’s phone is safer, if the other person cannot reach it. So is a library computer. Do not sign in to your own accounts there.',
    'On a keyboard, press Shift three times to leave this page.',
  ],
};
