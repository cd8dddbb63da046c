import {holdWithPuppeteer} from './suite.mjs';

holdWithPuppeteer('firefox');
