/*
 * What forced colours do, imitated: a page cannot turn the real ones on. Our own rules for forced
 * colours count, and every other colour becomes one of the system's, but where an element keeps its
 * own (`forced-color-adjust: none`). For the real thing: the developer tools of the browser, or the
 * contrast themes of Windows. The pictures in test/visual are of the real thing.
 */
const imitation = `
  :not([data-own-colours]), ::before, ::after {
    color: CanvasText !important;
    background-color: Canvas !important;
    border-color: CanvasText !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  a:not([data-own-colours]), a :not([data-own-colours]) { color: LinkText !important; }
  button:not([data-own-colours]) {
    color: ButtonText !important;
    background-color: ButtonFace !important;
    border-color: ButtonText !important;
  }
`;

const changed: [list: MediaList, before: string][] = [];
const added: [root: ShadowRoot, sheet: CSSStyleSheet][] = [];

function* rootsIn(root: ParentNode): Generator<ShadowRoot> {
  for (const element of root.querySelectorAll('*')) {
    if (!element.shadowRoot) continue;
    yield element.shadowRoot;
    yield* rootsIn(element.shadowRoot);
  }
}

function turnOn(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && /forced-colors:\s*active/.test(rule.conditionText)) {
      changed.push([rule.media, rule.media.mediaText]);
      rule.media.mediaText = 'all';
    }
    if ('cssRules' in rule) turnOn((rule as CSSGroupingRule).cssRules);
  }
}

/** Takes the imitation away. */
export function endForcedColours(): void {
  for (const [list, before] of changed.splice(0)) list.mediaText = before;
  for (const [root, sheet] of added.splice(0))
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
}

/** Imitates forced colours in the roots that are on the page now. */
export function imitateForcedColours(): void {
  endForcedColours();
  for (const root of rootsIn(document)) {
    for (const sheet of root.adoptedStyleSheets) turnOn(sheet.cssRules);
    for (const element of root.querySelectorAll<HTMLElement>('*'))
      element.toggleAttribute(
        'data-own-colours',
        getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'none',
      );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(imitation);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    added.push([root, sheet]);
  }
}
