import {holdOnHostPages} from './suite.mjs';

holdOnHostPages('chromium');
