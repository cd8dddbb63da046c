import {holdOnLeaving} from './suite.mjs';

holdOnLeaving('webkit');
