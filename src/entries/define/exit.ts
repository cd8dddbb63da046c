import '../content/exit.js';
import '../../elements/exit/define.js';
