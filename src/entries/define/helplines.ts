import '../content/helplines.js';
import '../../elements/helplines/define.js';
