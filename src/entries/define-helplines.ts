import './provide-helplines.js';
import '../elements/helplines/four-signs-helplines.js';
