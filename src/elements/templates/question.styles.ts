import {css} from '../../styles/css.js';

/** The look of a question and of its answers. */
export const questionStyles = css`
  legend {
    padding-block-end: calc(var(--_space) / 2);
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: 0.5em;
    margin-block-end: calc(var(--_space) / 2);
  }
  .answers .wide {
    grid-column: 1 / -1;
  }
  @container (min-width: 30em) {
    .answers {
      display: flex;
      flex-wrap: wrap;
    }
  }
  .answer {
    color: var(--_text);
    font-weight: 400;
  }

  /* A state and not an action: no fill; a ring, a tint and a thicker edge where it is pressed. */
  .answers button {
    justify-content: flex-start;
    gap: 0.5em;
    padding: 0.35em 0.75em;
    padding: 0.35em min(0.75em, 14px);
    color: var(--_text);
    border: 1px solid var(--_border);
    font-weight: 600;
    text-align: start;
  }
  .answers button::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 2px solid var(--_border);
    border-radius: 50%;
  }
  .answers [aria-pressed='true'] {
    background-color: var(--_raised);
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -2px;
  }
  .answers [aria-pressed='true']::before {
    border: 0.36em solid var(--_accent);
  }
  .answers button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  @media (forced-colors: active) {
    .answers [aria-pressed='true'],
    .answers [aria-pressed='true']::before {
      border-color: Highlight;
    }
  }
`;
