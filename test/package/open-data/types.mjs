/** Not run: `npm run typecheck` reads it, as an editor does. */
import changes from 'four-signs/data/changes.json' with {type: 'json'};
import helplines from 'four-signs/data/helplines.json' with {type: 'json'};

const [line] = helplines.helplines;

/** @type {'free' | 'standard' | undefined} */
export const cost = line.phone?.cost;

/** @type {string | null} */
export const checkedOn = line.checkedOn;

/** @type {string | null} */
export const published = changes.firstVersion.published;

// @ts-expect-error -- there is none, and will be none
export const score = line.score;

// @ts-expect-error -- it may be null: nobody has checked
export const day = line.checkedOn.slice(0, 4);
