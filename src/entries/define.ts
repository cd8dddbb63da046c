import './define/exit.js';
import './define/checklist.js';
import './define/helplines.js';
import './define/week.js';
