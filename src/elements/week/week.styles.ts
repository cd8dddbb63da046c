import {css} from '../../styles/css.js';

/** Beyond tokens, base and `cardStyles`. */
export const weekStyles = css`
  .week {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 2);
    grid-template-columns: 100%;
    padding: calc(var(--_space) * 1.25);
    background: var(--_raised);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }

  .blank {
    visibility: hidden;
  }

  .source {
    display: block;
  }

  .numbers > p {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.4em;
  }

  @container (min-width: 48em) {
    .week {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  button {
    margin-block-start: calc(var(--_space) / 2);
  }

  @media (forced-colors: active) {
    .week {
      border-color: CanvasText;
    }
  }
`;
