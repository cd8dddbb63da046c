/** `four-signs/static`: the tags as HTML, for a site that renders on a server. */
import './content/checklist.js';
import './content/exit.js';
import './content/fallback.js';
import './content/helplines.js';
import './content/week.js';

export {checklistHtml, type ChecklistHtmlSettings} from '../elements/checklist/static.js';
export {exitHtml, type ExitHtmlSettings} from '../elements/exit/static.js';
export {factsHtml, type FactsHtmlSettings} from '../elements/helplines/facts-static.js';
export {helplinesHtml, type HelplinesHtmlSettings} from '../elements/helplines/static.js';
export {weekHtml, type WeekHtmlSettings} from '../elements/week/static.js';
