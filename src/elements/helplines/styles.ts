import {css} from '../../styles/css.js';

/** Beyond tokens, base, `emergencyStyles` and `cardStyles`. */
export const helplinesStyles = css`
  .helplines > * + * {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .helplines > .section {
    margin-block-start: calc(var(--_space) * 2);
  }
  .site {
    color: var(--_accent);
    text-decoration: underline;
  }
  .fold {
    max-inline-size: none;
  }
  .fold > .cards {
    margin-block-start: calc(var(--_space) / 2);
  }
`;
