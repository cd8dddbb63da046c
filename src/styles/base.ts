import {css} from './css.js';

/**
 * The reset, the type and the controls that every element shares. Sizes are in `em` of the reader's
 * own text size (`font-size: medium` on the host), never `rem`, so that a page which sets its root
 * to 62.5 % changes nothing here and a reader who sets larger text gets it.
 */
export const base = css`
  :host {
    display: block;
  }

  /*
   * The page decides whether the tag is there, seen and pressed: display, visibility, opacity and
   * pointer-events are those of the page's rules, on the tag or around it. A number that is pressed
   * but not seen would be worse than none. Where it stands and how large it is are ours: among
   * important rules, a shadow root's win.
   */
  :host {
    position: static !important;
    float: none !important;
    width: auto !important;
    height: auto !important;
    min-block-size: var(--four-signs-reserve, 0) !important;
    min-inline-size: auto !important;
    overflow: visible !important;
    transform: none !important;
    clip-path: none !important;
    font-size: medium !important;
    list-style-image: none !important;
    /* A link of the page to the tag shows its title below the exit, at a corner of the window. */
    scroll-margin-block-start: var(--_clear, 5em);
  }

  :host([hidden]) {
    display: none !important;
  }

  /* What text inherits from the page stops here. What hides and disables does not. */
  .root {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    font-family: inherit;
    color-scheme: inherit;
    --_padding: calc(var(--_space) * 1.25);
  }
  /* Large text on a small screen needs the room for itself. */
  @supports (padding: min(1em, 1cqi)) {
    .root {
      --_padding: min(var(--_space) * 1.25, 7cqi);
    }
  }

  /*
   * For mendColours, which must not hand the page an element inside the root: one box, unseen, with
   * each colour that text needs; none of them, where one is no colour. What is currentColor would
   * be another colour at each place, and counts as transparent. A page that changes any of them, in
   * whatever way, begins a transition, and the tag is told when that ends.
   */
  :host::after {
    content: '' !important;
    display: block !important;
    position: absolute !important;
    visibility: hidden !important;
    forced-color-adjust: none !important;
    transition: 1ms !important;
    color: transparent !important;
    /* White where the browser draws the page dark. */
    outline-color: CanvasText !important;
    box-shadow: 0 0 var(--_surface),
      0 0 var(--_raised),
      0 0 var(--_text),
      0 0 var(--_muted),
      0 0 var(--_accent),
      0 0 var(--_danger),
      0 0 var(--_border),
      0 0 var(--_focus) !important;
  }
  /* Any colour as parts of red, green and blue, those of oklch() as well. */
  @supports (color: color-mix(in srgb, #000, #fff)) {
    :host::after {
      box-shadow: 0 0 color-mix(in srgb, var(--_surface), var(--_surface)),
        0 0 color-mix(in srgb, var(--_raised), var(--_raised)),
        0 0 color-mix(in srgb, var(--_text), var(--_text)),
        0 0 color-mix(in srgb, var(--_muted), var(--_muted)),
        0 0 color-mix(in srgb, var(--_accent), var(--_accent)),
        0 0 color-mix(in srgb, var(--_danger), var(--_danger)),
        0 0 color-mix(in srgb, var(--_border), var(--_border)),
        0 0 color-mix(in srgb, var(--_focus), var(--_focus)) !important;
    }
  }

  /*
   * A container has no width of its own: centred, floated or in a row the tag would be one letter
   * wide. This empty box gives it the width of a column, and as its least width that of a word.
   * With less, nothing would be left of a number beside a picture, a table cell or a sidebar that
   * does not shrink; with more, a row would be pushed wider than the window.
   */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(6em, 40em);
    flex: 0 0 0;
    min-inline-size: 0;
  }

  /* The host's words, above ours on a translated page. */
  slot {
    display: block;
    margin-block-end: 2em;
  }

  .root,
  .root * {
    box-sizing: border-box;
  }

  .root {
    container-type: inline-size;
    inline-size: 100%;
    color: var(--_text);
    background-color: var(--_surface);
    font-size: 1.0625em;
    line-height: 1.5;
    text-align: start;
    /* A long word or address breaks rather than push the page wider than the screen. */
    overflow-wrap: break-word;
    overflow-wrap: anywhere;
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

  /* Where large text fills a small screen, a heading leaves room for its longest word. */
  .title-1 {
    font-size: 1.5em;
    font-size: max(1em, min(1.5em, 15cqi));
  }
  .title-2 {
    font-size: 1.25em;
    font-size: max(1em, min(1.25em, 15cqi));
  }
  .title-3 {
    font-size: 1.125em;
  }
  @container (min-width: 30em) {
    .title-1 {
      font-size: 1.75em;
    }
    .title-2 {
      font-size: 1.375em;
    }
    .lead {
      font-size: 1.15em;
    }
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

  /* A link or a control that stands alone is at least 44 px high and wide, at the smallest text
     size. */
  .action,
  button,
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-block-size: max(2.75em, 44px);
    min-inline-size: 44px;
    max-inline-size: 100%;
    /* Two links of two lines each stand apart. */
    padding-block: 0.4em;
  }

  button {
    font: inherit;
    font-weight: 700;
    justify-content: center;
    margin: 0;
    padding: 0.5em 1.1em;
    color: var(--_accent);
    background-color: transparent;
    border: 2px solid currentColor;
    border-radius: var(--_radius);
    cursor: pointer;
    text-align: center;
    appearance: none;
  }
  button:hover {
    background-color: var(--_raised);
  }
  button.primary {
    color: var(--_on-accent);
    background-color: var(--_accent);
    border-color: var(--_accent);
  }
  button.primary:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  /* A word: forced colours draw an edge round it as well, where there is one. */
  button.quiet {
    padding-inline: 0.5em;
    border: 0;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  /* Its summary has 44 px of room, and needs no other. */
  details {
    margin-block-start: 0 !important;
    /* As wide as rows to ring are: see emergencyStyles. */
    max-inline-size: calc(var(--_measure) + 2 * var(--_padding));
  }
  summary {
    display: flex;
    gap: 0.6em;
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
  /* Words that are read from right to left. Older browsers draw the arrow as in English. */
  summary:dir(rtl)::before {
    scale: -1 1;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .panel {
    padding: var(--_padding);
    background-color: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .panel.raised {
    background-color: var(--_raised);
    border-color: transparent;
  }

  /* A focus ring that nobody can miss: thick, apart from the control, on a band of the page's own
     surface. */
  :focus {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_surface);
    border-radius: 0.2em;
  }
  /* A browser that does not know :focus-visible drops this rule and shows the ring on every
     focus. */
  :focus:not(:focus-visible) {
    outline: none;
    box-shadow: none;
  }
  /* What gets focus is scrolled clear of the exit, which stands at a corner of the window. */
  a, button, summary, input, [tabindex] {
    scroll-margin-block: var(--_clear, 5em) 5em;
  }
  [tabindex='-1']:focus {
    outline-offset: 4px;
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

  /* Paper is white, whatever the screen was. */
  @media print {
    :host {
      min-block-size: 0 !important;
    }
    .root {
      /* Also above what is written where a browser makes every page dark. */
      color-scheme: light !important;
      font-size: 11pt;
    }
    .panel {
      break-inside: avoid;
    }
    :focus {
      outline: none;
    }
    button,
    .screen-only {
      display: none;
    }
  }
`;
