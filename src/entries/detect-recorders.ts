import {detectRecorders} from '../elements/checklist/detect-recorders.js';

// Recorders come late: their own scripts are loaded by others.
if (typeof addEventListener === 'function') {
  if (document.readyState === 'complete') setTimeout(detectRecorders, 1000);
  else addEventListener('load', () => setTimeout(detectRecorders, 1000));
}
