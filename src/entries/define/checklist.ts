// Its endings lead to the helplines.
import '../content/helplines.js';
import '../content/checklist.js';
import '../../elements/checklist/define.js';
