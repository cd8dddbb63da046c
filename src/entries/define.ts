import './define-helplines.js';
import './define-week.js';
