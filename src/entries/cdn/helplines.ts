import {start} from './start.js';
import '../define/helplines.js';

start();
