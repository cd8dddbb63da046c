/**
 * The files for script tags: what each is called, and the entry it is made from. Its Trusted Types
 * policy has the same name, without `.js`.
 */
export const cdnFiles = {
  'four-signs.js': 'cdn',
  'four-signs.en.js': 'cdn/en',
  'four-signs.cy.js': 'cdn/cy',
  'four-signs-checklist.js': 'cdn/checklist',
  'four-signs-helplines.js': 'cdn/helplines',
  'four-signs-week.js': 'cdn/week',
  'four-signs-exit.js': 'cdn/exit',
};

/** The language of a file that has one only: `en` of `four-signs.en.js`. */
export const languageOf = (file) => /\.(\w+)\.js$/.exec(file)?.[1];

/** Those with every language: what the packages for content-management systems bring along. */
export const everyLanguageFiles = Object.keys(cdnFiles).filter((file) => !languageOf(file));

/** Whether a file holds the checklist, and so all that keeps its root closed. */
export const hasChecklist = (file) => /^four-signs(-checklist|\.\w+)?\.js$/.test(file);

/**
 * The script that the pages for a frame hold beside that of their tag. It is no file of its own.
 */
export const framedPage = {file: 'framed-page.js', entry: 'framed-page'};

/** The pages for a frame, and the tag that each shows. The exit belongs on the page around them. */
export const framedPages = {
  'four-signs-frame.html': 'four-signs-checklist',
  'four-signs-frame-helplines.html': 'four-signs-helplines',
  'four-signs-frame-week.html': 'four-signs-week',
};
