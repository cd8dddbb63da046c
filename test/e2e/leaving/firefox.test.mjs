import {holdOnLeaving} from './suite.mjs';

holdOnLeaving('firefox');
