import {css} from '../../styles/css.js';

/** The look of the checklist: one calm column, whole rows to tap, endings that read like a letter. */
export const checklistStyles = css`
  /*
   * Nothing here can be selected. Measured: a page reads selected text out of a closed root in Chromium, and in Firefox it is handed the selected node,
   * and through that node the root and every tick. Numbers are links, and the summary has a button that copies it.
   */
  .root {
    user-select: none;
    -webkit-user-select: none;
  }

  /* One calm column. It is a container of its own, so that cards inside an ending stand two beside each other and not three. */
  .sheet {
    --_gap: calc(var(--_space) * 2.25);
    container-type: inline-size;
    max-inline-size: calc(var(--_measure) + 6em);
  }
  .sheet > .emergency,
  .sheet > .panel {
    max-inline-size: calc(var(--_measure) + 2.5em);
  }
  .sheet > .emergency {
    padding-block: 0.6em;
  }
  .sheet > .emergency li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.5em;
  }
  .sheet > .emergency .number {
    min-block-size: 44px;
  }

  legend {
    inline-size: 100%;
    padding-block-end: 0.35em;
  }

  /* A heading stands nearer to what follows it than to what went before. */
  .group {
    max-inline-size: var(--_measure);
    margin-block-start: var(--_gap);
  }

  .step {
    display: block;
    color: var(--_muted);
    font-size: 0.85em;
    font-weight: 600;
  }

  /* The whole row is the target. */
  .tick {
    display: flex;
    gap: 0.85em;
    align-items: flex-start;
    min-block-size: 44px;
    padding-block: 0.65em;
    padding-inline: 0.3em;
    margin-inline-start: -0.3em;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .tick:hover {
    background: var(--_raised);
  }
  .tick + .tick {
    border-block-start: 1px solid var(--_hairline);
  }
  input {
    flex: none;
    font: inherit;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
    scroll-margin-block: 8em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  button[aria-pressed='true']::before {
    content: '';
    flex: none;
    inline-size: 0.35em;
    block-size: 0.7em;
    margin-inline-end: 0.6em;
    margin-block-start: -0.15em;
    border: solid currentColor;
    border-width: 0 0.16em 0.16em 0;
    transform: rotate(45deg);
  }

  button.quiet {
    padding-inline: 0.4em;
    border-color: transparent;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  /* Always in reach, where the screen is tall enough to spare the room: for two rows, or for one. */
  @media screen and (min-height: 30em), screen and (min-height: 20em) and (min-width: 30em) {
    .sticky {
      position: sticky;
      inset-block-end: 0;
      gap: 0 0.25em;
      padding-block: 0.4em;
      background: var(--_surface);
      border-block-start: 1px solid var(--_hairline);
    }
  }

  .ending > * + * {
    margin-block-start: var(--_gap);
  }
  .ending > .lead,
  .ending > .lead + * {
    margin-block-start: var(--_space);
  }

  /* Clear of the exit, which stands at a corner of the window. */
  [tabindex='-1'] {
    scroll-margin-block-start: 72px;
  }

  .law > .flow {
    padding-block: var(--_space);
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
  }

  @media print {
    .printing > :not(.ending),
    .printing > .ending > :not(.take),
    .printing .take > :not(.summary) {
      display: none;
    }
  }
`;
