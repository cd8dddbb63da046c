import {css} from '../../styles/css.js';

/**
 * The look of the checklist: one calm column, whole rows to tap, endings that read like a letter.
 */
export const checklistStyles = css`
  /*
   * Nothing here can be selected. Measured: a page reads selected text out of a closed root in
   * Chromium, and in Firefox it is handed the selected node, and through that node the root and
   * every tick. Numbers are links, and the summary has a button that copies it.
   */
  .root {
    user-select: none;
    -webkit-user-select: none;
  }

  iframe {
    display: block;
    inline-size: 100%;
    border: 0;
  }
  .loading {
    display: none;
  }
  /* A frame is cut off on paper: the host's words, with the numbers, stand below it. */
  @media not print {
    .ready ~ * {
      display: none;
    }
  }

  /* One calm column. It is a container of its own, so that what is in it goes by its width. */
  .sheet {
    --_gap: calc(var(--_space) * 2);
    container-type: inline-size;
    max-inline-size: calc(var(--_measure) + 2 * var(--_padding));
  }

  legend {
    inline-size: 100%;
  }

  /* A heading stands nearer to what follows it than to what went before. */
  .group,
  .group + .sticky {
    margin-block-start: var(--_gap);
  }
  .small + .group {
    margin-block-start: calc(var(--_space) / 2);
  }
  .group > p {
    padding-block-end: 0.75em;
  }

  .step {
    display: block;
    font-size: 0.62em;
    font-weight: 400;
  }
  /* For screen readers alone. Out of sight in a box, it would be a word of its own to them. */
  .step > span {
    font-size: 0;
  }

  /* A group is one block; a row of it is the target, from edge to edge. */
  .ticks {
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .tick {
    display: flex;
    /* In large text, room beside words is room that they need: a word of ten letters has to fit. */
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: 48px;
    min-block-size: max(3em, 48px);
    padding: 0.7em 0.8em;
    padding: 0.7em min(0.8em, 15px);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .tick + .tick {
    border-block-start: 1px solid var(--_hairline);
  }
  .tick:hover {
    background-color: var(--_raised);
  }
  /* On its own: a browser without :has drops the whole rule, and shows the box alone. */
  .tick:has(:checked) {
    background-color: var(--_raised);
  }
  input {
    -webkit-appearance: none;
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    box-sizing: border-box;
    inline-size: 1.6em;
    block-size: 1.6em;
    margin: -0.05em 0 0;
    font: inherit;
    color: var(--_on-accent);
    background-color: var(--_surface);
    border: 2px solid var(--_border);
    border-radius: 0.2em;
    cursor: pointer;
    scroll-margin-block: 8em;
  }
  input:checked {
    background-color: var(--_accent);
    border-color: var(--_accent);
  }
  input:checked::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.9em;
    margin-block-start: -0.2em;
    border: solid currentColor;
    border-width: 0 0.2em 0.2em 0;
    transform: rotate(45deg);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }

  /* The words stand where other words begin. */
  .quiet {
    margin-inline: -0.5em;
  }
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.2em 0.45em;
    border: solid currentColor;
    border-width: 0 0 0.14em 0.14em;
    transform: rotate(45deg);
  }
  .back:dir(rtl)::before {
    scale: -1 1;
  }

  progress {
    -webkit-appearance: none;
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.33em;
    margin-block: 0.25em 0.5em;
    overflow: hidden;
    color: var(--_accent);
    background-color: var(--_hairline);
    border: 0;
    border-radius: 1em;
  }
  progress::-webkit-progress-bar {
    background-color: var(--_hairline);
  }
  progress::-webkit-progress-value {
    background-color: var(--_accent);
  }
  progress::-moz-progress-bar {
    background-color: var(--_accent);
  }

  /* What comes next, and the way to clear: one row. */
  .sticky {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    padding-block: 0.5em;
    background-color: var(--_surface);
    border-block-start: 1px solid var(--_border);
  }
  .sticky > :first-child {
    flex: 0 1 18em;
    padding-inline: 0.5em;
  }
  .sticky > .quiet {
    flex: none;
    margin: 0;
    padding-inline-end: 0;
  }
  /* In reach all the time, unless the screen is low, or text so large that the row would cover what
     it belongs to. */
  @media screen and (min-height: 30em) {
    .sticky {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }
    @container (max-width: 15.9em) {
      .sticky {
        position: static;
      }
    }
  }
  @container (max-width: 12em) {
    .sticky {
      flex-wrap: wrap;
    }
  }

  .ending > * + * {
    margin-block-start: var(--_gap);
  }
  .part {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_border);
  }
  [tabindex] + .lead {
    margin-block-start: calc(var(--_space) / 2);
  }
  /* The number fits on a narrow screen at any size of text. */
  .first-action {
    padding-inline: min(0.75em, 4cqi);
  }
  .first-action .number {
    font-size: 1.1em;
    font-size: min(1.375em, 10cqi);
  }
  .of {
    flex: 1 0 100%;
    font-size: 0.8em;
    font-weight: 600;
  }
  /* Each row begins alike: what it is for, or who it is. A bolder word in it would be of 900. */
  .ending .row,
  .ending strong {
    font-weight: 700;
  }
  /* Two lists, one block. */
  .block > :not(:last-child) {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .block > .lines + .lines {
    border-block-start: 0;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }

  .rows > li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }
  .rows > li > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }
  /* What was ticked comes back with its tick. */
  .ticked > li {
    position: relative;
    padding-inline-start: 1.6em;
  }
  .ticked > li + li {
    margin-block-start: calc(var(--_space) / 3);
  }
  .ticked > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.4em;
    inset-block-start: 0.3em;
    inline-size: 0.4em;
    block-size: 0.8em;
    color: var(--_accent);
    border: solid currentColor;
    border-width: 0 0.16em 0.16em 0;
    transform: rotate(45deg);
  }

  /* Clear of the exit, which stands at a corner of the window. */
  [tabindex='-1'] {
    scroll-margin-block-start: 72px;
  }

  .law > .flow {
    padding-block: var(--_space);
  }

  @media (forced-colors: active) {
    input:checked {
      forced-color-adjust: none;
      color: HighlightText;
      background-color: Highlight;
      border-color: Highlight;
    }
    button.primary {
      forced-color-adjust: none;
      color: Canvas;
      background-color: CanvasText;
      border-color: CanvasText;
    }
    progress {
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      background-color: Highlight;
    }
    progress::-moz-progress-bar {
      background-color: Highlight;
    }
  }

  /* One sheet of A4, black on white: six rows of 30 mm to write in. */
  .notes {
    display: none;
    color: #000;
    background-color: #fff;
  }
  .notes p::first-letter {
    text-transform: uppercase;
  }
  table {
    inline-size: 100%;
    margin-block-start: 3mm;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 1.5mm 2mm;
    border: 1px solid #555;
    font-size: 10pt;
    text-align: start;
    vertical-align: top;
    break-inside: avoid;
  }
  th:nth-child(2) {
    inline-size: 36%;
  }
  td {
    block-size: 30mm;
  }

  @media print {
    .notes {
      display: block;
    }
    .sticky,
    progress {
      display: none;
    }
    /* Paper has no fill. */
    input:checked {
      color: #000;
      background: none;
    }
    .printing > :not(.ending),
    .printing > .ending > :not(.take),
    .printing .take > :not(.summary) {
      display: none;
    }
  }
`;
