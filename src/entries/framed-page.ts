import './content/exit.js';
import {startFramedPage} from '../elements/exit/framed-page.js';

startFramedPage(
  document.body.firstElementChild as Element,
  Array.from(document.querySelectorAll<HTMLElement>('[data-title]')),
  document.querySelector('output') as HTMLElement,
);
