/** The files for script tags: what each is called, and the entry it is made from. Its Trusted Types policy has the same name, without `.js`. */
export const scriptFiles = {
  'four-signs.js': 'script-tag',
  'four-signs-checklist.js': 'checklist-script-tag',
  'four-signs-helplines.js': 'helplines-script-tag',
  'four-signs-week.js': 'week-script-tag',
  'four-signs-exit.js': 'exit-script-tag',
};
