import {start} from './start.js';
import '../define/exit.js';

start();
