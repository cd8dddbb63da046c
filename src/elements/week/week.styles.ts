import {css} from '../../styles/css.js';

/** Beyond tokens, base and `cardStyles`. */
export const weekStyles = css`
  .week {
    padding: calc(var(--_space) * 1.25);
    background: var(--_raised);
    border-radius: var(--_radius);
  }
`;
