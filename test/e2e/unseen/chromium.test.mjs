import {holdWithPuppeteer} from './suite.mjs';

holdWithPuppeteer('chromium');
