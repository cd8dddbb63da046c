// The tags come from npm: the council's bundler, or the demo's server, finds the file.
import 'four-signs/define';
