/** Tells editors and the build that the text is CSS: the build makes it smaller. */
const css = (text: TemplateStringsArray): string => text.join('');

/*
 * Everything the exit needs, so that it never waits for the styles the other elements share. The
 * browser's own colours follow the page into the dark, in fewer bytes than a palette of ours.
 *
 * The host's link stays in the page, within reach of every rule there. `!important` is for that:
 * among important rules, a shadow root's win. `right` and `left` come before `inset-inline` for
 * browsers older than that (Chromium 87). Where there is no `env()` (Chromium 68), there is no
 * margin.
 *
 * In the flow stands a strip: our sentence, and the room of the link. Its measures are those of
 * fallback.css, so that nothing moves when the script runs. In a narrow window the room is above
 * the sentence: `p` holds the words of the link once more, unseen, at its own size, whatever the
 * size of the text. fallback.css cannot know how many lines there are: both keep two of them on a
 * phone, and one from 30em. In a wide window the link stands beside the sentence, its middle
 * level with that of the first line: 8px + 2px + 8px from the top of the strip.
 */
export const styles = css`
  :host {
    all: initial !important;
    display: grid !important;
    grid-template-columns: 100% !important;
    align-content: center !important;
    color-scheme: inherit !important;
    font-family: inherit !important;
    padding: 8px !important;
    color: var(--_text, var(--four-signs-text, CanvasText)) !important;
    background: var(--_surface, var(--four-signs-surface, Canvas)) !important;
    border-bottom: 1px solid var(--four-signs-border, #8888) !important;
    line-height: 1.5 !important;
    overflow-wrap: break-word !important;
  }
  :host([hidden]),
  [hidden],
  div ::slotted(:not(a)) {
    display: none !important;
  }
  div {
    all: unset;
    --_block: var(--four-signs-exit-inset-block, var(--_distance));
    --_inline: var(--four-signs-exit-inset-inline, var(--_distance));
    display: grid;
    grid-template-columns: 100%;
    justify-items: end;
    position: fixed;
    top: 0;
    right: 0;
    inset-inline: auto 0;
    margin: calc(var(--_block) + env(safe-area-inset-top)) calc(var(--_inline) + env(safe-area-inset-right))
      calc(var(--_block) + env(safe-area-inset-bottom)) calc(var(--_inline) + env(safe-area-inset-left));
    max-width: calc(100% - 16px);
    transform-origin: 0 0;
    z-index: 9999999999;
  }
  .top-start,
  .bottom-start {
    justify-items: start;
    right: auto;
    left: 0;
    inset-inline: 0 auto;
  }
  /* Clear of what stands at the bottom of a window, as the buttons of our checklist do. */
  .bottom-end,
  .bottom-start {
    top: auto;
    bottom: 7.25em;
  }
  a,
  div ::slotted(a) {
    all: unset !important;
    display: block !important;
    box-sizing: border-box !important;
    max-width: 100% !important;
    padding: 8px 16px !important;
    color: #fff !important;
    background-color: var(--_danger, var(--four-signs-danger, #951b1b)) !important;
    -webkit-touch-callout: none !important;
    border: 2px solid !important;
    border-radius: 8px !important;
    box-shadow: 0 1px 4px #0006 !important;
    font-weight: 700 !important;
    cursor: pointer !important;
  }
  a:hover,
  div ::slotted(a:hover) {
    text-decoration: underline !important;
  }
  p {
    visibility: hidden;
    margin: 0 0 4px;
    padding: 10px 18px;
    font-weight: 700;
  }
  @media (min-width: 18em) {
    :host {
      padding-inline: 16px !important;
    }
    p {
      min-height: 3em;
    }
  }
  @media (min-width: 30em) {
    .bottom-end,
    .bottom-start {
      bottom: 4.5em;
    }
    p {
      min-height: 0;
    }
  }
  @media (min-width: 48em) {
    :host {
      padding-block: 18px !important;
      padding-inline-end: 27.5em !important;
    }
    :host([position='top-start' i]) {
      padding-inline: max(27.5em, 100% - 30em) 16px !important;
    }
    a,
    div ::slotted(a) {
      max-width: 26em !important;
    }
    p {
      display: none;
    }
  }
  /* Where the link is not above the strip, the strip keeps no room for it. */
  :host([position^='bottom' i]),
  :host([position='in-flow' i]) {
    padding: 8px 16px !important;
  }
  :host([position='in-flow' i]) {
    display: flex !important;
    flex-flow: row-reverse wrap !important;
    align-items: center !important;
    justify-content: space-between !important;
    gap: 8px 16px !important;
  }
  /* A part of a flex box would keep its z-index, and slide over a fixed header. */
  .in-flow {
    position: static;
    z-index: auto;
    margin: 0;
  }
  .bottom-end ~ p,
  .bottom-start ~ p,
  .in-flow ~ p {
    display: none;
  }
  :focus,
  div ::slotted(a:focus) {
    outline: 3px solid CanvasText !important;
    box-shadow: 0 0 0 6px Canvas !important;
  }
  /* As high as a line of the strip: it covers one, or none, and never half of one. */
  output:not(:empty) {
    padding: 0 8px;
    background: Canvas;
    border: 2px solid;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
