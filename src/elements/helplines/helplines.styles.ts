import {css} from 'lit';

/** Beyond tokens, base and `cardStyles`. */
export const helplinesStyles = css`
  .root {
    padding-block: 0.01em;
  }
`;
