import {nations} from '../../dist/esm/content/vocabulary.js';

/** @import {Helpline} from '../../dist/esm/content/types.js' */

/**
 * A line that nobody has: for anybody, everywhere, by day and night, but for what is said of it.
 * Its number is one of those that Ofcom keeps for drama (01632 960000 to 960999).
 *
 * @param {Partial<Helpline>} of
 */
export const inventedLine = (of) =>
  /** @type {Helpline} */ ({
    kind: 'general',
    phone: {display: '01632 960123', dial: '+441632960123'},
    hours: '24/7',
    nations: [...nations],
    needs: [],
    ...of,
  });
