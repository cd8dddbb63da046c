import {noteRecorders} from '../elements/checklist/note-recorders.js';

// Recorders come late: their own scripts are loaded by others.
if (typeof addEventListener === 'function') {
  if (document.readyState === 'complete') setTimeout(noteRecorders, 1000);
  else addEventListener('load', () => setTimeout(noteRecorders, 1000));
}
