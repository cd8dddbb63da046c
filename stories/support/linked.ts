/**
 * A document of the repository with links that work in Storybook: those between the pages that are
 * shown here lead there. Of any other, which is not here, the words are left.
 */
export const linked = (markdown: string): string =>
  markdown
    .replace(/\]\((for-[a-z-]+)\.md(?:#[\w-]+)?\)/g, '](?path=/docs/$1--docs)')
    .replace(/\[([^\]]+)\]\((?!\?path|#|https?:)[^)]+\)/g, '$1');
