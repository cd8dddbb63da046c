// Its endings lead to the helplines.
import './provide-helplines.js';
import './provide-checklist.js';
import '../elements/checklist/four-signs-checklist.js';
