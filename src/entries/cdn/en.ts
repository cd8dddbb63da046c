import '../content/facts.js';
import '../content/en.js';
import './all-tags.js';
