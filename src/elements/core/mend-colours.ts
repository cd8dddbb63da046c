import {getContrast, parseColour, type Colour} from '../../domain/get-contrast.js';
import {alternatives} from '../../styles/tokens.js';
import {warn} from './warn.js';

/** The contrast that each needs on both surfaces, in the order in which `base.ts` has them. */
const wanted = [
  ['text', 7],
  // Of less weight. It is the host's text, or ours.
  ['text', 7],
  ['accent', 7],
  ['danger', 7],
  ['border', 3],
  ['focus', 3],
] as const;

/** None of the host's colours, and a surface that stands apart from the host's. */
const ownColours =
  'text accent danger border focus surface raised'.replace(/\w+/g, '--four-signs-$&:initial;') +
  'padding:var(--_space);border-radius:var(--_radius);';

const instead = 'All colours are our own.';

/**
 * Sees to it that no colour of a host makes text that cannot be read. Where text, accent, surface
 * or raised fails, all of our own colours are drawn, on a surface of their own. Where danger,
 * border or focus alone fails, that one becomes the one of our two that can be seen. Radius, room
 * and font stay the host's. The developer is told the pair and its ratio.
 *
 * The colours are those of the host's `::after`: a page may have replaced `getComputedStyle`, and
 * is handed nothing of what is inside the root. A colour that is not known as numbers counts as
 * fine.
 *
 * @param root - what it draws in
 */
export function mendColours(host: HTMLElement, root: ParentNode): void {
  const drawn = root.querySelector<HTMLElement>('.root');
  if (!drawn) return;
  const {boxShadow, colorScheme, outlineColor, visibility} = window.getComputedStyle(
    host,
    '::after',
  );
  // Our styles are not there.
  if (visibility !== 'hidden') return;
  const [surface, raised, ...colours] = (boxShadow.match(/[a-z]+\([^()]*\)/g) || []).map(
    parseColour,
  );
  const surfaces = {surface, raised};
  /** The first of the two on which a colour fails. */
  const failing = (colour: Colour | undefined, minContrast: number) =>
    (['surface', 'raised'] as const).find((on) => getContrast(colour, surfaces[on]) < minContrast);
  // A browser that makes every page dark gives us our dark colours, and then makes light what is
  // dark in them: white words on pink. A page that says it is dark is left alone.
  const isForced = !/dark/.test(colorScheme) && outlineColor === 'rgb(255, 255, 255)';
  const tell = (problem: string): unknown => isForced || warn(host.localName, problem);
  let css = '';
  if (boxShadow === 'none') {
    css = ownColours;
    tell(`A colour is not one. ${instead}`);
  }
  wanted.forEach(([name, minContrast], index) => {
    const colour = colours[index];
    const on = failing(colour, minContrast);
    if (!on || css === ownColours) return;
    const other =
      name === 'text' || name === 'accent'
        ? undefined
        : alternatives[name].find((each) => !failing(parseColour(each), minContrast));
    css = other ? `${css}--four-signs-${name}:${other};` : ownColours;
    tell(
      `--four-signs-${name} on --four-signs-${on} has a contrast of ` +
        `${getContrast(colour, surfaces[on]).toFixed(2)}. Expected ${minContrast}. ` +
        (other ? `It is ${other}.` : instead),
    );
  });
  if (isForced) css += 'color-scheme:dark;';
  if (css || drawn.style.cssText) drawn.style.cssText = css;
}
