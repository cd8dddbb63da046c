import {css} from './css.js';

/**
 * The reset, the type and the controls that every element shares. Sizes are in `em` of the reader's own text size (`font-size: medium` on the
 * host), never `rem`, so that a page which sets its root to 62.5 % changes nothing here and a reader who sets larger text gets it.
 */
export const base = css`
  .root,
  .root * {
    box-sizing: border-box;
  }

  .root {
    container-type: inline-size;
    /* A container has no width of its own: centred, floated or in a row it would be one letter wide. */
    contain-intrinsic-inline-size: min(38em, 90vw);
    color: var(--_text);
    background: var(--_surface);
    font-size: 1.0625em;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, fieldset, legend, form, figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font: inherit;
  }

  ul, ol {
    list-style: none;
  }

  h1, h2, h3, h4, h5, h6, .title {
    font-family: var(--_heading-font);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .title-1 {
    font-size: 1.4em;
  }
  @container (min-width: 30em) {
    .title-1 {
      font-size: 1.6em;
    }
    .lead {
      font-size: 1.15em;
    }
  }
  .title-2 {
    font-size: 1.25em;
  }
  .title-3 {
    font-size: 1.0625em;
  }

  p, .text {
    max-inline-size: var(--_measure);
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 0.9375em;
  }

  /* One rhythm: whatever follows something stands one space below it. */
  .flow > * + * {
    margin-block-start: var(--_space);
  }
  .flow-tight > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
    max-inline-size: var(--_measure);
  }
  .bullets > li + li {
    margin-block-start: calc(var(--_space) / 3);
  }

  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.16em;
  }

  /* A link or a control that stands alone is at least 44 px high and wide, at the smallest text size. */
  .action,
  button,
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-block-size: max(2.75em, 44px);
    min-inline-size: 44px;
    /* A long address breaks rather than push the page wider than the screen. */
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  button {
    font: inherit;
    font-weight: 700;
    justify-content: center;
    margin: 0;
    padding: 0.5em 1.1em;
    color: var(--_accent);
    background: transparent;
    border: 2px solid currentColor;
    border-radius: var(--_radius);
    cursor: pointer;
    text-align: center;
    appearance: none;
  }
  button:hover {
    background: var(--_raised);
  }
  button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  button.primary:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  details {
    max-inline-size: var(--_measure);
  }
  summary {
    display: flex;
    gap: 0.6em;
    padding-block: 0.4em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.15em;
    border: solid currentColor;
    border-width: 0 0.14em 0.14em 0;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .panel {
    padding: calc(var(--_space) * 1.25);
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .panel.raised {
    background: var(--_raised);
    border-color: transparent;
  }

  /* A focus ring that nobody can miss: thick, apart from the control, on a band of the page's own surface. */
  :focus {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_surface);
    border-radius: 0.2em;
  }
  /* A browser that does not know :focus-visible drops this rule and shows the ring on every focus. */
  :focus:not(:focus-visible) {
    outline: none;
    box-shadow: none;
  }
  /* What gets focus is scrolled clear of the exit, which stands at a corner of the window. */
  a, button, summary, input, [tabindex] {
    scroll-margin-block: 5em;
  }
  [tabindex='-1']:focus {
    outline-offset: 6px;
    box-shadow: none;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button,
    .panel {
      border-color: ButtonText;
    }
    .panel.raised {
      border-color: CanvasText;
    }
    :focus {
      outline-color: Highlight;
    }
  }

  @media print {
    .root {
      font-size: 11pt;
    }
    .panel {
      break-inside: avoid;
    }
    button,
    .screen-only {
      display: none;
    }
  }
`;
