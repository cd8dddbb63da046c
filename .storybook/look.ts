import {create} from 'storybook/theming';

const shared = {
  brandTitle: 'Four Signs',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: '"Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif',
  fontCode: 'ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace',
  appBorderRadius: 8,
  inputBorderRadius: 6,
};

/** Storybook in the colours that are built into the tags, for its frame and its documentation. */
const light = create({
  ...shared,
  base: 'light',
  brandImage: './four-signs.svg',
  colorPrimary: '#0b4f5c',
  colorSecondary: '#0b4f5c',
  appBg: '#f1f5f5',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d3dbdd',
  textColor: '#1b2430',
  textMutedColor: '#434d59',
  textInverseColor: '#ffffff',
  barTextColor: '#434d59',
  barHoverColor: '#0b4f5c',
  barSelectedColor: '#0b4f5c',
  barBg: '#ffffff',
  inputBg: '#ffffff',
  inputBorder: '#76838c',
  inputTextColor: '#1b2430',
});

const dark = create({
  ...shared,
  base: 'dark',
  brandImage: './four-signs-dark.svg',
  colorPrimary: '#93d5e1',
  colorSecondary: '#7cc7d6',
  appBg: '#0d1a1d',
  appContentBg: '#141a20',
  appPreviewBg: '#141a20',
  appBorderColor: '#3c4852',
  textColor: '#eef2f4',
  textMutedColor: '#c6d0d6',
  textInverseColor: '#0d1a1d',
  barTextColor: '#c6d0d6',
  barHoverColor: '#93d5e1',
  barSelectedColor: '#93d5e1',
  barBg: '#141a20',
  inputBg: '#1f272f',
  inputBorder: '#8d9aa5',
  inputTextColor: '#eef2f4',
});

/** As the reader's own device is set when Storybook opens. */
export const look = matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
