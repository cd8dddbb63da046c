import type {FourSignsProps} from './properties.js';

/** The names of HTML alone, without the properties in camel case and those that hold a list. */
export type FourSignsAttributes = {
  [Tag in keyof FourSignsProps]: {
    [
      Name in keyof FourSignsProps[Tag] as Name extends Lowercase<Name & string> ? Name : never
    ]: FourSignsProps[Tag][Name];
  };
};
