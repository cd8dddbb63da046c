import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  useMode,
  wcagContrast,
} from 'culori/fn';
import {colourNames, type ColourName, type Colours} from './choices.js';

/** The colours that are built in, in light: `styles/tokens.ts`. A test compares the two. */
export const builtIn: Readonly<Record<ColourName, string>> = {
  accent: '#0b4f5c',
  text: '#1b2430',
  surface: '#ffffff',
  raised: '#f1f5f5',
  border: '#76838c',
  focus: '#4a2fbd',
  danger: '#951b1b',
};

/** Which colour is read on which, and the contrast that it needs there (WCAG 2.2). */
const pairs: readonly [ColourName, ColourName, number][] = [
  ['text', 'surface', 7],
  ['text', 'raised', 7],
  ['accent', 'surface', 7],
  ['accent', 'raised', 7],
  ['danger', 'surface', 7],
  ['danger', 'raised', 7],
  ['border', 'surface', 3],
  ['border', 'raised', 3],
  ['focus', 'surface', 3],
  ['focus', 'raised', 3],
];

useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklab);
const toOklch = useMode(modeOklch);

/** The contrast of two colours, `#rrggbb`, from 1 to 21 (WCAG 2.2). */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * The colour that is nearest to one in lightness, of the same hue, and passes; `undefined` where
 * none does.
 */
function nearestThatPasses(
  hex: string,
  passes: (candidate: string) => boolean,
): string | undefined {
  const colour = toOklch(hex);
  if (!colour || passes(hex)) return colour && hex;
  for (let step = 1; step <= 400; step += 1) {
    for (const sign of [-1, 1]) {
      const l = colour.l + (sign * step) / 400;
      if (l < -0.003 || l > 1.003) continue;
      // At its ends, lightness has no room for the whole chroma.
      const candidate = formatHex(clampChroma({...colour, l: clamp(l)}, 'oklch'));
      if (passes(candidate)) return candidate;
    }
  }
  return undefined;
}

/** A colour that is refused. */
export interface Refusal {
  readonly name: ColourName;
  readonly value: string;
  readonly against: ColourName;
  readonly ratio: number;
  readonly needs: number;
  /** The nearest colour that passes everywhere; `undefined` where the surface must change first. */
  readonly nearest: string | undefined;
}

/**
 * The colours that may not be taken. One that is built in counts where the partner sets none: on a
 * dark surface it may no longer be read.
 */
export function refusedColours(given: Colours): Refusal[] {
  const all = {...builtIn, ...given};
  // Letters in black or in white must be able to pass on it.
  const canCarryText = (surface: string) =>
    Math.max(contrast(surface, '#000000'), contrast(surface, '#ffffff')) >= 7;
  for (const name of ['surface', 'raised'] as const) {
    if (canCarryText(all[name])) continue;
    const ratio = Math.max(contrast(all[name], '#000000'), contrast(all[name], '#ffffff'));
    const nearest = nearestThatPasses(all[name], canCarryText);
    return [{name, value: all[name], against: 'text', ratio, needs: 7, nearest}];
  }
  return colourNames.flatMap((name) => {
    const own = pairs.filter(([each]) => each === name);
    const isRight = (value: string) =>
      own.every(([, against, needs]) => contrast(value, all[against]) >= needs);
    const wrong = own.find(([, against, needs]) => contrast(all[name], all[against]) < needs);
    if (!wrong) return [];
    const [, against, needs] = wrong;
    const ratio = contrast(all[name], all[against]);
    return [
      {
        name,
        value: all[name],
        against,
        ratio,
        needs,
        nearest: nearestThatPasses(all[name], isRight),
      },
    ];
  });
}

/** Whether the white words of the exit can be read on the colour for danger. */
export const carriesTheExit = (danger: string): boolean => contrast(danger, '#ffffff') >= 7;
