import {nothing} from 'lit';

/** What the control of a setting shows when it is left alone. */
const unset = '';

/** The value of a control, or nothing, so that the attribute is left out when the control is. */
export function given(value: unknown): unknown {
  return value === undefined || value === null || value === unset ? nothing : value;
}

/** Each control of a setting that two tags share, under its attribute. */
export const nationControl = {
  control: 'select',
  options: [unset, 'england', 'wales', 'scotland', 'northern-ireland', 'atlantis'],
  description: 'Whose helplines and law. Left out, or with a value that is no nation of the United Kingdom: every nation, labelled.',
  table: {category: 'attributes'},
} as const;

export const langControl = {
  control: 'select',
  options: [unset, 'en', 'cy', 'xx'],
  description: 'The language. Left out: that of the page, which the toolbar sets. Without words in it: English.',
  table: {category: 'attributes'},
} as const;

export const headingLevelControl = {
  control: {type: 'number', min: 1, max: 5},
  description: 'The level of the first heading. Left out, or with any other value: 2.',
  table: {category: 'attributes'},
} as const;
