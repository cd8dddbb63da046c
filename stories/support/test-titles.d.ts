/** See .storybook/test-titles-plugin.mjs. */
declare module 'virtual:test-titles' {
  const titles: Readonly<Record<string, readonly string[]>>;
  export default titles;
}
