import './define-checklist.js';
import './define-helplines.js';
import './define-week.js';
