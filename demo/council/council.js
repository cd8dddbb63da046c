// The tags come from npm. This line is all the script that the page has of its own; the council's bundler, or the demo's server, finds the file.
import 'four-signs/define';
