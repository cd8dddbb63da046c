import {start} from './start.js';
import '../define/checklist.js';

start();
