import './provide-week.js';
import '../elements/week/four-signs-week.js';
