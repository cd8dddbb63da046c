import {css} from '../../styles/css.js';

/** The look of the cards, beyond `emergencyStyles`. */
export const cardStyles = css`
  .cards {
    display: grid;
    gap: var(--_space);
    grid-template-columns: 100%;
  }

  .card > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }
  .card > .serves {
    margin-block-start: 0.1em;
  }
  /* A link stands in 44 px of room, which is room enough above and below it. */
  .card > .ways {
    margin-block-start: 0;
  }
  .card > .ways:last-child,
  li > details:last-child:not([open]) {
    margin-block-end: -0.5em;
  }

  /* The number is what the card is for: one link, as wide as the card. */
  .call {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 1em;
    min-block-size: max(3.1em, 48px);
    color: var(--_text);
    border-radius: var(--_radius);
    border-radius: min(var(--_radius), 0.75em);
    text-decoration: none;
  }
  /* Large text on a small screen needs the room for the number: no padding, and so no tint. */
  @container (min-width: 16em) {
    .call {
      padding: 0.45em 0.75em;
      background-color: var(--_raised);
      /* Forced colours draw it, and not the tint. */
      border: 1px solid transparent;
    }
  }
  .call > * {
    max-inline-size: 100%;
  }
  .call:hover > :first-child {
    text-decoration-thickness: 0.16em;
  }
  a.call > :first-child {
    color: var(--_accent);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  /* A line under a link does not reach into a box of its own. */
  .action .whole,
  .call .whole {
    text-decoration: underline;
  }

  .open,
  .always {
    font-weight: 600;
  }

  .check {
    margin-inline-start: 0.35em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }

  /* Cards keep to the width of a line of text; wide hosts get two beside each other. */
  @container (min-width: 38em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  /*
   * Paper: two columns of cards, each as wide as a bank card, to be cut out or pinned up. What is
   * folded on a screen is laid open. Columns and not a grid, which leaves half a page empty where
   * the next row does not fit.
   */
  @media print {
    .cards {
      display: block;
      columns: 2 76mm;
      column-gap: 4mm;
    }
    .card {
      max-inline-size: 86mm;
      margin-block-end: 4mm;
      font-size: 0.82em;
      line-height: 1.35;
    }
    .card {
      padding: 0.5em 0.8em;
    }
    .card > * + * {
      margin-block-start: 0.15em;
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
    /* Paper stays on the wall: what is said of this minute does not. */
    .open,
    .shut,
    .bank-holiday {
      display: none;
    }
  }
`;
