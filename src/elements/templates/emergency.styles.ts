import {css} from '../../styles/css.js';

/** The look of a number to ring and of the emergency row. Every tag but the exit draws them. */
export const emergencyStyles = css`
  /*
   * A number is a box of its own, so it goes to the next line whole. Where large text makes it
   * wider than the column, it becomes as small as the text around it; where that is not enough, it
   * breaks at its spaces.
   */
  .number {
    font-size: 1.375em;
    font-size: max(1em, min(1.375em, 10cqi));
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    text-decoration-thickness: 0.06em;
  }
  /* The column has room for the longest number. */
  @container (min-width: 16em) {
    .number {
      white-space: nowrap;
    }
  }
  span.number,
  .whole {
    display: inline-block;
    /* In Urdu or Arabic, groups of digits would stand in the order from right to left. */
    direction: ltr;
    max-inline-size: 100%;
  }

  /* 999 and the rows to ring: beside each other where there is room, and read in that order. */
  .first {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 2);
    grid-template-columns: 100%;
    align-items: start;
  }
  @container (min-width: 38em) {
    .first {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  /* One on each screen: nothing else there is both filled and large. */
  .first-action {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    max-inline-size: 21em;
    min-block-size: max(2.75em, 52px);
    padding: 0.4em 0.75em;
    color: var(--_on-accent);
    background-color: var(--_accent);
    border: 2px solid transparent;
    border-radius: var(--_radius);
    font-size: 1.25em;
    font-size: max(1em, min(1.25em, 7cqi));
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }
  .first-action:hover {
    text-decoration: underline;
  }
  .danger {
    background-color: var(--_danger);
  }

  /*
   * A row is one link: its words, and its number at the end, or under them where both do not fit.
   * The line between two rows keeps a number with its own words.
   */
  .lines {
    max-inline-size: calc(var(--_measure) + 2 * var(--_padding));
    border: solid var(--_hairline);
    border-width: 1px 0;
  }
  .lines > li + li {
    border-block-start: 1px solid var(--_hairline);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.1em 1em;
    min-block-size: max(3.1em, 48px);
    padding: 0.45em 0;
    color: var(--_text);
    text-decoration: none;
    border-radius: var(--_radius);
  }
  /* Large text on a small screen needs the room for the number: no padding, and so no box. */
  @container (min-width: 16em) {
    .lines {
      background-color: var(--_surface);
      border-width: 1px;
      border-radius: var(--_radius);
    }
    .row {
      padding-inline: var(--_space);
    }
  }
  .row:hover {
    background-color: var(--_raised);
  }
  .row > :first-child {
    flex: 1 1 10em;
  }
  .row .number {
    color: var(--_accent);
    font-size: max(1em, min(1.25em, 10cqi));
    text-decoration: underline;
  }
  .about {
    display: block;
    font-weight: 400;
  }
  .row.vital .number {
    color: var(--_danger);
  }
  /* Three beside each other, each number under its own words. */
  @container (min-width: 38em) {
    .three {
      display: grid;
      grid-template-columns: repeat(3, auto);
    }
    .three > li {
      min-inline-size: auto;
    }
    .three > li + li {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_hairline);
    }
    .three .row {
      flex-direction: column;
      align-items: flex-start;
      block-size: 100%;
    }
    .three .row > :first-child {
      flex: 1;
    }
  }

  @media (forced-colors: active) {
    .first-action {
      forced-color-adjust: none;
      color: Canvas;
      background-color: CanvasText;
    }
    .lines {
      border-color: CanvasText;
    }
  }

  /* Paper. Addresses are written out. */
  @media print {
    .first {
      display: block;
    }
    .first-action {
      justify-content: flex-start;
      min-block-size: 0;
      text-align: start;
      color: #000;
      background: none;
      border-color: #000;
    }
    :not(.block) > .lines {
      margin-block: 0.6em;
    }
    .row {
      min-block-size: 0;
      padding: 0.2em 0.8em;
    }
    .emergency,
    .police,
    .lines > li {
      break-inside: avoid;
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
    summary {
      padding-block-start: 0.4em;
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
