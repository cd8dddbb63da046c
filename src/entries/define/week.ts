import '../content/week.js';
import '../../elements/week/define.js';
