import './provide-exit.js';
import '../elements/exit/four-signs-exit.js';
