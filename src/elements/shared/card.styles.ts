import {css} from '../../styles/css.js';

/** The look of the emergency row and of the cards: used by every element that draws them. */
export const cardStyles = css`
  .number {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    text-decoration-thickness: 0.06em;
  }

  /* 999, then 101: beside each other where there is room, and read in that order. */
  .first {
    display: grid;
    gap: var(--_space);
    grid-template-columns: 100%;
  }
  @container (min-width: 52em) {
    .first {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  .emergency,
  .police {
    padding: calc(var(--_space) * 1.25);
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .police li + li {
    margin-block-start: calc(var(--_space) / 3);
  }
  .emergency {
    border-inline-start: 0.4em solid var(--_danger);
  }
  .emergency .number {
    color: var(--_danger);
    font-size: 1.6em;
  }

  .cards {
    display: grid;
    gap: var(--_space);
    grid-template-columns: 100%;
  }

  .card > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }
  .card > .serves,
  .card > .hours + .small {
    margin-block-start: 0.15em;
  }
  .card > .call,
  .card > .ways,
  .card > details {
    margin-block-start: calc(var(--_space) / 4);
  }

  .call .number + .number {
    margin-inline-start: 0.8em;
  }

  .hours {
    font-weight: 600;
  }

  .check {
    margin-inline-start: 0.35em;
  }

  .line {
    flex-wrap: wrap;
    column-gap: 0.5em;
    text-decoration: none;
  }
  .line .number {
    text-decoration: underline;
  }
  .lines p {
    margin-block-start: -0.2em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.4em;
  }

  /* Cards keep to the width of a line of text; wide hosts get two or three beside each other. */
  @container (min-width: 44em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 68em) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    .emergency {
      border-color: CanvasText;
    }
  }

  /*
   * Paper: two columns of cards, each as wide as a bank card, to be cut out or pinned up. What is folded on a screen is laid open, and addresses are written out. Columns and not a grid,
   * which leaves half a page empty where the next row does not fit.
   */
  @media print {
    .first {
      display: block;
    }
    .emergency,
    .police {
      break-inside: avoid;
    }
    .emergency + .police {
      margin-block-start: 0.6em;
    }
    .cards {
      display: block;
      columns: 2 82mm;
      column-gap: 4mm;
    }
    .card {
      max-inline-size: 86mm;
      margin-block-end: 4mm;
      font-size: 0.82em;
      line-height: 1.35;
    }
    .card,
    .emergency,
    .police {
      padding: 0.5em 0.8em;
    }
    .card > * + * {
      margin-block-start: 0.15em;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    .action,
    summary {
      min-block-size: 0;
      padding-block: 0;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* The same lines have cards of their own. */
    .instead:not([open]) {
      display: none;
    }
    summary::before {
      display: none;
    }
    .ways {
      display: block;
    }
    .lines p {
      margin-block-start: 0;
    }
    /* Paper stays on the wall: what is said of this minute does not. */
    .open,
    .shut,
    .bank-holiday {
      display: none;
    }
    a[href^='https']::after {
      content: ' ' attr(href);
      font-size: 0.85em;
      font-weight: 400;
      overflow-wrap: anywhere;
      margin-inline-start: 0.3em;
    }
    a[href^='https'] {
      display: inline;
      text-decoration: none;
    }
  }
`;
