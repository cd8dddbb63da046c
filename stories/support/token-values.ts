/// <reference types="vite/client" />
import source from '../../src/styles/tokens.ts?raw';

/** A colour of the tags in both schemes, as `#rrggbb`. */
export interface ColourToken {
  /** Of the private property, without `--_`. */
  readonly name: string;
  /** The public property that a host sets. */
  readonly property: string;
  readonly light: string;
  readonly dark: string;
}

/** A public property that is no colour. */
export interface OtherToken {
  readonly property: string;
  readonly value: string;
  readonly description: string;
}

/*
 * The one place where Storybook learns the values of tokens. They are read from the sources, so no
 * page here repeats one.
 */
const long = (hex: string): string => (hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex);

export const colours: readonly ColourToken[] = Array.from(
  source.matchAll(
    /--_([\w-]+): var\((--four-signs-[\w-]+), light-dark\((#[\da-f]+), (#[\da-f]+)\)\)/gi,
  ),
  ([, name = '', property = '', light = '', dark = '']) => ({
    name,
    property,
    light: long(light),
    dark: long(dark),
  }),
);

export const others: readonly OtherToken[] = Array.from(
  source.matchAll(
    /@cssproperty \{<(?:length|family-name)>\} \[(--four-signs-[\w-]+)=([^\]]+)\] - ((?:.|\n \* {3})+)/g,
  ),
  ([, property = '', value = '', description = '']) => ({
    property,
    value,
    description: description.replace(/\n \* +/g, ' ').trim(),
  }),
);

export const colour = (name: string): ColourToken => {
  const found = colours.find((each) => each.name === name);
  if (!found) throw new Error(`The tokens have no colour ${name}`);
  return found;
};
