import {holdOnHostPages} from './suite.mjs';

holdOnHostPages('firefox');
