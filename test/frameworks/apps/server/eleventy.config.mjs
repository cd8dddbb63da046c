import {version} from 'four-signs';
import {exitHtml, helplinesHtml} from 'four-signs/static';

// The page is kept until the next build: nothing is said about today before the script.
const now = new Date(0);

export default function (config) {
  config.addShortcode('exit', () => exitHtml());
  config.addShortcode('helplines', (nation) => helplinesHtml({nation, now}));
  config.addGlobalData('fourSigns', `/four-signs/${version}`);
  config.addPassthroughCopy({'node_modules/four-signs/dist/cdn': `four-signs/${version}`});
}
