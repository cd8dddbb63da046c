/**
 * Every tag, for a script tag. The exit is there at once. The others come one by one, in the order in which pages have them, and the
 * browser may paint or answer the visitor between two of them: on an old phone each takes as long as a slow tap.
 * Until a tag's turn comes, the visitor has what the page says in it.
 */
import './define-exit.js';
import './provide-week.js';
import './provide-helplines.js';
import './provide-checklist.js';
import {FourSignsChecklistElement} from '../elements/checklist/checklist-element.js';
import {FourSignsHelplinesElement} from '../elements/helplines/helplines-element.js';
import {define} from '../elements/shared/define.js';
import {FourSignsWeekElement} from '../elements/week/week-element.js';

const turns: [string, CustomElementConstructor][] = [
  ['four-signs-week', FourSignsWeekElement],
  ['four-signs-checklist', FourSignsChecklistElement],
  ['four-signs-helplines', FourSignsHelplinesElement],
];
for (const turn of turns) setTimeout(define, 0, ...turn);
