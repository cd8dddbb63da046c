import './define-week.js';
