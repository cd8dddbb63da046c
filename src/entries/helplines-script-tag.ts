import './define-helplines.js';
