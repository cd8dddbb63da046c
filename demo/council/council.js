// The tags come from npm: the council's bundler, or the demo's server, finds the file. The other line is the page's own.
import 'four-signs/define';
import '/links.js';
