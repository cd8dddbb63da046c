import './define-exit.js';
