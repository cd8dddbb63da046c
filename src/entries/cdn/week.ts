import {start} from './start.js';
import '../define/week.js';

start();
