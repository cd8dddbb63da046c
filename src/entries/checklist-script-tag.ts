import './define-checklist.js';
