import type {ExitMessages, ExitNote} from './messages.js';

export const exitCy: ExitMessages = {
  leave: 'Gadael y dudalen hon',
  truth: 'Nid yw gadael yn clirio eich hanes pori nac yn atal ysbïwedd.',
  two: 'Pwyswch Shift ddwywaith eto i adael.',
  one: 'Pwyswch Shift unwaith eto i adael.',
  again: 'Pwyswch Shift deirgwaith i adael.',
  close: 'Caewch y tab hwn.',
};

export const exitNoteCy: ExitNote = {
  summary: 'Beth nad yw gadael yn ei wneud',
  paragraphs: [
    'Mae’r tudalennau a welsoch yn aros yn eich hanes pori. Os byddwch yn ei glirio, efallai y bydd rhywun yn sylwi. Gall y botwm Yn ôl ddal i ddangos y rhai a ddaeth cyn hon.',
    'Nid yw pori preifat yn atal ysbïwedd.',
    'Mae ffôn ffrind yn fwy diogel, os na all y person arall ei gyrraedd. Mae cyfrifiadur mewn llyfrgell yn fwy diogel hefyd. Peidiwch â mewngofnodi i’ch cyfrifon eich hun yno.',
    'Ar fysellfwrdd, pwyswch Shift deirgwaith i adael y dudalen hon.',
  ],
};
