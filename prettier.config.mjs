/** @type {import('prettier').Config} */
export default {
  printWidth: 140,
  singleQuote: true,
  bracketSpacing: false,
  // Words inside templates are read by people; lines may not move there.
  embeddedLanguageFormatting: 'off',
  htmlWhitespaceSensitivity: 'css',
  overrides: [
    {files: '*.{ts,mts,mjs,js}', options: {printWidth: 100}},
    {files: '*.css', options: {singleQuote: false}},
  ],
};
