import {css} from '../../styles/css.js';

/** Where the visitor may choose, beyond `helplinesStyles`: not for HTML from a server. */
export const choiceStyles = css`
  .more {
    inline-size: 100%;
  }
  @container (min-width: 30em) {
    .more {
      inline-size: auto;
    }
  }

  .print-only {
    display: none;
  }

  @media print {
    .print-only {
      display: block;
    }
  }
`;
