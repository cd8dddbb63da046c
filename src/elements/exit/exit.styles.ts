/** Tells editors and the build that the text is CSS: the build makes it smaller. */
const css = (text: TemplateStringsArray): string => text.join('');

/*
 * Everything the exit needs, so that it never waits for the styles the other elements share. The browser's own colours follow the page into
 * the dark, in fewer bytes than a palette of ours.
 *
 * The host's link stays in the page, within reach of every rule there. `!important` is for that: among important rules, a shadow root's
 * win. `right` comes before `inset-inline` for browsers older than that (Chromium 87).
 */
export const styles = css`
  :host {
    all: initial !important;
    display: block !important;
    color-scheme: inherit !important;
    font-family: inherit !important;
    padding: 72px 8px 8px !important;
    color: CanvasText !important;
    background: Canvas !important;
    line-height: 1.5 !important;
  }
  :host([hidden]),
  [hidden],
  div ::slotted(:not(a)) {
    display: none !important;
  }
  div {
    all: unset;
    display: grid;
    justify-items: end;
    position: fixed;
    top: 8px;
    right: 8px;
    inset-inline: auto 8px;
    z-index: 9999999999;
  }
  .low {
    top: auto;
    bottom: 8px;
  }
  a,
  div ::slotted(a) {
    all: unset !important;
    display: block !important;
    padding: 8px 1em !important;
    color: #fff !important;
    background: var(--four-signs-danger, #951b1b) !important;
    border: 2px solid !important;
    border-radius: 8px !important;
    font-weight: 700 !important;
    cursor: pointer !important;
  }
  :focus,
  div ::slotted(a:focus) {
    outline: 3px solid CanvasText !important;
    box-shadow: 0 0 0 6px Canvas !important;
  }
  output:not(:empty) {
    padding: 8px;
    background: Canvas;
    border: 2px solid;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
