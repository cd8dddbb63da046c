import {holdOnLeaving} from './suite.mjs';

holdOnLeaving('chromium');
