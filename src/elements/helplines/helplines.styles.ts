import {css} from '../../styles/css.js';

/** Beyond tokens, base and `cardStyles`. */
export const helplinesStyles = css`
  .helplines > * + * {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .helplines > .section {
    margin-block-start: calc(var(--_space) * 2);
  }

  /* 999 and 101 stand beside each other where there is room. The reading order stays. */
  @container (min-width: 52em) {
    .helplines > .emergency {
      display: grid;
    }
  }
`;
