// What bundlers and servers take in development, by the condition of that name in package.json.
import './checklist.js';
import '../detect-recorders.js';
