import {holdInWebKit} from './suite.mjs';

holdInWebKit();
