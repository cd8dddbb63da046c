import {css} from '../../styles/css.js';

/** Beyond tokens, base and `emergencyStyles`. */
export const weekStyles = css`
  .week {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 2);
    grid-template-columns: 100%;
    padding: var(--_padding);
    background-color: var(--_raised);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }

  .blank {
    visibility: hidden;
  }

  /* What is said when it is hidden has the focus, and its ring is seen. */
  .visually-hidden:focus {
    inline-size: auto;
    block-size: auto;
    margin: 6px;
    background-color: var(--_surface);
    clip-path: none;
    white-space: normal;
  }

  /* On the days of the campaign. A border, which forced colours keep. */
  .now .title-2::before {
    content: '';
    display: block;
    inline-size: 2em;
    margin-block-end: 0.4em;
    border-block-start: 0.25em solid var(--_accent);
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
    margin-block: 0.25em -0.5em;
  }

  .ends > button {
    margin-inline-start: auto;
    padding-inline: 0;
  }

  @container (min-width: 38em) {
    .week {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  @media (forced-colors: active) {
    .week {
      border-color: CanvasText;
    }
  }
`;
